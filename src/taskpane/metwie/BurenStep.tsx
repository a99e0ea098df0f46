import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Figures, Municipality } from '../../figures';
import { metwieLabels, type MetwieLabels } from '../../i18n/metwieLabels';
import type { Buren } from '../../partners';
import { Fold } from '../cijfers/Fold';
import { Notice } from '../scenario/Notice';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { burentekst, leesBuren } from './burenlijst';
import type { Burenstand } from './burenstand';

interface Properties {
  readonly figures: Figures;
  readonly gemeente: Municipality;
  readonly buren: Buren;
  /** What these lists come to. */
  readonly stand: Burenstand;
  readonly onChange: (buren: Buren) => void;
}

/** Who borders on whom: not in the data, so the user says it. */
export function BurenStep({ figures, gemeente, buren, stand, onChange }: Properties) {
  const labels = metwieLabels(useServices().language).buren;
  const styles = useStyles();
  const [told, setTold] = useState('');
  return (
    <>
      <p className={styles.quiet}>{standtekst(gemeente, buren, stand, labels)}</p>
      {stand.tegenspraken.length > 0 && (
        <Notice look="warning">{labels.tegenspraken(stand.tegenspraken)}</Notice>
      )}
      <Fold summary={labels.title}>
        {() => (
          <div className={styles.stack}>
            <BurenField
              figures={figures}
              gemeente={gemeente}
              buren={buren}
              onTold={setTold}
              onTake={(next) => {
                setTold(labels.taken(next.size));
                onChange(next);
              }}
              onClear={() => {
                setTold(labels.cleared);
                onChange(new Map());
              }}
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

function standtekst(
  { naam }: Municipality,
  given: Buren,
  { buren, isVolledig }: Burenstand,
  labels: MetwieLabels['buren'],
): string {
  if (given.size === 0) return labels.onbekend;
  if (buren.length === 0) return labels.elders(naam);
  return isVolledig ? labels.bekend(naam, buren) : labels.genoemd(naam, buren);
}

function BurenField({
  figures,
  gemeente,
  buren,
  onTold,
  onTake,
  onClear,
}: Pick<Properties, 'figures' | 'gemeente' | 'buren'> & {
  readonly onTold: (told: string) => void;
  readonly onTake: (buren: Buren) => void;
  readonly onClear: () => void;
}) {
  const labels = metwieLabels(useServices().language).buren;
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(() => burentekst(figures, buren, gemeente));
  const [refused, setRefused] = useState('');
  const take = () => {
    const { buren: found, onbekend } = leesBuren(figures, text, gemeente);
    const problem =
      onbekend.length > 0 ? labels.unknown(onbekend) : found.size === 0 ? labels.none : '';
    setRefused(problem);
    if (problem === '') onTake(found);
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
          rows={4}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button onClick={take}>{labels.take}</Button>
        {buren.size > 0 && (
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
