import type { ICellData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { shiftArea, shiftFormula } from '../host/cellShift';
import type { CellShift } from '../host/cellShift';

interface Formula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const formulasOf = (sheet: FWorksheet): Formula[] => {
  const sheetId = sheet.getSheetId();
  const places: { row: number; column: number }[] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si)) places.push({ row, column });
    });
  // The facade also resolves formulas that cells share.
  return places.map((place) => ({
    ...place,
    sheetId,
    text: sheet.getRange(place.row, place.column).getFormula(),
  }));
};

/** What each cell without a formula holds, by the place where the shift takes it. */
const constantsAfter = (sheet: FWorksheet, shift: CellShift): Map<string, ICellData['v']> => {
  const sheetId = sheet.getSheetId();
  const constants = new Map<string, ICellData['v']>();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || cell.f || cell.si) return;
      const place = shiftArea({ sheetId, row, column, rows: 1, columns: 1 }, shift);
      if (place) constants.set(`${String(place.row)},${String(place.column)}`, cell.v);
    });
  return constants;
};

const moveCells = (sheet: FWorksheet, { axis, at, count }: CellShift): void => {
  const number = Math.abs(count);
  if (axis === 'row') {
    if (count > 0) sheet.insertRowsBefore(at, number);
    else sheet.deleteRows(at, number);
  } else if (count > 0) sheet.insertColumnsBefore(at, number);
  else sheet.deleteColumns(at, number);
};

/**
 * Lets rows or columns come or go. Univer moves the cells, but it lets formulas of other sheets
 * follow only when the sheet is the active one: those that it forgot are put right here.
 */
export const shiftInUniver = (workbook: FWorkbook, shift: CellShift): void => {
  const sheet = workbook.getSheetBySheetId(shift.sheetId);
  if (!sheet) throw new Error(`There is no sheet ${shift.sheetId}.`);
  const sheets = workbook.getSheets();
  const before = sheets.flatMap(formulasOf);
  const constants = new Map(sheets.map((one) => [one, constantsAfter(one, shift)]));
  moveCells(sheet, shift);
  for (const one of sheets) {
    const wrong: Record<number, Record<number, ICellData>> = {};
    for (const { sheetId, row, column, text } of before) {
      if (sheetId !== one.getSheetId()) continue;
      const place = shiftArea({ sheetId, row, column, rows: 1, columns: 1 }, shift);
      // Univer keeps no sheet before a lost reference.
      const wanted = shiftFormula(text, one.getSheetName(), sheet.getSheetName(), shift).replace(
        /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu,
        '#REF!',
      );
      if (place && one.getRange(place.row, place.column).getFormula() !== wanted)
        (wrong[place.row] ??= {})[place.column] = { f: wanted, si: null, p: null, v: null };
    }
    // Of formulas that cells share Univer may leave one behind where none stood.
    const places = new Set(
      before.flatMap(({ sheetId, row, column }) => {
        if (sheetId !== one.getSheetId()) return [];
        const place = shiftArea({ sheetId, row, column, rows: 1, columns: 1 }, shift);
        return place ? [`${String(place.row)},${String(place.column)}`] : [];
      }),
    );
    for (const { row, column } of formulasOf(one)) {
      const place = `${String(row)},${String(column)}`;
      if (places.has(place)) continue;
      const v = constants.get(one)?.get(place) ?? null;
      (wrong[row] ??= {})[column] = { f: null, si: null, p: null, v };
    }
    if (Object.keys(wrong).length > 0) one.getRange(0, 0).setValues(wrong);
  }
};
