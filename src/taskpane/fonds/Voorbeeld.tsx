import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Figures } from '../../figures';
import { fondsLabels } from '../../i18n/fondsLabels';
import { readAmount } from '../../spreadsheet/readAmount';
import { voorbeeldDerde } from '../../fonds';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { grootsteden } from './grootsteden';

/** As long as nobody typed the inhabitants of Borsbeek. */
const terVergelijking = 1000;

/** The published example in words and numbers; what the data lack is typed. */
export function Voorbeeld({ figures }: { readonly figures: Figures }) {
  const labels = fondsLabels(useServices().language).voorbeeld;
  const styles = useStyles();
  const [borsbeek, typBorsbeek] = useState('');
  const [bedrag, typBedrag] = useState('');
  const steden = grootsteden(figures);
  if (!steden)
    return (
      <div className={styles.stack}>
        <p className={styles.text}>{labels.uitleg}</p>
        <p className={styles.text}>{labels.geenInwoners}</p>
      </div>
    );
  const { jaar, antwerpen, gent } = steden;
  const [erbij, amount] = [getypt(borsbeek), getypt(bedrag)];
  // Antwerpen is counted with Borsbeek in it.
  const isTooMany = erbij >= antwerpen;
  const samen = antwerpen + gent;
  const found = isTooMany ? undefined : voorbeeldDerde(amount, antwerpen - erbij, erbij, gent);
  const wrong = (text: string, value: number) =>
    text.trim() !== '' && Number.isNaN(value) ? labels.geenGetal : undefined;
  const message = isTooMany ? labels.teVeel : wrong(borsbeek, erbij);
  const wrongAmount = wrong(bedrag, amount);
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{labels.uitleg}</p>
      <p className={styles.text}>{labels.inwoners(jaar, antwerpen, gent)}</p>
      <p className={styles.text}>
        {labels.formule(samen, terVergelijking, terVergelijking / samen)}
      </p>
      <Field
        label={labels.borsbeek}
        hint={labels.borsbeekHint(jaar)}
        {...(message === undefined ? {} : { validationMessage: message })}
      >
        <Input
          inputMode="numeric"
          value={borsbeek}
          onChange={(_, { value }) => {
            typBorsbeek(value);
          }}
        />
      </Field>
      <Field
        label={labels.bedrag}
        hint={labels.bedragHint}
        {...(wrongAmount === undefined ? {} : { validationMessage: wrongAmount })}
      >
        <Input
          inputMode="numeric"
          value={bedrag}
          onChange={(_, { value }) => {
            typBedrag(value);
          }}
        />
      </Field>
      <div role="status" className={styles.tight}>
        {found && !Number.isNaN(found.aandeel) && (
          <p className={styles.text}>
            <strong>{labels.verlies(found.aandeel, erbij, samen)}</strong>
          </p>
        )}
        {found && !Number.isNaN(found.verlies) && (
          <p className={styles.text}>{labels.bedragen(found.voor, found.na, found.verlies)}</p>
        )}
      </div>
    </div>
  );
}

/** More than 0; NaN for anything else. A dot in a typed number of people or euro parts thousands. */
function getypt(text: string): number {
  const read = readAmount(text);
  const value =
    read.kind === 'number'
      ? read.amount
      : read.kind === 'ambiguous'
        ? read.asThousands
        : Number.NaN;
  return value > 0 ? value : Number.NaN;
}
