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

const movedTo = (place: { row: number; column: number }, sheetId: string, shift: CellShift) =>
  shiftArea({ sheetId, row: place.row, column: place.column, rows: 1, columns: 1 }, shift);

const placeKey = ({ row, column }: { row: number; column: number }): string =>
  `${String(row)},${String(column)}`;

/** What each cell without a formula holds, by the place where the shift takes it. */
const constantsAfter = (sheet: FWorksheet, shift: CellShift): Map<string, ICellData['v']> => {
  const constants = new Map<string, ICellData['v']>();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || cell.f || cell.si) return;
      const place = movedTo({ row, column }, sheet.getSheetId(), shift);
      if (place) constants.set(placeKey(place), cell.v);
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
  const before = sheets.map((one) => ({
    one,
    formulas: formulasOf(one),
    constants: constantsAfter(one, shift),
  }));
  moveCells(sheet, shift);
  for (const { one, formulas, constants } of before) {
    const wrong: Record<number, Record<number, ICellData>> = {};
    const places = new Set<string>();
    for (const formula of formulas) {
      const place = movedTo(formula, formula.sheetId, shift);
      if (!place) continue;
      places.add(placeKey(place));
      // Univer keeps no sheet before a lost reference.
      const wanted = shiftFormula(
        formula.text,
        one.getSheetName(),
        sheet.getSheetName(),
        shift,
      ).replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu, '#REF!');
      if (one.getRange(place.row, place.column).getFormula() !== wanted)
        (wrong[place.row] ??= {})[place.column] = { f: wanted, si: null, p: null, v: null };
    }
    // Of formulas that cells share Univer may leave one behind where none stood.
    for (const left of formulasOf(one)) {
      if (places.has(placeKey(left))) continue;
      const v = constants.get(placeKey(left)) ?? null;
      (wrong[left.row] ??= {})[left.column] = { f: null, si: null, p: null, v };
    }
    if (Object.keys(wrong).length > 0) one.getRange(0, 0).setValues(wrong);
  }
};
