import type { Cell, Sheet } from '../../spreadsheet/workbook';
import { blockAddress, blocksOf } from '../../spreadsheet/blocks';
import type { OwnSheet } from './buildReading';
import { blockOf } from './formulaText';

const keyStyle = 'Normal';

/** The planned cell; the keys of row 1 and column A stand there even when the plan leaves them out. */
export function plannedCell(sheet: Sheet, row: number, column: number): Cell | null {
  const cell = sheet.rows[row]?.cells[column] ?? null;
  if (cell !== null) return cell;
  const key =
    row === 0 ? sheet.columns[column]?.key : column === 0 ? sheet.rows[row]?.key : undefined;
  return key === undefined || key === null ? null : { value: key, style: keyStyle };
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every planned cell, row by row. */
export function placedCells(sheet: Sheet): PlacedCell[] {
  return sheet.rows.flatMap((_, row) =>
    Array.from({ length: widthOf(sheet, row) }, (__, column) => column).flatMap((column) => {
      const cell = plannedCell(sheet, row, column);
      return cell === null ? [] : [{ row, column, cell }];
    }),
  );
}

/** How many columns a row of the plan can have cells in. */
export function widthOf(sheet: Sheet, row: number): number {
  return row === 0
    ? Math.max(sheet.columns.length, sheet.rows[0]?.cells.length ?? 0)
    : Math.max(sheet.rows[row]?.cells.length ?? 0, 1);
}

/** The place of a line among those with a key; the line of keys is the first. */
function ordinals(keys: readonly (string | null)[]): (number | null)[] {
  let last = 0;
  return keys.map((key, at) => (at === 0 ? 0 : key === null ? null : (last += 1)));
}

/** Which cells are ours, for the mark of a sheet. */
export function cellsForMark(sheet: Sheet): string {
  return markedCells(sheet, placedCells(sheet));
}

/** Which of them the user types in. */
export function inputsForMark(sheet: Sheet): string {
  return markedCells(
    sheet,
    placedCells(sheet).filter(({ cell }) => cell.input === true),
  );
}

function markedCells(sheet: Sheet, cells: readonly PlacedCell[]): string {
  const rows = ordinals(sheet.rows.map(({ key }) => key));
  const columns = ordinals(sheet.columns.map(({ key }) => key));
  const marked = cells.flatMap(({ row, column }) => {
    const [r, c] = [rows[row], columns[column]];
    return r === null || r === undefined || c === null || c === undefined
      ? []
      : [{ row: r, column: c }];
  });
  return blocksOf(marked).map(blockAddress).join(' ');
}

/** Whether the last build wrote the cell that stands here now. */
export function isOurs(own: OwnSheet): (row: number, column: number) => boolean {
  return isMarked(own, own.mark.cells);
}

/** Whether the last build left the cell that stands here now to the user. */
export function isInput(own: MarkedLines): (row: number, column: number) => boolean {
  return isMarked(own, own.mark.inputs);
}

/** A sheet of ours by its mark and the keys of its lines. */
type MarkedLines = Pick<OwnSheet, 'mark' | 'rowKeys' | 'columnKeys'>;

function isMarked(own: MarkedLines, cells: string): (row: number, column: number) => boolean {
  const blocks = cells
    .split(' ')
    .map(blockOf)
    .filter((block) => block !== null);
  const rows = ordinals(own.rowKeys);
  const columns = ordinals(own.columnKeys);
  const byRow = new Map<number, typeof blocks>();
  for (const block of blocks)
    for (let row = block.top; row <= block.bottom; row += 1)
      byRow.set(row, [...(byRow.get(row) ?? []), block]);
  return (row, column) => {
    const [r, c] = [rows[row] ?? null, columns[column] ?? null];
    if (r === null || c === null) return false;
    return byRow.get(r)?.some(({ left, right }) => c >= left && c <= right) ?? false;
  };
}
