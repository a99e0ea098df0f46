import fc from 'fast-check';
import { readAmount } from '../../../tools/cli/amount';

test.each([
  ['0', 0],
  ['1234567.89', 1234567.89],
  ['1234567,89', 1234567.89],
  ['1.234.567,89', 1234567.89],
  ['1.234.567', 1234567],
  ['-12.345.678,9', -12345678.9],
  ['990000', 990000],
  ['990.00', 990],
  ['8,5', 8.5],
  // No group of thousands begins with 0 or counts four digits.
  ['0.123', 0.123],
  ['1234.567', 1234.567],
])('%s is %d', (text, amount) => {
  expect(readAmount(text)).toEqual({ amount });
});

test.each([
  ['990.000', '990.000, of 990 met drie decimalen? Schrijf 990000 of 990.00'],
  ['990,000', '990.000, of 990 met drie decimalen? Schrijf 990000 of 990.00'],
  ['-1.234', '-1.234, of -1,234 met drie decimalen? Schrijf -1234 of -1.2340'],
])('%s can mean two things', (text, advice) => {
  expect(readAmount(text)).toEqual({ refused: `"${text}" is dubbelzinnig: ${advice}` });
});

test.each([
  '',
  'n.v.t.',
  '1,234,567.89',
  '1.23.456',
  '12.34.567,8',
  '1 234 567',
  '€ 100',
  '(100)',
  '1E+06',
  '=1+1',
  '+5',
  '5-',
  '--5',
  '.5',
  '5.',
  'Infinity',
  'NaN',
])('"%s" is no amount', (text) => {
  expect(readAmount(text)).toEqual({ refused: expect.stringContaining('is geen bedrag') });
});

test('more than a number can hold to the cent is refused', () => {
  expect(readAmount('10000000000000')).toEqual({ refused: expect.stringContaining('te groot') });
});

test('every amount in cents is read back as it was written, in three notations', () => {
  const dutch = new Intl.NumberFormat('nl-BE', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
      const amount = cents / 100;
      const plain = amount.toFixed(2);
      for (const text of [plain, plain.replace('.', ','), dutch.format(amount)])
        expect(readAmount(text)).toEqual({ amount });
    }),
  );
});
