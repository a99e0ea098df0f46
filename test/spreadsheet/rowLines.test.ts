import { mayGrow, rowHeight, rowLines } from '../../src/spreadsheet/rowLines';
import type { CellContent } from '../../src/spreadsheet/workbook';

const styles = { wrap: { wrap: true }, bold: { wrap: true, bold: true }, plain: {} };
const columns = [{ key: 'a', width: 10 }];
const lines = (value: CellContent, style: keyof typeof styles = 'wrap') =>
  rowLines({ key: 'a', cells: [null, { value, style }].slice(1) }, columns, styles);

// Some twelve letters fit in a column of ten digits.
test.each<[CellContent, number]>([
  ['', 1],
  ['elf letters', 1],
  ['twee regels lang', 2],
  ['een woord, nog een woord', 3],
  ['eenwoorddatnietpast', 2],
  ['kort\nlang', 2],
  [123_456_789_012_345, 1],
  [null, 1],
  [{ error: '#N/A' }, 1],
])('%j takes %i', (value, expected) => {
  expect(lines(value)).toBe(expected);
});

test('bold letters take more room, and a text that runs on takes one line', () => {
  expect([lines('twaalf lette'), lines('twaalf lette', 'bold')]).toEqual([2, 2]);
  expect(lines('een text die gewoon doorloopt', 'plain')).toBe(1);
});

test('a text that its formula can come to give has room too', () => {
  const cell = { value: 'kort', longest: 'twee regels lang', style: 'wrap' };
  const row = { key: 'a', cells: [cell] };
  expect([rowLines(row, columns, styles), mayGrow(row)]).toEqual([2, true]);
  expect(mayGrow({ key: 'a', cells: [null, { value: 'kort', style: 'wrap' }] })).toBe(false);
});

test.each([
  [1, 15],
  [4, 60],
  [28, 409],
])('%i lines are %i points high, as far as Excel goes', (count, points) => {
  expect(rowHeight(count)).toBe(points);
});
