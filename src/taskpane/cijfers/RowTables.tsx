import { mergeClasses } from '@fluentui/react-components';
import {
  takenColumns,
  type ImportAnswers,
  type ImportCell,
  type ImportColumn,
  type ImportReading,
  type ImportRow,
} from '../../figures/import';
import { importLabels } from '../../i18n/importLabels';
import { formatAmount } from '../../spreadsheet/dutchNumber';
import { useServices } from '../services';
import { useStyles } from '../styles';
import { Fold } from './Fold';
import { answerFor } from './importDraft';
import { rowsBySchema } from './importView';
import { ScrollTable } from './ScrollTable';
import { useImportStyles } from './styles';

interface Properties {
  readonly reading: ImportReading;
  readonly answers: ImportAnswers;
}

/** Each row with the path that it was mapped to and what it gives, schema by schema. */
export function RowTables({ reading, answers }: Properties) {
  const labels = importLabels(useServices().language).rows;
  const styles = useStyles();
  const own = useImportStyles();
  const columns = takenColumns(reading, answers).map(({ column }) => column);
  return (
    <div className={mergeClasses(styles.tight, own.part)}>
      <h5 className={styles.heading}>{labels.title}</h5>
      {rowsBySchema(reading).map(({ schema, rows }) => (
        <Fold key={schema} summary={labels.schema(schema, rows.length)}>
          {() => (
            <ScrollTable label={labels.scroll(schema)}>
              <thead>
                <tr>
                  <th scope="col">{labels.label}</th>
                  {columns.map((column) => (
                    <th
                      key={column.id}
                      scope="col"
                      className={mergeClasses(styles.figure, own.head)}
                    >
                      {headingOf(column, answers)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row
                    key={`${row.table} ${String(row.line)} ${row.path}`}
                    row={row}
                    columns={columns}
                    answers={answers}
                  />
                ))}
              </tbody>
            </ScrollTable>
          )}
        </Fold>
      ))}
    </div>
  );
}

function headingOf({ id, heading }: ImportColumn, answers: ImportAnswers): string {
  const { year, report } = answerFor(answers, id);
  return year === null ? heading : [String(year), report ?? ''].join(' ').trim();
}

interface RowProperties {
  readonly row: ImportRow;
  readonly columns: readonly ImportColumn[];
  readonly answers: ImportAnswers;
}

function Row({ row, columns, answers }: RowProperties) {
  const { rows: labels, place } = importLabels(useServices().language);
  const styles = useStyles();
  const own = useImportStyles();
  return (
    <tr>
      <th scope="row">
        <span className={own.printed}>{row.label}</span>
        <span className={own.path}>
          {row.path}, {place(row)}
        </span>
        {!row.byLabel && <em className={own.path}>{labels.byPlace}</em>}
      </th>
      {columns.map(({ id }) => (
        <td key={id} className={styles.figure}>
          <Amount cell={row.cells.find(({ column }) => column === id)} answers={answers} />
        </td>
      ))}
    </tr>
  );
}

function Amount({
  cell,
  answers: { ambiguous, unit },
}: {
  readonly cell: ImportCell | undefined;
  readonly answers: ImportAnswers;
}) {
  const labels = importLabels(useServices().language).rows;
  const styles = useStyles();
  switch (cell?.kind) {
    case 'amount':
      return formatAmount(cell.amount * unit);
    case 'ambiguous':
      return ambiguous === null
        ? labels.ambiguous(cell.text)
        : formatAmount((ambiguous === 'thousands' ? cell.asThousands : cell.asDecimals) * unit);
    case 'refused':
      return <span className={styles.absent}>{labels.refused(cell.text)}</span>;
    case 'empty':
    case undefined:
      return <span className={styles.absent}>{labels.empty}</span>;
  }
}
