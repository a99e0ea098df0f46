import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Figures } from '../../figures';
import { fondsLabels } from '../../i18n/fondsLabels';
import type { ScenarioInput } from '../../scenario';
import type { BuiltScenario } from '../analyse/builtScenario';
import type { BuiltState } from '../analyse/useBuiltScenario';
import { Notice } from '../scenario/Notice';
import { SheetsBuildCard } from '../scenario/SheetsBuildCard';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Fondsbeeld } from './useFonds';
import { useRaming } from './useRaming';
import { ramingsbezwaren, ramingsfusieVan, type Ramingsfusie } from './ramingsbezwaren';
import { verschuiving } from './verschuiving';

interface Properties {
  readonly figures: Figures;
  readonly beeld: Extract<Fondsbeeld, { kind: 'stand' }>;
  readonly found: BuiltState;
  readonly onChanged: () => void;
}

/** The amount of the merger as the scenario's own estimate of its share. */
export function Raming({ beeld: { stand, isBuilt, raming }, found, ...given }: Properties) {
  const labels = fondsLabels(useServices().language).raming;
  const styles = useStyles();
  const geheel = verschuiving(stand).fusies[raming]?.geheel;
  const told = !isBuilt
    ? labels.nietGebouwd
    : !geheel
      ? labels.geenFusie
      : Number.isNaN(geheel.na)
        ? labels.onbekend(geheel.naam)
        : undefined;
  if (!geheel || told !== undefined) return <p className={styles.text}>{told}</p>;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{labels.uitleg(geheel.naam, stand.jaar, geheel.na)}</p>
      <p className={styles.text}>{labels.hoofddotatie}</p>
      {found.kind === 'ready' ? (
        <Overname
          fusie={ramingsfusieVan(stand, raming)}
          bedrag={geheel.na}
          built={found.built}
          {...given}
        />
      ) : (
        <p className={styles.text}>{labels.geenScenario}</p>
      )}
    </div>
  );
}

function Overname({
  figures,
  fusie,
  bedrag,
  built: { input },
  onChanged,
}: Pick<Properties, 'figures' | 'onChanged'> & {
  readonly fusie: Ramingsfusie;
  readonly bedrag: number;
  readonly built: BuiltScenario;
}) {
  const labels = fondsLabels(useServices().language).raming;
  const styles = useStyles();
  const [gekozen, kies] = useState<string>(input.scenario ?? '');
  const kolom = input.scenarios.find(({ id }) => id === gekozen) ?? input.scenarios[0];
  const tegen = (doel: ScenarioInput): readonly string[] =>
    kolom ? ramingsbezwaren(figures, fusie, doel, kolom.id, labels.bezwaren) : [];
  const build = useRaming({
    figures,
    kolom: kolom?.id ?? '',
    bedrag,
    bewijs: labels.bewijs(fusie.naam, fusie.jaar),
    past: (doel) => tegen(doel).length === 0,
    onChanged,
  });
  if (!kolom) return null;
  const bezwaren = tegen(input);
  return (
    <>
      <Field label={labels.kolom}>
        <Select
          value={kolom.id}
          onChange={(_, { value }) => {
            build.forget();
            kies(value);
          }}
        >
          {input.scenarios.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
      {kolom.slot ? (
        <p className={styles.text}>{labels.slot}</p>
      ) : bezwaren.length > 0 ? (
        <Notice look="warning" role="status">
          <p className={styles.text}>
            <strong>{labels.bezwaren.title}</strong>
          </p>
          <ul className={styles.list}>
            {bezwaren.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <SheetsBuildCard build={build} labels={labels.knoppen} />
      )}
    </>
  );
}
