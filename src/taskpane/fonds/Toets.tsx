import { Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Figures } from '../../figures';
import { alleParen } from '../../fonds';
import { fondsLabels } from '../../i18n/fondsLabels';
import type { Fondsstand } from '../../plan';
import { RunControls } from '../RunControls';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { burenparen, parenkeuzes, regioparen, type Parenkeuze } from './parenkeuze';
import { toetsfonds } from './toetsfonds';
import { Toetstabel } from './Toetstabel';
import { useToets } from './useToets';

interface Properties {
  readonly figures: Figures;
  readonly stand: Fondsstand;
}

const heelFonds = 'fonds';

/** Who wins or loses by mergers of others: every pair, or those of a region or of neighbours. */
export function Toets({ figures, stand }: Properties) {
  const labels = fondsLabels(useServices().language).toets;
  const styles = useStyles();
  const { ontwerp } = stand.invoer;
  const [wat, kiesWat] = useState(ontwerp[0]?.id ?? heelFonds);
  const [keuze, kies] = useState<Parenkeuze>('alle');
  const [tekst, typ] = useState('');
  const { state, start, cancel, forget } = useToets();
  const { gemeenten } = stand;
  const buren = useMemo(() => burenparen(tekst, gemeenten), [tekst, gemeenten]);
  const place = ontwerp.findIndex(({ id }) => id === wat);
  const toets = toetsfonds(stand, place < 0 ? undefined : place);
  const paren = (): Int32Array => {
    switch (keuze) {
      case 'alle':
        return alleParen(gemeenten.length);
      case 'regio':
        return regioparen(figures, gemeenten);
      case 'buren':
        return buren.paren;
    }
  };
  const isOpen =
    !toets || (keuze === 'buren' && (buren.paren.length === 0 || buren.onbekend.length > 0));
  const voortgang = state.kind === 'busy' ? state.voortgang : undefined;
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{labels.uitleg}</p>
      <Field label={labels.wat}>
        <Select
          value={place < 0 ? heelFonds : wat}
          onChange={(_, { value }) => {
            kiesWat(value);
            forget();
          }}
        >
          {ontwerp.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
          <option value={heelFonds}>{labels.heelFonds}</option>
        </Select>
      </Field>
      {toets?.proef && <p className={styles.quiet}>{labels.perMiljoen[toets.proef]}</p>}
      {!toets && <p className={styles.text}>{labels.schakelaars}</p>}
      <Field label={labels.paren}>
        <RadioGroup
          value={keuze}
          onChange={(_, { value }) => {
            const next = parenkeuzes.find((each) => each === value);
            if (next) kies(next);
            forget();
          }}
        >
          {parenkeuzes.map((each) => (
            <Radio key={each} value={each} label={labels.parenkeuzes[each]} />
          ))}
        </RadioGroup>
      </Field>
      {keuze === 'buren' && (
        <Field
          label={labels.buren}
          hint={labels.burenHint}
          {...(buren.onbekend.length > 0
            ? { validationMessage: labels.burenOnbekend(buren.onbekend) }
            : {})}
        >
          <Textarea
            rows={4}
            value={tekst}
            onChange={(_, { value }) => {
              typ(value);
              forget();
            }}
          />
        </Field>
      )}
      {keuze === 'buren' && (
        <p className={styles.quiet}>
          {buren.paren.length === 0 ? labels.burenGeen : labels.burenAantal(buren.paren.length / 2)}
        </p>
      )}
      <RunControls
        state={state}
        words={{
          start: labels.bereken,
          cancel: labels.annuleer,
          progress: labels.voortgang,
          busy: voortgang ? labels.bezig(voortgang.gedaan, voortgang.totaal) : labels.laden,
          cancelled: labels.geannuleerd,
          broken: labels.mislukt,
        }}
        progress={{ value: voortgang?.gedaan ?? 0, max: Math.max(voortgang?.totaal ?? 1, 1) }}
        isOpen={isOpen}
        onStart={() => {
          if (toets) void start({ fonds: toets.fonds, blok: toets.blok, paren: paren() });
        }}
        onCancel={cancel}
      />
      {state.kind === 'done' && <Toetstabel uitslag={state.uitslag} gemeenten={gemeenten} />}
    </div>
  );
}
