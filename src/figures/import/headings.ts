import type { TableCell } from '../../spreadsheet/table';
import { cellText, hasLetters, rowText, type Grid, type GridRow } from './grid';
import { hasYear, headingCells, isAmount, tells, type HeadingCell } from './headingCells';
import { isYear, readHeading } from './headingWords';
import { readLabel } from './label';
import { openColumns, type Segment, type TitleWords } from './openColumns';
import { linesWithLabel } from './schemaLines';

/** The rows of one heading, and the columns that it opens for the rows under it. */
export interface HeadingGroup {
  /** Indexes of the rows of the heading, both included. */
  readonly from: number;
  readonly to: number;
  /** Index behind the last row that stands under it. */
  readonly end: number;
  /** Columns with labels of their own in front of them. */
  readonly segments: readonly Segment[];
  /** Amounts per inhabitant are no amounts of the schema. */
  readonly perInhabitant: boolean;
}

/** A heading has three rows or four; blank ones may stand between. */
const mostRows = 20;

/** Finds the headings of a table: years, reports and parts above each other, in any order. */
export function findHeadings(grid: Grid): HeadingGroup[] {
  const cellsOfRow = grid.rows.map(headingCells);
  const runs: { from: number; to: number }[] = [];
  grid.rows.forEach((row, index) => {
    const cells = cellsOfRow[index];
    const last = runs.at(-1);
    if (!cells || (last && areAmounts(row, cells, cellsOfRow.slice(last.from, last.to + 1))))
      return;
    const follows = last !== undefined && onlyBlank(grid.rows, last.to + 1, index);
    if (!follows && !cells.some(saysWhen)) return;
    const yearsAgain =
      last !== undefined &&
      hasYear(cells) &&
      cellsOfRow.slice(last.from, last.to + 1).some((above) => above && hasYear(above));
    const room = last !== undefined && last.to - last.from < mostRows;
    if (last && follows && room && !yearsAgain) last.to = index;
    else runs.push({ from: index, to: index });
  });
  const starts = runs.map(({ from }) => (namesAbove(grid.rows, from) ? from - 1 : from));
  // A title counts until the next one.
  let title: TitleWords = { year: null, report: null };
  return runs.flatMap(({ from, to }, run) => {
    const end = starts[run + 1] ?? grid.rows.length;
    const names = (starts[run] ?? from) < from ? grid.rows[from - 1] : undefined;
    const heads = cellsOfRow.slice(from, to + 1).flatMap((cells) => (cells ? [cells] : []));
    title = titleWords(grid.rows.slice(runs[run - 1]?.to ?? 0, from), title);
    const segments = openColumns(heads, names, grid.rows.slice(to + 1, end), title);
    if (segments.length === 0) return [];
    const first = segments[0]?.columns[0]?.position ?? 0;
    const perInhabitant = grid.rows
      .slice(starts[run] ?? from, to + 1)
      .some(({ cells }) => cells.slice(0, first).some(({ text }) => /per inwoner/i.test(text)));
    return [{ from: starts[run] ?? from, to, end, segments, perInhabitant }];
  });
}

/**
 * `1. Goederen en diensten | 1991`: years only if the heading above has them too, or where the
 * label may be the title of a section.
 */
function areAmounts(
  row: GridRow,
  cells: readonly HeadingCell[],
  above: readonly (readonly HeadingCell[] | undefined)[],
): boolean {
  const years = cells.filter(tells);
  const first = years[0]?.position ?? 0;
  if (!years.every(({ text }) => isYear(Number(text)))) return false;
  const { key, marks } = readLabel(row.cells.slice(0, first).map(cellText).join(' ').trim());
  const known = linesWithLabel(key);
  const isLine = known.length > 0 && (marks.length > 0 || known.every(({ title }) => !title));
  const meant = known.filter(({ mark }) => marks.length === 0 || mark === marks.at(-1));
  const heads = meant.some(({ title, parent }) => title || parent === null);
  if (!isLine || (heads && years.length > 1)) return false;
  const yearsAbove = above.flatMap((run) => run ?? []);
  return !years.every(({ position, words }) =>
    yearsAbove.some((cell) => cell.position === position && cell.words.year === words.year),
  );
}

/** More than a word about the columns of a heading above it. */
function saysWhen({ words: { year, report, part } }: HeadingCell): boolean {
  return year !== null || report !== null || part !== null;
}

function onlyBlank(rows: readonly GridRow[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const row = rows[index];
    if (row && rowText(row) !== '') return false;
  }
  return true;
}

/** A row of names above a heading: at least two, and nothing that is a number or a sentence. */
function namesAbove(rows: readonly GridRow[], from: number): boolean {
  const row = rows[from - 1];
  const below = rows[from];
  if (!row || !below || row.unsplit !== undefined || headingCells(row)) return false;
  const first = firstHeading(below);
  const names = new Set<string>();
  for (let position = 0; position < row.cells.length; position += 1) {
    const cell = row.cells[position];
    const text = cellText(cell);
    if (!cell || text === '') continue;
    if (isAmount(cell) || text.length > 60) return false;
    if (position >= first && !hasLetters(text)) return false;
    if (position >= first) names.add(text);
  }
  return names.size >= 2;
}

function firstHeading(row: GridRow): number {
  return headingCells(row)?.find(({ position }) => position > 0)?.position ?? 1;
}

const writtenOut = /\b(?:jaarrekening|meerjarenplan)\b/i;

/** Year and report that the lines above a heading give, where they name one only. */
function titleWords(titles: readonly GridRow[], before: TitleWords): TitleWords {
  let { year, report } = before;
  for (const row of titles) {
    if (row.cells.some(isStoredAmount)) continue;
    const text = rowText(row);
    const words = readHeading(text);
    const years = new Set(text.match(/\b(?:19|20)\d\d\b/g));
    if (words.year !== null && years.size === 1) ({ year } = words);
    // Abbreviations stand in journal numbers too.
    if (words.report !== null && writtenOut.test(text)) ({ report } = words);
  }
  return { year, report };
}

function isStoredAmount(cell: TableCell): boolean {
  return isAmount(cell) && !isYear(Number(cell.text));
}
