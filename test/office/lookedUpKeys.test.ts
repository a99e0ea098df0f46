import { lookedUpKeys, looksUpFigures, namedCells } from '../../src/office/lookedUpKeys';
import type { CellValue } from '../../src/office';

const cells: Readonly<Record<string, CellValue>> = {
  $B$7: 'Genk',
  $D12: 'M2.I.a',
  F$4: 2026,
  F$5: 'meerjarenplan',
  E$5: 'rekening',
  'Invoer!F9': null,
  'Invoer!F10': 12,
  F20: { code: '#N/A' },
  F21: 5,
};
const key = '$B$7&"|"&$D12&"|"&F$4&"|"&F$5';
const lookUp = (of: string) => `INDEX(Cijfers_bedrag,MATCH(${of},Cijfers_sleutel,0))`;
const known = 'Genk|M2.I.a|2026|meerjarenplan';
const other = '"Genk|M2.I.b|2026|meerjarenplan"';

const keys = (formula: string, has: readonly string[] = [known]) =>
  lookedUpKeys(`=${formula}`, {
    valueOf: (reference) => cells[reference],
    hasKey: (each) => has.some((one) => one.toLowerCase() === each.toLowerCase()),
  });

test.each<[string, string, readonly string[], readonly string[]]>([
  ['a key out of cells', lookUp(key), [known], []],
  [
    'a key in another case',
    lookUp(`"GENK|m2.i.a|2026|meerjarenplan"`),
    ['GENK|m2.i.a|2026|meerjarenplan'],
    [],
  ],
  ['a key that Cijfers has not', lookUp(other), [], ['Genk|M2.I.b|2026|meerjarenplan']],
  ['two keys', `${lookUp(key)}-${lookUp(other)}`, [known], ['Genk|M2.I.b|2026|meerjarenplan']],
  ['the same key twice', `${lookUp(key)}+${lookUp(key)}`, [known], []],
  ['published before typed', `IFERROR(${lookUp(key)},${lookUp(other)})`, [known], []],
  [
    'the second where the first is missing',
    `IFERROR(${lookUp(other)},${lookUp(key)})`,
    [known],
    ['Genk|M2.I.b|2026|meerjarenplan'],
  ],
  ['the branch that was taken', `IF(E$5<>F$5,${lookUp(key)},F21)`, [known], []],
  ['the branch that was not', `IF(E$5=F$5,${lookUp(key)},F21)`, [], []],
  ['a number that is there', `IF(ISNUMBER(F21-F21),F21,${lookUp(key)})`, [], []],
  ['a number that is not known', `IF(ISNUMBER(F20-F21),F21,${lookUp(key)})`, [known], []],
  ['an amount compared', `IF(Invoer!F10>=0,${lookUp(key)},NA())`, [known], []],
  [
    'a condition that only Excel knows',
    `IF(SUM(A1:A9)>0,${lookUp(key)},${lookUp(other)})`,
    [known],
    ['Genk|M2.I.b|2026|meerjarenplan'],
  ],
  ['within another function', `ROUND(${lookUp(key)},0)`, [known], []],
  ['behind a sign', `-${lookUp(key)}`, [known], []],
])('%s', (_, formula, found, missing) => {
  expect(keys(formula)).toEqual({ found, missing, unclear: false });
});

test.each([
  ['a cell that was not read', lookUp('Z99')],
  ['what only Excel can work out', lookUp('TEXT(F$4,"0")')],
])('%s: the key cannot be told', (_, formula) => {
  expect(keys(formula)).toEqual({ found: [], missing: [], unclear: true });
});

test('half a formula tells nothing', () => {
  expect(keys('INDEX(').unclear).toBe(true);
});

test.each([
  ['=1+2', false],
  ['=INDEX(cijfers_bedrag,MATCH("a",CIJFERS_SLEUTEL,0))', true],
])('%s looks a figure up: %s', (formula, expected) => {
  expect(looksUpFigures(formula)).toBe(expected);
});

test('cells are read one by one, blocks and other workbooks not at all', () => {
  expect(namedCells("=A1&A1&$B$2&SUM(C1:C9)&'Per gemeente'!D4&'[Boek.xlsx]Blad'!A1&Naam")).toEqual([
    'A1',
    '$B$2',
    "'Per gemeente'!D4",
  ]);
});
