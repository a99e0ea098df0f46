import { Link, mergeClasses } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { formatDecimal } from '../../spreadsheet/dutchNumber';
import { Formula } from '../Formula';
import { InsertActions } from '../InsertActions';
import { useLabels } from '../services';
import { useStyles } from '../styles';
import type { FigureGroup as Group, FigureRow } from './municipalityView';

interface Properties {
  readonly group: Group;
  readonly open: boolean;
}

/** Figures of one kind by year; each opens its source and the formula that fetches it. */
export function FigureGroup({ group, open }: Properties) {
  const labels = useLabels().gemeenten;
  const styles = useStyles();
  const [chosen, setChosen] = useState<string>();
  return (
    <details open={open} className={styles.details}>
      <summary className={styles.heading}>{labels.groups[group.kind]}</summary>
      {group.rows.length === 0 ? (
        <p className={styles.quiet}>{labels.noFigures}</p>
      ) : (
        <>
          <p className={styles.quiet}>{labels.groupHint}</p>
          <table className={styles.table} aria-label={labels.groups[group.kind]}>
            <thead>
              <tr>
                <th scope="col">{labels.year}</th>
                <th scope="col">{labels.what}</th>
                <th scope="col" className={styles.figure}>
                  {labels.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {group.rows.map((row) => (
                <Row
                  key={row.key}
                  row={row}
                  open={row.key === chosen}
                  onToggle={() => {
                    setChosen(row.key === chosen ? undefined : row.key);
                  }}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </details>
  );
}

interface RowProperties {
  readonly row: FigureRow;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Row({ row, open, onToggle }: RowProperties) {
  const labels = useLabels().gemeenten;
  const styles = useStyles();
  const year = String(row.year);
  if (row.kind === 'missing') {
    return (
      <tr>
        <td className={styles.year}>{year}</td>
        <td>{row.what}</td>
        <td className={mergeClasses(styles.figure, styles.absent)}>{labels.noFigure}</td>
      </tr>
    );
  }
  const amount = `${formatDecimal(row.amount)}${row.unit === undefined ? '' : ` ${row.unit}`}`;
  return (
    <Fragment>
      <tr>
        <td className={styles.year}>{year}</td>
        <td>
          {row.what}
          {row.bounds && (
            <div className={styles.quiet}>
              {labels.bounds(formatDecimal(row.bounds.low), formatDecimal(row.bounds.high))}
            </div>
          )}
        </td>
        <td className={styles.figure}>
          <Link
            as="button"
            className={mergeClasses(styles.figure, styles.target)}
            aria-expanded={open}
            aria-label={labels.showFigure(row.what, year, amount)}
            onClick={onToggle}
          >
            {amount}
          </Link>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={3}>
            <div className={styles.stack}>
              <p className={styles.quiet}>
                {labels.source}: {row.source}
              </p>
              <Formula formula={`=${row.formula}`} />
              <InsertActions formula={row.formula} insertLabel={labels.insert} />
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  );
}
