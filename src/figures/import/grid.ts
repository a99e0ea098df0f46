import type { TableCell } from '../../spreadsheet/table';

/** A row of cells, also where the cells had to be found in a line of text. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly TableCell[];
  /** Numbers of a line of text that cannot be dealt out over the columns. */
  readonly unsplit?: string;
}

export interface Grid {
  /** Name of the sheet; empty for text. */
  readonly name: string;
  readonly rows: readonly GridRow[];
}

const spaces = /[\s\u00a0\u2009\u202f]+/g;
const untidy = /^\s|\s$|\s\s|[\t\n\r\u00a0\u2009\u202f]/;
const letter = /\p{L}/u;

export function cellText(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  return untidy.test(cell.text) ? cell.text.replace(spaces, ' ').trim() : cell.text;
}

/** The whole row as it stands, for a reader. */
export function rowText(row: GridRow): string {
  const texts = row.cells.filter(({ covered }) => !covered).map(cellText);
  return [...texts, row.unsplit ?? ''].filter((text) => text !== '').join(' ');
}

export function hasLetters(text: string): boolean {
  return letter.test(text);
}
