import { cellsAt, placeOf } from '../../../src/spreadsheet/xlsx/place';
import { cell, sheet } from './exampleWorkbook';

describe('placeOf', () => {
  it.each([
    ['B20', { sheet: undefined, top: 19, left: 1, bottom: 19, right: 1 }],
    ['Fusie!$F$4:$P$4', { sheet: 'Fusie', top: 3, left: 5, bottom: 3, right: 15 }],
    ["'Per ge''meente'!A1:B2", { sheet: "Per ge'meente", top: 0, left: 0, bottom: 1, right: 1 }],
  ])('%s', (reference, place) => {
    expect(placeOf(reference)).toEqual(place);
  });

  it.each(['A:B', '3:3', 'Naam', '', 'Fusie!'])('refuses %s', (reference) => {
    expect(() => placeOf(reference)).toThrow(RangeError);
  });
});

describe('cellsAt', () => {
  const sheets = [sheet('Eén', { rows: [{ key: null, cells: [cell(1), null] }] })];

  it('gives null where nothing stands', () => {
    expect(cellsAt("'eén'!A1:C2", sheets)).toEqual([cell(1), null, null, null, null, null]);
  });

  it.each(['Twee!A1', 'A1'])('refuses %s, which names no sheet of the workbook', (reference) => {
    expect(() => cellsAt(reference, sheets)).toThrow(reference);
  });
});
