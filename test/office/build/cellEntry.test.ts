import { blocksOf, runsOf } from '../../../src/spreadsheet/blocks';
import {
  contentOf,
  entryAgain,
  entryFor,
  entryRead,
  sameEntry,
} from '../../../src/office/build/cellEntry';
import { nameSheets } from '../../../src/office/build/sheetNames';
import { readMark } from '../../../src/office/build/sheetMark';
import type { CellContent } from '../../../src/spreadsheet/workbook';

test.each<[CellContent, string | number | boolean]>([
  [12.5, 12.5],
  [0, 0],
  [true, true],
  [null, ''],
  ['Autofinancieringsmarge', 'Autofinancieringsmarge'],
  ['I.a Ontvangsten', 'I.a Ontvangsten'],
  ['Rekening 2021', 'Rekening 2021'],
  ['=A1', "'=A1"],
  ['+32 11', "'+32 11"],
  ['- 5', "'- 5"],
  ['@handle', "'@handle"],
  ['#N/A', "'#N/A"],
  ["'s-Gravenvoeren", "''s-Gravenvoeren"],
  ['2021', "'2021"],
  ['1/2', "'1/2"],
  ['12,5', "'12,5"],
  ['€ 5', "'€ 5"],
  ['(5)', "'(5)"],
  ['50 %', "'50 %"],
  ['mei 2026', "'mei 2026"],
  ['1 januari 2026', "'1 januari 2026"],
  ['waar', "'waar"],
  ['TRUE', "'TRUE"],
  [' x', "' x"],
  [{ error: '#N/A' }, '=NA()'],
  [{ error: '#DIV/0!' }, '=#DIV/0!'],
])('%p is written as %p', (value, expected) => {
  expect(entryFor({ value, style: 'x' })).toBe(expected);
});

test('a formula is written, not its value', () => {
  expect(entryFor({ value: 5, formula: '=2+3', style: 'x' })).toBe('=2+3');
});

test.each<[unknown, unknown, string | number | boolean]>([
  ['=A1', 5, '=A1'],
  ['=A1', '=A1', "'=A1"],
  ['', '', ''],
  [null, null, ''],
  [5, 5, 5],
  ['tekst', 'tekst', 'tekst'],
])('formula %p with value %p is read as %p', (formula, value, expected) => {
  expect(entryRead(formula, value)).toBe(expected);
});

test.each<[string | number | boolean, string | number | boolean, boolean]>([
  ["'2021", '2021', true],
  ['2021', 2021, false],
  ["'=A1", '=A1', false],
  ['=sum(A1)', '=SUM(A1)', true],
  ['een\r\ntwee', 'een\ntwee', true],
  [0.1 + 0.2, 0.3, true],
  [1234567.891, 1234567.892, false],
  [0, '', false],
  [0, false, false],
])('%p says the same as %p: %p', (one, other, same) => {
  expect(sameEntry(one, other)).toBe(same);
});

test.each(["'=A1", "'2021", '2021', '=A1', 'tekst', 5, true, ''])('%p again', (entry) => {
  expect(sameEntry(entryAgain(entry), entry)).toBe(true);
});

test.each<[unknown, CellContent]>([
  ['', null],
  ['#N/A', { error: '#N/A' }],
  ['#BEZET', '#BEZET'],
  [0, 0],
  [false, false],
])('the value %p', (value, expected) => {
  expect(contentOf(value)).toEqual(expected);
});

test.each([
  ['one cell', ['00'], ['0,0-0,0']],
  ['a block', ['00', '01', '10', '11'], ['0,0-1,1']],
  ['an L', ['00', '10', '11'], ['0,0-0,0', '1,0-1,1']],
  ['a hole', ['00', '02', '10', '12'], ['0,0-1,0', '0,2-1,2']],
  ['a gap between rows', ['00', '20'], ['0,0-0,0', '2,0-2,0']],
])('%s in rectangles', (_, cells, expected) => {
  const blocks = blocksOf(
    cells.map((cell) => ({ row: Number(cell[0]), column: Number(cell[1]) })),
  ).map(({ top, left, bottom, right }) => `${top},${left}-${bottom},${right}`);
  expect([...blocks].sort()).toEqual(expected);
});

test('runs of numbers', () => {
  expect(runsOf([3, 1, 2, 5, 5])).toEqual([
    [1, 3],
    [5, 5],
  ]);
});

describe('the names of sheets', () => {
  const named = (own: [string, string][], all: string[], name = 'Fusie') =>
    nameSheets([{ id: 'fusie', name }], new Map(own), all).get('fusie');

  test.each([
    ['the wanted one', [], ['Blad1'], 'Fusie', 'Fusie'],
    ['what the user calls it', [['fusie', 'Samen']], ['Samen'], 'Fusie', 'Samen'],
    ['a number where it is taken', [], ['FUSIE', 'fusie 2'], 'Fusie', 'Fusie 3'],
    ['31 characters', [], ['x'.repeat(31)], 'x'.repeat(31), `${'x'.repeat(29)} 2`],
  ] as [string, [string, string][], string[], string, string][])(
    '%s',
    (_, own, all, name, expected) => {
      expect(named(own, all, name)).toBe(expected);
    },
  );
});

test.each(['', 'x', '{}', '[]', '{"id":"a","name":"b","state":"iets"}', 'null'])(
  'the property %p is not our mark',
  (text) => {
    expect(readMark(text)).toBeNull();
  },
);
