import { formatCents, formatDecimal, formatWhole } from '../../src/spreadsheet/dutchNumber';

it.each([
  [1234567.8, '1.234.568', '1.234.567,8', '1.234.567,80'],
  [-412000, '-412.000', '-412.000', '-412.000,00'],
  [0.035, '0', '0,035', '0,04'],
  [-0.4, '0', '-0,4', '-0,40'],
  [-0, '0', '0', '0,00'],
])('%d', (value, whole, decimal, cents) => {
  expect(formatWhole(value)).toBe(whole);
  expect(formatDecimal(value)).toBe(decimal);
  expect(formatCents(value)).toBe(cents);
});
