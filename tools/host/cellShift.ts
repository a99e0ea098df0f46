import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';
import type { Area } from './cellStore';
import { quoteSheet, sheetColumns, sheetRows, splitAddress } from './address';

/** Whole rows or columns that come (`count` above 0) or go (below 0) from `at` on. */
export interface CellShift {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

const length = { row: sheetRows, column: sheetColumns };

type Span = readonly [first: number, last: number];

/** Where the first and last row (or column) of a reference come to stand; null when all are gone. */
export const shiftSpan = ([first, last]: Span, { axis, at, count }: CellShift): Span | null => {
  const past = at - Math.min(count, 0);
  const moved = (index: number, gone: number): number => {
    if (index < at) return index;
    return count < 0 && index < past ? gone : index + count;
  };
  const span: Span = [moved(first, at), Math.min(moved(last, at - 1), length[axis] - 1)];
  return span[0] <= span[1] ? span : null;
};

/** An area that follows its cells. With `inherits` it also takes what is inserted right behind it. */
export const shiftArea = (area: Area, shift: CellShift, inherits = false): Area | null => {
  const { axis, at, count } = shift;
  const size = axis === 'row' ? 'rows' : 'columns';
  if (area.sheetId !== shift.sheetId || area[size] === length[axis]) return area;
  const end = area[axis] + area[size];
  if (inherits && count > 0 && at === end) return { ...area, [size]: area[size] + count };
  const span = shiftSpan([area[axis], end - 1], shift);
  return span && { ...area, [axis]: span[0], [size]: span[1] - span[0] + 1 };
};

const ranges = ['range', 'range_beam'];

/** A reference in a formula: the sheet that it names (null for its own), and its text. */
interface Reference {
  readonly sheet: string | null;
  readonly text: string;
}

const rewrite = (formula: string, change: (reference: Reference) => string): string =>
  formula.startsWith('=')
    ? tokenize(formula)
        .map(({ type, value }) => {
          if (ranges.includes(type))
            return change({ sheet: splitAddress(value)?.sheet ?? null, text: value });
          return value;
        })
        .join('')
    : formula;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const cellsOf = (text: string): string => text.slice(text.lastIndexOf('!') + 1);

/** A formula after rows or columns came or went; what was deleted reads #REF!, as in Excel. */
export const shiftFormula = (
  formula: string,
  ownSheet: string,
  shiftedSheet: string,
  shift: CellShift,
): string => {
  if (!mayReach(formula, ownSheet, shiftedSheet, shift)) return formula;
  return rewrite(formula, ({ sheet, text }) => {
    const read = parseA1Ref(text);
    const range = read && 'range' in read ? read.range : null;
    if (!range || !same(sheet ?? ownSheet, shiftedSheet)) return text;
    const [first, last] =
      shift.axis === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    const [from, to] = [range[first], range[last]];
    if (typeof from !== 'number' || typeof to !== 'number') return text;
    const span = shiftSpan([from, to], shift);
    const prefix = text.slice(0, text.length - cellsOf(text).length);
    if (!span) return `${prefix}#REF!`;
    const cells = stringifyA1Ref({ range: { ...range, [first]: span[0], [last]: span[1] } });
    // A block of which one cell is left stays a block in Excel.
    const wasBlock = text.includes(':') && !cells.includes(':');
    return prefix + (wasBlock ? `${cells}:${cells}` : cells);
  });
};

/** Whether the name of a sheet stands in it, as a reference or as something else. */
const mayName = (formula: string, sheet: string): boolean =>
  formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());

/** Whether it can name something that moves; most formulas do not, and reading them takes long. */
const mayReach = (
  formula: string,
  ownSheet: string,
  shiftedSheet: string,
  { axis, at }: CellShift,
): boolean => {
  if (!same(ownSheet, shiftedSheet) && !mayName(formula, shiftedSheet)) return false;
  return axis === 'column' || (formula.match(/\d+/g) ?? []).some((row) => Number(row) > at);
};

/** A formula after a sheet got another name, or (null) was deleted. */
export const renameInFormula = (formula: string, from: string, to: string | null): string =>
  mayName(formula, from)
    ? rewrite(formula, ({ sheet, text }) => {
        if (sheet === null || !same(sheet, from)) return text;
        return `${to === null ? '#REF!' : `${quoteSheet(to)}!`}${cellsOf(text)}`;
      })
    : formula;
