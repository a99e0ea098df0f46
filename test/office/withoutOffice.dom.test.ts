import { displayLanguage, excelRoom } from '../../src/office';
import { failureOf } from '../../src/office/failure';
import { placeOf } from '../../src/office/address';

// No Office.js at all: a plain browser, or a script that could not be fetched.
describe('a page without Office.js', () => {
  test('is elsewhere and has no language', async () => {
    await expect(excelRoom.whenReady()).resolves.toBe('elsewhere');
    expect(displayLanguage()).toBeUndefined();
  });

  test('writes formulas as in Flanders', async () => {
    await expect(excelRoom.readNotation()).resolves.toMatchObject({ decimal: ',', list: ';' });
  });

  test('has light colours when nobody says otherwise', () => {
    expect(excelRoom.readColourScheme()).toBe('light');
  });

  const failure = { kind: 'not-in-excel' };
  test.each([
    ['readActiveCell', () => excelRoom.readActiveCell(), { ok: false, failure }],
    ['watchActiveCell', () => excelRoom.watchActiveCell(() => undefined), { ok: false, failure }],
    [
      'readReference',
      () => excelRoom.readReference('A1', 'Blad1', 10),
      { kind: 'unreadable', failure },
    ],
    ['insertFormula', () => excelRoom.insertFormula('=1'), { kind: 'refused', failure }],
  ])('%s says so', async (_, ask, expected) => {
    await expect(ask()).resolves.toEqual(expected);
  });
});

test.each([
  [{ code: 'InvalidOperationInCellEditMode' }, { kind: 'in-cell-edit' }],
  [{ code: 'AccessDenied' }, { kind: 'protected' }],
  [{ code: 'InvalidSelection' }, { kind: 'no-cell-selected' }],
  [{ code: 'ApiNotFound' }, { kind: 'not-supported' }],
  [
    Object.assign(new Error('iets'), { code: 'GeneralException' }),
    { kind: 'unexpected', detail: 'GeneralException: iets' },
  ],
  [new Error('iets'), { kind: 'unexpected', detail: 'iets' }],
  ['tekst', { kind: 'unexpected', detail: 'tekst' }],
])('the failure of %p', (error, expected) => {
  expect(failureOf(error)).toEqual(expected);
});

test.each([
  ['Blad1!B4', 'Blad1', 'B4'],
  ["'Blad 1'!B4:C5", 'Blad 1', 'B4:C5'],
  ["'d''Or!'!A1", "d'Or!", 'A1'],
  ['B4', '', 'B4'],
])('%s lies on its sheet', (address, sheet, cells) => {
  expect(placeOf(address)).toEqual({ sheet, address: cells });
});
