import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { aandelenGeenGeheel, giniVanKlassen } from '../../fonds';
import { analyseLabels } from '../../i18n/analyseLabels';
import { fondsLabels } from '../../i18n/fondsLabels';
import type { Fondsstand } from '../../plan';
import { amountText } from '../analyse/amounts';
import { FigureTable } from '../analyse/FigureTable';
import { Fold } from '../cijfers/Fold';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { ontbrekendzinnen } from './ontbrekendzinnen';
import type { Fondsbeeld } from './useFonds';
import { perBlok, verschuiving, type Schuif } from './verschuiving';
import { Verschuivingtabel } from './Verschuivingtabel';

type Beeld = Extract<Fondsbeeld, { kind: 'stand' }>;

/** Who wins and who pays, out of what stands on the sheets. */
export function Uitkomst({ beeld: { stand, isBuilt } }: { readonly beeld: Beeld }) {
  const labels = fondsLabels(useServices().language).uitkomst;
  const styles = useStyles();
  if (!isBuilt) return <p className={styles.text}>{labels.nietGebouwd}</p>;
  const missing = ontbrekendzinnen(stand, labels.ontbreekt);
  return (
    <div className={styles.stack}>
      <p className={styles.text}>
        {stand.structuur === null
          ? labels.geenStructuur
          : labels.structuur(stand.structuur, stand.jaar)}
      </p>
      {missing.length > 0 && (
        <Notice look="warning">
          <p className={styles.text}>
            <strong>{labels.ontbreekt.title}</strong>
          </p>
          <ul className={styles.list}>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {stand.fusies.length === 0 ? (
        <p className={styles.text}>{labels.geenFusie}</p>
      ) : (
        <>
          <WieBetaalt stand={stand} />
          <Fold summary={labels.blokkenOpen}>{() => <PerBlok stand={stand} />}</Fold>
          <Ongelijkheid stand={stand} />
        </>
      )}
    </div>
  );
}

const heelFonds = 'fonds';

function WieBetaalt({ stand }: { readonly stand: Fondsstand }) {
  const labels = fondsLabels(useServices().language).uitkomst;
  const styles = useStyles();
  const [gekozen, kies] = useState(heelFonds);
  const { ontwerp } = stand.invoer;
  const place = ontwerp.findIndex(({ id }) => id === gekozen);
  const shown = verschuiving(stand, place < 0 ? undefined : place);
  const isKnown = !Number.isNaN(shown.alles.verschil);
  const [most] = shown.verliezers;
  const samen = aandelenGeenGeheel(stand.invoer);
  return (
    <>
      <Field label={labels.toon}>
        <Select
          value={place < 0 ? heelFonds : gekozen}
          onChange={(_, { value }) => {
            kies(value);
          }}
        >
          <option value={heelFonds}>{labels.heelFonds}</option>
          {ontwerp.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
      <div role="status" className={styles.tight}>
        {isKnown ? (
          <>
            {place >= 0 && <p className={styles.text}>{labels.alleenBlok}</p>}
            {shown.fusies.map(({ geheel }) => (
              <p key={geheel.naam} className={styles.text}>
                <strong>{labels.wint(geheel.naam, geheel.verschil)}</strong>
              </p>
            ))}
            <p className={styles.text}>
              <strong>
                {most
                  ? labels.betaalt(most.naam, -most.verschil, shown.verliezers.length - 1)
                  : labels.niemand}
              </strong>
            </p>
          </>
        ) : (
          <p className={styles.text}>
            {place < 0 && samen !== undefined ? labels.geenGeheel(samen) : labels.onbekend}
          </p>
        )}
      </div>
      {isKnown && <Verschuivingtabel shown={shown} />}
    </>
  );
}

function PerBlok({ stand }: { readonly stand: Fondsstand }) {
  const { language } = useServices();
  const labels = fondsLabels(language).uitkomst;
  const { kolommen } = labels;
  const amount = (value: number) => amountText(value, analyseLabels(language));
  return stand.labels.map((label, fusie) => (
    <FigureTable
      key={label}
      label={labels.blokken(label)}
      heads={[kolommen.blok, kolommen.voor, kolommen.na, kolommen.verschil]}
      rows={perBlok(stand, fusie).map(({ naam, voor, na, verschil }: Schuif) => ({
        key: naam,
        name: naam,
        cells: [voor, na, verschil].map(amount),
      }))}
    />
  ));
}

function Ongelijkheid({ stand }: { readonly stand: Fondsstand }) {
  const { gini, kolommen } = fondsLabels(useServices().language).uitkomst;
  const styles = useStyles();
  const { gemeenten, inwoners, vandaag, na, fusies } = stand;
  const before = giniVanKlassen(gemeenten, inwoners, vandaag.totalen);
  const after = giniVanKlassen(gemeenten, inwoners, na.totalen, fusies);
  if (Number.isNaN(before.totaal)) return null;
  return (
    <>
      <h4 className={styles.heading}>{gini.title}</h4>
      <p className={styles.quiet}>{gini.uitleg}</p>
      <FigureTable
        label={gini.title}
        heads={[gini.kop, kolommen.voor, kolommen.na]}
        rows={(['totaal', 'tussen', 'binnen'] as const).map((key) => ({
          key,
          name: gini[key],
          cells: [before[key], after[key]].map(gini.waarde),
        }))}
      />
    </>
  );
}
