import { readAmount } from '../../spreadsheet/readAmount';
import type { TableCell } from '../../spreadsheet/table';
import { cellText, hasLetters, type GridRow } from './grid';
import { isHeading, readHeading, type HeadingWords } from './headingWords';

/** A cell of a heading, with what it says. */
export interface HeadingCell {
  readonly position: number;
  readonly words: HeadingWords;
  readonly text: string;
  readonly covered: boolean;
}

const fourDigits = /\d{4}/;

/** The cells of a row that is a heading; undefined for any other row. */
export function headingCells(row: GridRow): HeadingCell[] | undefined {
  if (row.unsplit !== undefined) return undefined;
  const found: HeadingCell[] = [];
  let pure = 0;
  let comparisons = 0;
  let firstText = -1;
  for (let position = 0; position < row.cells.length; position += 1) {
    const cell = row.cells[position];
    const text = cellText(cell);
    if (!cell || text === '') continue;
    // What could not be calculated is no word of a heading.
    if (cell.unreadable) return undefined;
    if (firstText < 0) firstText = position;
    // Most rows end here: an amount that is no year.
    if (!hasLetters(text) && !fourDigits.test(text) && isAmount(cell)) return undefined;
    const words = readHeading(text);
    const heading = { position, words, text, covered: cell.covered === true };
    if (isHeading(words)) {
      pure += 1;
      found.push(heading);
    } else if (isAmount(cell)) {
      return undefined;
    } else if (position > firstText) {
      // Words that say nothing here still stand above their own column, and not the one beside it.
      found.push(heading);
      if (words.comparison) comparisons += 1;
    }
  }
  const telling = found.filter(tells);
  // One cell, all alone at the left, is a title.
  if (telling.length === 0 || (telling.length === 1 && telling[0]?.position === 0)) {
    return undefined;
  }
  if (pure === 0 && telling.length < 2 && comparisons < 2) return undefined;
  return yearsInLine(found) ? found : undefined;
}

/** Says when, which report or part, or that it compares. */
export function tells({ words }: HeadingCell): boolean {
  return words.year !== null || words.report !== null || words.part !== null || words.comparison;
}

/** Amounts that happen to lie between 1990 and 2100 do not follow each other as years do. */
function yearsInLine(cells: readonly HeadingCell[]): boolean {
  if (cells.some(({ words }) => words.report !== null || words.part !== null)) return true;
  const years = cells.flatMap(({ words }) => (words.year === null ? [] : [words.year]));
  const distinct = new Set(years);
  return Math.max(...years) - Math.min(...years) <= 2 * distinct.size;
}

export function isAmount(cell: TableCell): boolean {
  if (cell.number !== undefined) return true;
  const { kind } = readAmount(cell.text);
  return kind === 'number' || kind === 'ambiguous' || kind === 'too-large';
}

/** One of the cells names a year. */
export function hasYear(cells: readonly HeadingCell[]): boolean {
  return cells.some(({ words }) => words.year !== null);
}
