import type { CellContent } from '../../src/spreadsheet/workbook';
import { differences, report } from '../../tools/oracle/compare';
import type { RecalculatedContent } from '../../tools/oracle/recalculated';
import { formula, notAvailable, smallWorkbook } from './smallWorkbook';

const found = (
  value: CellContent,
  recalculated: RecalculatedContent | undefined,
  tolerance?: number,
) =>
  differences(
    smallWorkbook({ 'Mijn blad': [[null, formula('=A1', value)]] }),
    new Map(recalculated === undefined ? [] : [['Mijn blad!B1', recalculated]]),
    tolerance,
  );

type Case = [value: CellContent, recalculated: RecalculatedContent | undefined];

it.each<Case>([
  [10, 10.004],
  ['tekst', 'tekst'],
  ['', ''],
  [notAvailable, { error: '#N/A' }],
  [true, true],
  [true, 1],
  [false, 0],
])('%j is %j', (value, recalculated) => {
  expect(found(value, recalculated)).toEqual([]);
});

it.each<Case>([
  [10, 10.006],
  [10, Number.NaN],
  [10, '10'],
  ['tekst', 'Tekst'],
  ['tekst', 'tekst '],
  [null, 0],
  ['', null],
  [0, false],
  [true, 0],
  [true, 'TRUE'],
  [notAvailable, { error: '#VALUE!' }],
  [notAvailable, '#N/A'],
  [0, { error: '#N/A' }],
  [10, undefined],
  [null, undefined],
])('%j is not %j', (value, recalculated) => {
  expect(found(value, recalculated)).toEqual([
    { cell: 'Mijn blad!B1', formula: '=A1', value, recalculated },
  ]);
});

it('takes another tolerance', () => {
  expect(found(10, 10.4, 0.5)).toEqual([]);
  expect(found(10, 10.004, 0.003)).toHaveLength(1);
});

it('looks at no constant and at no call of the add-in', () => {
  const workbook = smallWorkbook({ Blad: [[1, formula('=fusie.afm(A1)', 2)]] });
  expect(differences(workbook, new Map([['Blad!B1', { error: '#NAME?' }]]))).toEqual([]);
});

it('tells cell, formula and both values, the first ones only', () => {
  const rows = [1, 2, 3].map((value) => [formula('=1/0', value)]);
  const all = differences(
    smallWorkbook({ Blad: rows }),
    new Map<string, RecalculatedContent>([
      ['Blad!A1', { error: '#DIV/0!' }],
      ['Blad!A2', 'x'],
    ]),
  );
  expect(report(all, 2)).toBe(
    [
      'Blad!A1  =1/0',
      '  workbook 1, recalculated #DIV/0!',
      'Blad!A2  =1/0',
      '  workbook 2, recalculated "x"',
      '… and 1 more',
    ].join('\n'),
  );
  expect(report(all.slice(2))).toBe('Blad!A3  =1/0\n  workbook 3, recalculated nothing');
});
