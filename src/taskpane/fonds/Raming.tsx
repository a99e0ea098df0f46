import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Figures } from '../../figures';
import { fondsLabels } from '../../i18n/fondsLabels';
import type { BuiltScenario } from '../analyse/builtScenario';
import type { BuiltState } from '../analyse/useBuiltScenario';
import { SheetsBuildCard } from '../scenario/SheetsBuildCard';
import { useServices } from '../services';
import { useStyles } from '../styles';
import type { Fondsbeeld } from './useFonds';
import { useRaming } from './useRaming';
import { verschuiving, type Schuif } from './verschuiving';

interface Properties {
  readonly figures: Figures;
  readonly beeld: Extract<Fondsbeeld, { kind: 'stand' }>;
  readonly found: BuiltState;
  readonly onChanged: () => void;
}

/** The amount of the merger as the scenario's own estimate of its share. */
export function Raming({ beeld: { stand, isBuilt, fusie }, found, ...given }: Properties) {
  const labels = fondsLabels(useServices().language).raming;
  const styles = useStyles();
  const geheel = verschuiving(stand).fusies[fusie]?.geheel;
  if (!isBuilt || !geheel || Number.isNaN(geheel.na))
    return <p className={styles.text}>{labels.onbekend}</p>;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{labels.uitleg(geheel.naam, stand.jaar, geheel.na)}</p>
      {found.kind === 'ready' ? (
        <Overname geheel={geheel} built={found.built} {...given} />
      ) : (
        <p className={styles.text}>{labels.geenScenario}</p>
      )}
    </div>
  );
}

function Overname({
  figures,
  geheel,
  built: { input },
  onChanged,
}: Pick<Properties, 'figures' | 'onChanged'> & {
  readonly geheel: Schuif;
  readonly built: BuiltScenario;
}) {
  const labels = fondsLabels(useServices().language).raming;
  const styles = useStyles();
  const [gekozen, kies] = useState<string>(input.scenario ?? '');
  const kolom = input.scenarios.find(({ id }) => id === gekozen) ?? input.scenarios[0];
  const build = useRaming({
    figures,
    kolom: kolom?.id ?? '',
    bedrag: geheel.na,
    bewijs: labels.bewijs,
    onChanged,
  });
  if (!kolom) return null;
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
      ) : (
        <SheetsBuildCard build={build} labels={labels.knoppen} />
      )}
    </>
  );
}
