import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Figures, Municipality } from '../../figures';
import { metwieLabels } from '../../i18n/metwieLabels';
import type { Buren } from '../../partners';
import { Fold } from '../cijfers/Fold';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { leesBuren } from './burenlijst';

interface Properties {
  readonly figures: Figures;
  readonly gemeente: Municipality;
  readonly buren: Buren;
  readonly onChange: (buren: Buren) => void;
}

/** Who borders on the municipality: not in the data, so the user says it. */
export function BurenStep({ figures, gemeente, buren, onChange }: Properties) {
  const labels = metwieLabels(useServices().language).buren;
  const styles = useStyles();
  const [told, setTold] = useState('');
  const given = buren.get(gemeente.nis);
  const names = (given ?? []).map((nis) => figures.register.byCode(nis)?.naam ?? nis);
  return (
    <>
      <p className={styles.quiet}>
        {given === undefined ? labels.onbekend : labels.bekend(gemeente.naam, names)}
      </p>
      <Fold summary={labels.title}>
        {() => (
          <div className={styles.stack}>
            <BurenField
              figures={figures}
              gemeente={gemeente}
              names={names}
              onTold={setTold}
              onTake={(next) => {
                setTold(labels.taken(next.length));
                onChange(new Map([...buren, [gemeente.nis, next]]));
              }}
              onClear={
                given &&
                (() => {
                  setTold(labels.cleared);
                  onChange(new Map([...buren].filter(([nis]) => nis !== gemeente.nis)));
                })
              }
            />
          </div>
        )}
      </Fold>
      <div role="status" className={styles.quiet}>
        {told}
      </div>
    </>
  );
}

function BurenField({
  figures,
  gemeente,
  names,
  onTold,
  onTake,
  onClear,
}: Pick<Properties, 'figures' | 'gemeente'> & {
  readonly names: readonly string[];
  readonly onTold: (told: string) => void;
  readonly onTake: (nis: readonly string[]) => void;
  readonly onClear: (() => void) | undefined;
}) {
  const labels = metwieLabels(useServices().language).buren;
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(names.join(', '));
  const [refused, setRefused] = useState('');
  const take = () => {
    const { gevonden, onbekend } = leesBuren(figures, text, gemeente);
    const problem =
      onbekend.length > 0 ? labels.unknown(onbekend) : gevonden.length === 0 ? labels.none : '';
    setRefused(problem);
    if (problem === '') onTake(gevonden.map(({ nis }) => nis));
    else onTold('');
  };
  return (
    <div ref={group} className={styles.stack}>
      <Field
        label={labels.field(gemeente.naam)}
        hint={labels.hint}
        {...(refused === '' ? {} : { validationMessage: refused })}
      >
        <Textarea
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button onClick={take}>{labels.take}</Button>
        {onClear && (
          <Button
            onClick={() => {
              setText('');
              setRefused('');
              onClear();
              // This button is gone by then.
              group.current?.querySelector('textarea')?.focus();
            }}
          >
            {labels.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
