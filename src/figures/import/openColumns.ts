import type { Report } from '../figureRecord';
import { deriveYears } from './deriveYears';
import { cellText, hasLetters, type GridRow } from './grid';
import { hasYear, tells, type HeadingCell } from './headingCells';
import type { HeadingWords } from './headingWords';
import type { ColumnPart } from './importReading';

/** A column under one heading. */
export interface GroupColumn {
  readonly position: number;
  readonly heading: string;
  readonly year: number | null;
  readonly report: Report | null;
  readonly part: ColumnPart | null;
  readonly status: string;
  /** Whose column it is, where a table has more than one municipality side by side. */
  readonly name: string;
  readonly interim: boolean;
  readonly derived: boolean;
}

export interface Segment {
  /** Labels stand from here up to the first column. */
  readonly labelsFrom: number;
  readonly columns: readonly GroupColumn[];
}

/** What the lines above a heading say, where the heading itself does not. */
export interface TitleWords {
  readonly year: number | null;
  readonly report: Report | null;
}

/** The columns that a heading opens above the rows under it. */
export function openColumns(
  heads: readonly (readonly HeadingCell[])[],
  names: GridRow | undefined,
  data: readonly GridRow[],
  title: TitleWords,
): Segment[] {
  const told = heads.flat().filter(tells);
  const positions = new Set<number>(told.map(({ position }) => position));
  const use = countUse(data);
  // What has words under it, and no amounts, is where the labels stand.
  const rowOfYears = heads.find(hasYear);
  const columns = [...positions]
    .filter((position) => (use.words[position] ?? 0) <= (use.amounts[position] ?? 0))
    .filter((position) => !isBesideYears(heads, rowOfYears, position))
    .sort((a, b) => a - b);
  const atLabels = heads.flatMap((cells) =>
    cells.filter((cell) => !columns.includes(cell.position)),
  );
  const dealt = dealYears(rowOfYears, heads, columns);
  const anyYear = dealt.cells.some((cell) => cell !== undefined);
  const anyReport = heads.some((cells) => cells.some(({ words }) => words.report !== null));
  const common = atLabels.find(({ words }) => words.report !== null)?.words;

  const opened = columns.map((position, index): GroupColumn => {
    const own = heads.map((cells) =>
      cells === rowOfYears ? dealt.cells[index] : cells.find((cell) => cell.position === position),
    );
    const words = own.flatMap((cell) => (cell ? [cell.words] : []));
    const name = names ? nameAt(names, position, columns[0] ?? 0) : '';
    const interim = words.some((word) => word.interim);
    const year = words.find((word) => word.year !== null)?.year ?? null;
    const report =
      words.find((word) => word.report !== null)?.report ??
      spread(heads, position, columns, ({ report: value }) => value) ??
      (interim ? null : (common?.report ?? (anyReport ? null : title.report)));
    const others = words.flatMap((word) => word.other);
    // A year that was dealt out from beside this column is not printed above it.
    const printed = own.map((cell) =>
      dealt.derived && cell?.position !== position ? '' : (cell?.text ?? ''),
    );
    const fromTitle = !anyYear && !dealt.derived;
    return {
      position,
      heading: [name, ...printed].filter((text) => text !== '').join(' '),
      year: year ?? (fromTitle ? title.year : null),
      report,
      part:
        words.find((word) => word.part !== null)?.part ??
        spread(heads, position, columns, ({ part }) => part),
      status: [...words.flatMap((word) => word.status)].join(' '),
      name: [name, ...others].filter((text) => text !== '').join(' '),
      interim,
      derived:
        dealt.derived ||
        (fromTitle && title.year !== null) ||
        (report !== null && !anyReport) ||
        (report === null && interim),
    };
  });
  return intoSegments(opened, use.words);
}

/** A difference, a share or a total over more years: what stands under it is no amount of a year. */
function isBesideYears(
  heads: readonly (readonly HeadingCell[])[],
  years: readonly HeadingCell[] | undefined,
  position: number,
): boolean {
  const own = heads.flat().filter((cell) => cell.position === position);
  if (own.some(({ words }) => words.comparison)) return true;
  const when = years?.find((cell) => cell.position === position)?.words;
  return when?.year === null && when.status.some((word) => /^MJP \d{4}-\d{4}$/.test(word));
}

