import type { CellValue } from '../office';
import { formatWhole } from '../spreadsheet/dutchNumber';
import { useLabels, useServices } from './services';
import { shownValue } from './shownValue';
import { useStyles } from './styles';

/** More rows or columns than this say nothing in a narrow pane. */
const shownRows = 12;
const shownColumns = 6;

interface Properties {
  readonly values: readonly (readonly CellValue[])[];
  /** What the cells are, for who does not see the screen. */
  readonly label: string;
}

/** One value as text, a block of cells as a small table. */
export function ResultTable({ values, label }: Properties) {
  const { language } = useServices();
  const labels = useLabels().uitleg;
  const styles = useStyles();
  const columns = values[0]?.length ?? 0;
  const show = (value: CellValue) => shownValue(value, language, labels.emptyCell);

  if (values.length === 1 && columns === 1) {
    const value = values[0]?.[0] ?? null;
    return <span className={typeof value === 'number' ? styles.figure : ''}>{show(value)}</span>;
  }
  const rows = values.slice(0, shownRows).map((row) => row.slice(0, shownColumns));
  const hidden = values.length * columns - rows.length * Math.min(columns, shownColumns);
  return (
    <div>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={label}>
          <tbody>
            {rows.map((row, r) => (
              // The position is the identity of a cell.
              <tr key={r}>
                {row.map((value, c) => (
                  <td key={c} className={typeof value === 'number' ? styles.figure : ''}>
                    {show(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>
        {labels.shape(formatWhole(values.length), formatWhole(columns))}
        {hidden > 0 ? ` ${labels.moreCells(formatWhole(hidden))}` : ''}
      </p>
    </div>
  );
}
