import type { SheetRead, WorkbookRead } from '../../../src/plan/uitleg/workbookRead';
import type { Workbook } from '../../../src/spreadsheet/workbook';

/** A planned workbook as the pane would read it from Excel. */
export function readOf(workbook: Workbook, own: readonly SheetRead[] = []): WorkbookRead {
  return {
    sheets: [
      ...workbook.sheets.map(({ id, name, rows, columns }): SheetRead => {
        const cell = (row: number, column: number) => rows[row]?.cells[column] ?? null;
        const grid = <T>(of: (row: number, column: number) => T) =>
          rows.map((_, row) => columns.map((__, column) => of(row, column)));
        return {
          id,
          name,
          formulas: grid((row, column) => cell(row, column)?.formula ?? ''),
          values: grid((row, column) => {
            const value = cell(row, column)?.value ?? null;
            return value === '' ? null : value;
          }),
          isInput: (row, column) => cell(row, column)?.input === true,
        };
      }),
      ...own,
    ],
    names: new Map(workbook.names.map(({ name, refersTo }) => [name.toUpperCase(), refersTo])),
    unread: [],
  };
}
