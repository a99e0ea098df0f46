import { cellAddress, type Cell, type Workbook } from '../../src/spreadsheet/workbook';
import { cellKey } from './recalculated';

/** A cell with its place, every number from 0. */
export interface PlacedCell {
  readonly key: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every cell of the workbook that is there. */
export function placedCells(workbook: Workbook): PlacedCell[] {
  return workbook.sheets.flatMap(({ name, rows }, sheet) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column): PlacedCell[] =>
        cell === null
          ? []
          : [{ key: cellKey(name, cellAddress(row, column)), sheet, row, column, cell }],
      ),
    ),
  );
}