const digit = /\d/;

/** How many cells under each position hold words, and how many an amount. */
function countUse(data: readonly GridRow[]): { words: number[]; amounts: number[] } {
  const words: number[] = [];
  const amounts: number[] = [];
  for (const row of data) {
    row.cells.forEach((cell, position) => {
      if (cell.covered || cell.text === '') return;
      if (cell.number !== undefined || cell.unreadable)
        amounts[position] = (amounts[position] ?? 0) + 1;
      else if (hasLetters(cell.text)) words[position] = (words[position] ?? 0) + 1;
      else if (digit.test(cell.text)) amounts[position] = (amounts[position] ?? 0) + 1;
    });
  }
  return { words, amounts };
}

function nameAt(row: GridRow, position: number, first: number): string {
  for (let at = position; at >= first; at -= 1) {
    const text = cellText(row.cells[at]);
    if (text !== '') return text;
  }
  return '';
}

/** What stands left of an empty cell of a heading counts for it too: `2022` above three columns. */
function spread<T>(
  heads: readonly (readonly HeadingCell[])[],
  position: number,
  columns: readonly number[],
  of: (words: HeadingWords) => T | null,
): T | null {
  const isColumn = new Set(columns);
  for (const cells of heads) {
    if (cells.some((cell) => cell.position === position)) continue;
    const above = cells.filter((cell) => isColumn.has(cell.position));
    // Words in the middle of the columns that they stand above say nothing of those on their right.
    if (above[0]?.position !== columns[0]) continue;
    const value = above.filter((cell) => cell.position < position).at(-1);
    const found = value ? of(value.words) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The cell of the row of years that counts for each column, also where it stands above more. */
function dealYears(
  row: readonly HeadingCell[] | undefined,
  heads: readonly (readonly HeadingCell[])[],
  columns: readonly number[],
): { cells: (HeadingCell | undefined)[]; derived: boolean } {
  const own = columns.map((position) => row?.find((cell) => cell.position === position));
  const given = own.findLastIndex((cell) => cell !== undefined) + 1;
  const years = own.slice(0, given);
  if (!row || given === 0) {
    const beside = row?.find(({ words }) => words.year !== null);
    return { cells: columns.map(() => beside), derived: false };
  }
  const merged = row.some(({ covered }) => covered);
  const shifted = given > 1 && given < columns.length && !merged && !years.includes(undefined);
  // In the middle of the columns that it stands above, a year has columns on its left too.
  const centred = own[0] === undefined;
  if (shifted || centred) {
    const keys = columns.map((position) => keyBeside(heads, row, position));
    const cells = own.filter((cell) => cell !== undefined);
    const dealt = deriveYears([...cells.keys()], keys);
    return { cells: columns.map((_, index) => cells[dealt?.[index] ?? -1]), derived: true };
  }
  let last: HeadingCell | undefined;
  return { cells: own.map((cell) => (last = cell ?? last)), derived: false };
}

/** What the other rows of the heading say above a column. */
function keyBeside(
  heads: readonly (readonly HeadingCell[])[],
  years: readonly HeadingCell[],
  position: number,
): string {
  return heads
    .filter((cells) => cells !== years)
    .flatMap((cells) => cells.filter((cell) => cell.position === position))
    .flatMap(({ words: { report, part, status } }) => [report, part, ...status])
    .filter((word) => word !== null)
    .join('/');
}
/** Columns that have labels of their own between them belong to blocks beside each other. */
function intoSegments(columns: readonly GroupColumn[], words: readonly number[]): Segment[] {
  const segments: { labelsFrom: number; columns: GroupColumn[] }[] = [];
  let behind = 0;
  for (const column of columns) {
    const labels = words.slice(behind, column.position).some((count) => (count || 0) > 0);
    const last = segments.at(-1);
    if (!last || labels) segments.push({ labelsFrom: behind, columns: [column] });
    else last.columns.push(column);
    behind = column.position + 1;
  }
  return segments;
}
