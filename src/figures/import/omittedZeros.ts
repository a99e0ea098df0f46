import { amountOf, takenColumns, type TakenColumn } from './answers';
import type { ImportAnswers } from './importAnswers';
import type { ImportCell, ImportPlace, ImportReading } from './importReading';
import { lineOfPath, schemaLines, type SchemaLine } from './schemaLines';

/** A line that is not printed and that a printed total shows to be zero; `line` is that of the total. */
export interface OmittedZero extends ImportPlace {
  readonly path: string;
  /** With its mark, as the schema prints it: `VIII. Onbeschikbare gelden`. */
  readonly label: string;
  /** Column of the total. */
  readonly column: string;
  /** Path of the total that is complete without it. */
  readonly follows: string;
}

interface Known extends ImportPlace {
  readonly amount: number;
  readonly column: string;
}

const totals = schemaLines.filter(({ schema, parts }) => schema === 'M2' && parts.length > 0);

/**
 * Many reports leave out the lines of M2 that are zero. A line follows as 0 where its printed total
 * is what the other part comes to (VII = IX, so there is no VIII), or where the total itself is 0
 * and none of its parts is printed. Nobody may take them over without having been asked.
 */
export function omittedZeros(
  reading: ImportReading,
  answers: ImportAnswers,
): readonly OmittedZero[] {
  const byYear = new Map<string, TakenColumn[]>();
  for (const taken of takenColumns(reading, answers)) {
    // Two sheets may each print a part of one year.
    const key = `${String(taken.answer.year)} ${taken.answer.report ?? ''}`;
    byYear.set(key, [...(byYear.get(key) ?? []), taken]);
  }
  return [...byYear.values()].flatMap((columns) => ofYear(reading, answers, columns));
}

function ofYear(
  reading: ImportReading,
  answers: ImportAnswers,
  columns: readonly TakenColumn[],
): OmittedZero[] {
  const ids = new Set(columns.map(({ column }) => column.id));
  const known = new Map<string, Known>();
  const unread = new Set(
    reading.unrecognised.flatMap(({ reason }) =>
      reason.kind === 'ambiguous-row' ? reason.paths : [],
    ),
  );
  for (const { path, table, line, cells } of reading.rows) {
    for (const cell of cells.filter(({ column }) => ids.has(column))) {
      const amount = amountOf(cell, answers.ambiguous);
      if (amount !== null && !known.has(path))
        known.set(path, { amount, table, line, column: cell.column });
      if (isUnread(cell, amount)) unread.add(path);
    }
  }
  const zeros = new Map<string, OmittedZero>();
  // What is found to be zero may itself be the total of others.
  for (let before = -1; zeros.size > before;) {
    before = zeros.size;
    for (const total of totals) {
      for (const zero of under(total, known, unread)) {
        zeros.set(zero.path, zero);
        known.set(zero.path, { ...zero, amount: 0 });
      }
    }
  }
  return [...zeros.values()];
}

function isUnread(cell: ImportCell, amount: number | null): boolean {
  return amount === null && cell.kind !== 'empty';
}

function under(
  { path, parts }: SchemaLine,
  known: ReadonlyMap<string, Known>,
  unread: ReadonlySet<string>,
): OmittedZero[] {
  const total = path === null ? undefined : known.get(path);
  if (path === null || total === undefined) return [];
  const missing = parts.filter((part) => !known.has(part.path));
  if (missing.length === 0 || missing.some((part) => unread.has(part.path))) return [];
  const sum = parts.reduce((so, part) => so + part.sign * (known.get(part.path)?.amount ?? 0), 0);
  const closes =
    missing.length === parts.length
      ? total.amount === 0
      : missing.length === 1 && Math.abs(total.amount - sum) <= mostRounding;
  if (!closes) return [];
  const { table, line, column } = total;
  return missing.map((part) => ({
    path: part.path,
    label: labelOf(lineOfPath(part.path, 'M2'), part.path),
    table,
    line,
    column,
    follows: path,
  }));
}

/** Hidden cents of one addition. */
const mostRounding = 1;

function labelOf(line: SchemaLine | undefined, path: string): string {
  const words = line?.printed[0] ?? path;
  return line?.mark ? `${line.mark}. ${words}` : words;
}
