import { readDate } from '../../src/spreadsheet/readDate';

test.each([
  ['15/12/2025', '2025-12-15'],
  [' 1-2-2026 ', '2026-02-01'],
  ['29.02.2028', '2028-02-29'],
  ['2025-12-15', '2025-12-15'],
])('%s is %s', (given, date) => {
  expect(readDate(given)).toBe(date);
});

test.each(['29/02/2027', '31/11/2025', '12/15/2025', '2025', 'december 2025', '15/12/25', '=NU()'])(
  '%s is no date',
  (given) => {
    expect(readDate(given)).toBeUndefined();
  },
);
