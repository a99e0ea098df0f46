import type { TableCell } from '../../spreadsheet/table';

const spaces = /[\s\u00a0\u2009\u202f\u00ad\u200b]+/g;

/** The text of a cell on one line, with single spaces. */
export function schoon(cell: TableCell | undefined): string {
  return cell === undefined ? '' : cell.text.replace(spaces, ' ').trim();
}
