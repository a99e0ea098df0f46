/**
 * Which arguments of a function say how it works, and are no amount, rate or year: the digits of a
 * rounding, a place in a table, the way of looking up, a month or a day. Numbered from 1.
 */
const structural: Readonly<Record<string, readonly number[]>> = {
  // Rounding
  ROUND: [2],
  ROUNDUP: [2],
  ROUNDDOWN: [2],
  TRUNC: [2],
  MROUND: [2],
  CEILING: [2],
  'CEILING.MATH': [2, 3],
  'CEILING.PRECISE': [2],
  'ISO.CEILING': [2],
  FLOOR: [2],
  'FLOOR.MATH': [2, 3],
  'FLOOR.PRECISE': [2],
  FIXED: [2, 3],
  DOLLAR: [2],
  MOD: [2],
  LOG: [2],
  BASE: [2, 3],
  DECIMAL: [2],
  // A place in a table, or the way of looking up
  INDEX: [2, 3, 4],
  MATCH: [3],
  VLOOKUP: [3, 4],
  HLOOKUP: [3, 4],
  XLOOKUP: [5, 6],
  XMATCH: [3, 4],
  CHOOSE: [1],
  OFFSET: [2, 3, 4, 5],
  ADDRESS: [1, 2, 3, 4],
  INDIRECT: [2],
  SMALL: [2],
  LARGE: [2],
  RANK: [3],
  'RANK.EQ': [3],
  'RANK.AVG': [3],
  QUARTILE: [2],
  'QUARTILE.INC': [2],
  'QUARTILE.EXC': [2],
  SUBTOTAL: [1],
  AGGREGATE: [1, 2],
  TAKE: [2, 3],
  DROP: [2, 3],
  EXPAND: [2, 3],
  WRAPROWS: [2],
  WRAPCOLS: [2],
  SEQUENCE: [1, 2, 4],
  SORT: [2, 3],
  // Text
  LEFT: [2],
  RIGHT: [2],
  MID: [2, 3],
  FIND: [3],
  SEARCH: [3],
  REPLACE: [2, 3],
  SUBSTITUTE: [4],
  REPT: [2],
  CHAR: [1],
  UNICHAR: [1],
  // Dates: the month and the day, never the year, which is often the one thing to change
  DATE: [2, 3],
  TIME: [1, 2, 3],
  EDATE: [2],
  EOMONTH: [2],
  WEEKDAY: [2],
  WEEKNUM: [2],
  YEARFRAC: [3],
  DAYS360: [3],
  'WORKDAY.INTL': [3],
  'NETWORKDAYS.INTL': [3],
  // Where a search for a rate begins
  IRR: [2],
  XIRR: [3],
  RATE: [6],
};

/** All arguments from this one on; Excel itself writes the items of a pivot table into a formula. */
const structuralFrom: Readonly<Record<string, number>> = {
  CHOOSECOLS: 2,
  CHOOSEROWS: 2,
  GETPIVOTDATA: 2,
};

/** A result of these stands for one of their own arguments, so that its purpose is theirs too. */
const passedOn: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  IF: { from: 2, to: 3 },
  IFERROR: { from: 1, to: 2 },
  IFNA: { from: 1, to: 2 },
  CHOOSE: { from: 2, to: Infinity },
  MIN: { from: 1, to: Infinity },
  MAX: { from: 1, to: Infinity },
};

/** Without the prefix that a file gives to functions younger than its format. */
function plainName(name: string): string {
  return name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
}

/** What a number as this argument of a function is; `position` from 1. */
export function purposeOf(name: string, position: number): 'structural' | 'passed-on' | 'value' {
  const plain = plainName(name);
  if (structural[plain]?.includes(position) || position >= (structuralFrom[plain] ?? Infinity))
    return 'structural';
  const range = passedOn[plain];
  return range && position >= range.from && position <= range.to ? 'passed-on' : 'value';
}

/** The number of a row or column, so that what is added to it is a place too. */
export function countsLines(name: string): boolean {
  return ['ROW', 'ROWS', 'COLUMN', 'COLUMNS'].includes(plainName(name));
}

/** A sum or the like: how a row or column ends. */
export function gathers(name: string): boolean {
  return [
    'SUM',
    'SUBTOTAL',
    'AGGREGATE',
    'AVERAGE',
    'MIN',
    'MAX',
    'COUNT',
    'COUNTA',
    'PRODUCT',
    'SUMPRODUCT',
    'NPV',
    'IRR',
  ].includes(plainName(name));
}
