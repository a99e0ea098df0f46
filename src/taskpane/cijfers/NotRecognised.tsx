import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportReading, UnrecognisedRow } from '../../figures/import';
import { importLabels, type ImportLabels } from '../../i18n/importLabels';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Fold } from './Fold';
import { unrecognisedGroups, type UnrecognisedGroup } from './importView';
import { useImportStyles } from './styles';

/** So many rows at once: a sheet of thousands would hold up the page. */
const shownRows = 100;

/** These hold no amounts of ours: they are there for who wants to look. */
const quiet: readonly UnrecognisedGroup['kind'][] = ['account', 'detail', 'text'];

/** Every row that gave no figure, with its place and why. */
export function NotRecognised({ reading }: { readonly reading: ImportReading }) {
  const labels = importLabels(useServices().language);
  const styles = useStyles();
  const own = useImportStyles();
  const groups = unrecognisedGroups(reading);
  return (
    <div className={mergeClasses(styles.tight, own.part)}>
      <h5 className={styles.heading}>{labels.notRecognised.title(reading.unrecognised.length)}</h5>
      <p className={styles.quiet}>
        {groups.length === 0 ? labels.notRecognised.none : labels.notRecognised.text}
      </p>
      {groups.map((group) => (
        <Fold
          key={group.kind}
          summary={labels.unrecognised[group.kind].title(group.rows.length)}
          isOpen={!quiet.includes(group.kind) && group.rows.length <= 5}
        >
          {() => <Rows group={group} />}
        </Fold>
      ))}
    </div>
  );
}

function Rows({ group: { rows } }: { readonly group: UnrecognisedGroup }) {
  const labels = importLabels(useServices().language);
  const styles = useStyles();
  const own = useImportStyles();
  const [shown, setShown] = useState(shownRows);
  const rest = rows.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row, index) => {
          const why = reasonText(row, labels);
          return (
            // One line of a sheet may give several of these.
            <li key={index}>
              <span className={own.verbatim}>{row.text}</span>{' '}
              <span className={styles.quiet}>
                ({labels.place(row)}
                {why === '' ? '' : `; ${why}`})
              </span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + shownRows);
          }}
        >
          {labels.notRecognised.more(Math.min(rest, shownRows))}
        </Button>
      )}
    </>
  );
}

function reasonText({ reason }: UnrecognisedRow, { unrecognised }: ImportLabels): string {
  // The catalogue is complete by its type; the compiler cannot see which words go with which reason.
  const one = unrecognised[reason.kind].one as (each: UnrecognisedRow['reason']) => string;
  return one(reason);
}
