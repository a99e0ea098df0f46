import fc from 'fast-check';
import type { CellShift } from '../../../tools/host/cellShift';
import { renameInFormula, shiftArea, shiftFormula } from '../../../tools/host/cellShift';
import { sheetRows } from '../../../tools/host/address';

const shift = (axis: 'row' | 'column', at: number, count: number): CellShift => ({
  sheetId: 'f',
  axis,
  at,
  count,
});

describe('references follow rows and columns: https://support.microsoft.com/office/c7b8b95d-c594-4488-947e-c835903cebaa', () => {
  // Two rows come before row 5; rows 5 and 6 go; a column comes before C; column C goes.
  const [comes, goes] = [shift('row', 4, 2), shift('row', 4, -2)];
  const [columnComes, columnGoes] = [shift('column', 2, 1), shift('column', 2, -1)];
  it.each<[string, CellShift, string, string]>([
    ['above', comes, '=A4', '=A4'],
    ['at the place', comes, '=A5', '=A7'],
    ['below', comes, '=$A$9', '=$A$11'],
    ['around', comes, '=SUM(A4:A5)', '=SUM(A4:A7)'],
    ['just above', comes, '=SUM(A1:A4)', '=SUM(A1:A4)'],
    ['whole columns', comes, '=SUM(B:C)', '=SUM(B:C)'],
    ['whole rows', comes, '=SUM(4:$5)', '=SUM(4:$7)'],
    ['another sheet', comes, '=Invoer!A9+F!A9', '=Invoer!A9+F!A11'],
    ['a quoted sheet', comes, '=\'F\'!A9&"A9"', '=\'F\'!A11&"A9"'],
    ['names and functions', comes, '=IFERROR(afm_5,A10)', '=IFERROR(afm_5,A12)'],
    ['deleted', goes, '=A5', '=#REF!'],
    ['deleted, with its sheet', goes, '=F!$A$6', '=F!#REF!'],
    ['deleted in part', goes, '=SUM(A4:A6)', '=SUM(A4:A4)'],
    ['the end deleted', goes, '=SUM(A6:A9)', '=SUM(A5:A7)'],
    ['below what is deleted', goes, '=A7', '=A5'],
    ['a column comes', columnComes, '=B2+C2+SUM(B:D)', '=B2+D2+SUM(B:E)'],
    ['a column goes', columnGoes, '=B2+C2+D$2', '=B2+#REF!+C$2'],
    ['no formula', comes, 'A9', 'A9'],
  ])('%s', (_, change, before, after) => {
    expect(shiftFormula(before, 'F', 'f', change)).toBe(after);
  });

  it('a reference never changes by coming and going of the same rows', () => {
    const span = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(250), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(span, ([row, more, at, count]) => {
        const area = { sheetId: 'f', row, column: 0, rows: more + 1, columns: 1 };
        const there = shiftArea(area, shift('row', at, count));
        expect(there && shiftArea(there, shift('row', at, -count))).toEqual(area);
      }),
    );
  });

  it('an area keeps all cells that are not deleted', () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(60), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(span, ([row, more, at, count]) => {
        const rows = Array.from({ length: more + 1 }, (_, index) => row + index);
        const left = rows.filter((one) => one < at || one >= at + count).length;
        const area = { sheetId: 'f', row, column: 0, rows: more + 1, columns: 1 };
        expect(shiftArea(area, shift('row', at, -count))?.rows ?? 0).toBe(left);
      }),
    );
  });

  it('a whole column stays whole', () => {
    const column = { sheetId: 'f', row: 0, column: 3, rows: sheetRows, columns: 1 };
    expect(shiftArea(column, comes)).toEqual(column);
  });
});

describe('references follow the name of a sheet', () => {
  it.each<[string, string | null, string, string]>([
    ['another name', 'Samen', '=Fusie!A1+B1', '=Samen!A1+B1'],
    ['a name between quotes', 'Fusie (2)', '=SUM(fusie!A1:B2)', "=SUM('Fusie (2)'!A1:B2)"],
    ['deleted', null, "='Fusie'!$A$1+Invoer!A1", '=#REF!$A$1+Invoer!A1'],
  ])('%s', (_, name, before, after) => {
    expect(renameInFormula(before, 'Fusie', name)).toBe(after);
  });
});
