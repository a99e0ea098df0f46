import type { ICellData, IRange } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area, CellContent } from '../host/cellStore';

/** A range of Univer as a block of cells. */
export const areaOf = (sheet: FWorksheet, range: IRange): Area => {
  // Whole rows and columns have no bounds in Univer.
  const bounded = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
  const row = bounded(range.startRow, 0);
  const column = bounded(range.startColumn, 0);
  return {
    sheetId: sheet.getSheetId(),
    row,
    column,
    rows: bounded(range.endRow, sheet.getMaxRows() - 1) - row + 1,
    columns: bounded(range.endColumn, sheet.getMaxColumns() - 1) - column + 1,
  };
};

/** What Excel writes into a cell, as Univer keeps it. */
export const written = (value: CellContent): ICellData => {
  const empty = { f: null, si: null, p: null };
  if (value === null || value === '') return { ...empty, v: null };
  if (typeof value === 'object') return { ...empty, v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { ...empty, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.startsWith('=')) return { ...empty, f: value, v: null };
  // Text that looks like a number would become one as soon as Univer touches the cell again.
  const isForced = !Number.isNaN(Number(value)) || /^(?:true|false)$/i.test(value);
  return { ...empty, v: value, t: isForced ? CellValueType.FORCE_STRING : CellValueType.STRING };
};
