import fc from 'fast-check';
import { readAmount } from '../../src/spreadsheet/readAmount';

test.each([
  ['0', 0],
  ['-0', 0],
  ['1234', 1234],
  ['12.345,67', 12345.67],
  ['1.234.567', 1234567],
  ['1234,5', 1234.5],
  ['1234.56', 1234.56],
  ['0.5', 0.5],
  ['0.123', 0.123],
  ['1 234', 1234],
  ['13 290 483', 13290483],
  ['1\u00a0234\u00a0567,8', 1234567.8],
  ['1\u202f234', 1234],
  ['1\u2009234', 1234],
  ["1'234'567", 1234567],
  ['1’234', 1234],
  ['1 234.50', 1234.5],
  ['€ 1.234,50', 1234.5],
  ['1.234,50 €', 1234.5],
  ['EUR 12', 12],
  ['12 EUR', 12],
  ['12 euro', 12],
  ['1.234.567,-', 1234567],
  ['-1', -1],
  ['−1', -1],
  ['–1', -1],
  ['1-', -1],
  ['1 -', -1],
  ['- 1 234', -1234],
  ['(1)', -1],
  ['( 1.234,5 )', -1234.5],
  ['€ -5', -5],
  ['-€5', -5],
  ['- € 5', -5],
  ['+5', 5],
])('%s is %d', (text, amount) => {
  expect(readAmount(text)).toMatchObject({ kind: 'number', amount });
});

test.each(['', ' ', '-', '–', '—', '−', '€ -', '- €', '€'])(
  '"%s" is nothing, and not 0',
  (text) => {
    expect(readAmount(text)).toEqual({ kind: 'nothing' });
  },
);

test.each([
  ['English thousands', '1,234,567', 1234567],
  ['English decimals', '-1,234.50', -1234.5],
  ['both', '1,234,567.89', 1234567.89],
  ['a mark that says it is text', "'1.234.567", 1234567],
  ['the same before a minus', "'-5", -5],
  ['what nobody sees, around it', '\u200e\ufeff-1.234.567\u00ad', -1234567],
  ['a hyphen that does not break', '\u20115', -5],
  ['a space as wide as a figure', '1\u2007234\u2007567', 1234567],
])('%s', (_, text, amount) => {
  expect(readAmount(text)).toMatchObject({ kind: 'number', amount });
});

test.each(['--', '---', '\u2013\u2013'])('%s stands for nothing', (text) => {
  expect(readAmount(text)).toEqual({ kind: 'nothing' });
});

test.each([
  ['990.000', 990000, 990],
  ['1,234', 1234, 1.234],
  ['-1.234', -1234, -1.234],
  ['(1.234)', -1234, -1.234],
  ['€ 12.500', 12500, 12.5],
])('%s can be meant in two ways', (text, asThousands, asDecimals) => {
  expect(readAmount(text)).toEqual({ kind: 'ambiguous', asThousands, asDecimals });
});

test.each([
  ...['n.v.t.', '12,34,567.89', '1.23.456', '12.34.567,8', '1 23', '1 2345', '1.234 567', '12%'],
  ...['7,00 %', '1E+06', '=1+1', '--5', '-5-', '(-5)', '.5', '5.', 'Infinity', '1/2', '31-12-2026'],
  ...['1 234 567 8', '€ 5 €', "=cmd|' /C calc'!A0", 'januari', 'é'],
  // A mark that may well be another than it seems, and numbers that are codes.
  ...['1.234,567', '1 234,567', '1,234.567', '1\u200b234.567', '01.234', '007', '1.234.567 (1)'],
])('"%s" is no number', (text) => {
  expect(readAmount(text)).toEqual({ kind: 'not-a-number' });
});

test.each(['10000000000000', '10.000.000.000.000', '-1e13'.replace('1e13', '99999999999999')])(
  '%s no longer holds its cents',
  (text) => {
    expect(readAmount(text)).toEqual({ kind: 'too-large' });
  },
);

test.each([
  ['1.234.567', 'dot-thousands'],
  ['12.345,6', 'dot-thousands'],
  ['1 234', 'other-thousands'],
  ['1234.5', 'dot-decimals'],
  ['1 234.5', 'dot-decimals'],
  ['1234,5', 'comma-decimals'],
  ['1234', 'plain'],
])('%s shows how its writer writes: %s', (text, style) => {
  expect(readAmount(text)).toMatchObject({ style });
});

test('an amount in cents, printed with any mark between thousands and any minus, is read back', () => {
  const printed = fc.record({
    cents: fc.integer({ min: -1e11, max: 1e11 }),
    mark: fc.constantFrom('', '.', ' ', '\u00a0', '\u202f', '\u2009', "'"),
    minus: fc.constantFrom(
      (text: string) => `-${text}`,
      (text: string) => `− ${text}`,
      (text: string) => `${text}-`,
      (text: string) => `(${text})`,
    ),
    currency: fc.constantFrom(
      (text: string) => text,
      (text: string) => `€ ${text}`,
      (text: string) => `${text} EUR`,
    ),
  });
  fc.assert(
    fc.property(printed, ({ cents, mark, minus, currency }) => {
      const [whole = '', decimals = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
      const plain = `${whole.replace(/\B(?=(\d{3})+$)/g, mark)},${decimals}`;
      const text = currency(cents < 0 ? minus(plain) : plain);
      expect(readAmount(text)).toMatchObject({ kind: 'number', amount: cents / 100 });
    }),
  );
});
