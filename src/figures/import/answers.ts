import type { ColumnAnswer, ImportAnswers } from './importAnswers';
import type { ImportCell, ImportColumn, ImportReading } from './importReading';

/** What most people will answer: all columns as they were recognised, of a revision the new one. */
export function usualAnswers(reading: ImportReading): ImportAnswers {
  return {
    bestuur: reading.hints.bestuur,
    part: 'nieuw',
    ambiguous: null,
    unit: reading.hints.unit,
    withoutRefused: false,
    omittedZeros: false,
    columns: new Map(
      reading.columns.map((column) => [column.id, usualColumn(column, reading.hints.document)]),
    ),
  };
}

/** The document names the version of the columns of its own kind. */
function usualColumn(
  { year, report, status }: ImportColumn,
  document: string | null,
): ColumnAnswer {
  const kind = document === null ? null : /rekening/i.test(document) ? 'rekening' : 'meerjarenplan';
  const version = status === '' && report !== null && report === kind ? (document ?? '') : status;
  return { taken: true, year, report, status: version };
}

/** A column that counts: taken, and of the part of a revision that was chosen. */
export interface TakenColumn {
  readonly column: ImportColumn;
  readonly answer: ColumnAnswer;
}

export function takenColumns(reading: ImportReading, answers: ImportAnswers): TakenColumn[] {
  return columnsInUse(reading, answers).flatMap((column) => {
    const answer = answers.columns.get(column.id);
    return answer?.taken ? [{ column, answer }] : [];
  });
}

/** The columns that there is something to answer about: of a revision those of the chosen part. */
export function columnsInUse(
  { columns }: ImportReading,
  { part }: Pick<ImportAnswers, 'part'>,
): readonly ImportColumn[] {
  return columns.filter((column) => column.part === null || column.part === part);
}

/** The amount in a cell; null where there is none, or nobody said which of two it is. */
export function amountOf(cell: ImportCell, ambiguous: ImportAnswers['ambiguous']): number | null {
  if (cell.kind === 'amount') return cell.amount;
  if (cell.kind !== 'ambiguous' || ambiguous === null) return null;
  return ambiguous === 'thousands' ? cell.asThousands : cell.asDecimals;
}
