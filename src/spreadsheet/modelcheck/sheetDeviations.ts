import type { Steps } from '../steps';
import type { FormulaForms } from './formulaForms';
import type { Direction, FindingKind } from './finding';
import {
  lineDeviations,
  nothing,
  typedNumber,
  type LineCode,
  type LineDeviation,
} from './lineDeviations';

/** A cell that deviates from its row or column; row and column within the grid. */
export interface Deviation {
  readonly kind: Extract<FindingKind, 'typed-over' | 'other-formula' | 'changes' | 'other-end'>;
  readonly direction: Direction;
  readonly isMild: boolean;
  readonly row: number;
  readonly column: number;
}

/** Numbers of forms per cell, row by row. */
export type Grid = readonly (readonly LineCode[])[];

/** Rows first: what a row already told of a cell, its column does not tell again. */
export function* sheetDeviations(grid: Grid, forms: FormulaForms): Steps<Deviation[]> {
  const ofRows = yield* along(grid, forms, 'row');
  const told = new Set(ofRows.map(place));
  const columns = yield* standing(grid);
  const ofColumns = yield* along(columns, forms, 'column');
  return [...ofRows, ...ofColumns.filter((each) => !told.has(place(each)))];
}

function place({ row, column }: Deviation): string {
  return `${String(row)} ${String(column)}`;
}

/** The columns of the grid, without the formulas that were filled right: those are their row's. */
function* standing(grid: Grid): Steps<LineCode[][]> {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, () => new Array<LineCode>(grid.length));
  for (const [r, row] of grid.entries()) {
    columns.forEach((column, c) => {
      const code = row[c] ?? nothing;
      const isFilledRight = code > nothing && (row[c - 1] === code || row[c + 1] === code);
      column[r] = isFilledRight ? nothing : code;
    });
    yield;
  }
  return columns;
}

function* along(lines: Grid, forms: FormulaForms, direction: Direction): Steps<Deviation[]> {
  const own = direction === 'row' ? 'gathersRow' : 'gathersColumn';
  /** Per place: in how many lines it goes on as the place before, and in how many it turns. */
  const goesOn: number[] = [];
  const turns: number[] = [];
  const found: (LineDeviation & { readonly line: number })[] = [];
  for (const [line, codes] of lines.entries()) {
    codes.forEach((code, at) => {
      if (code > nothing && codes[at - 1] === code) goesOn[at] = (goesOn[at] ?? 0) + 1;
    });
    for (const one of lineDeviations(codes, (code) => forms.byNumber(code)?.[own] === true)) {
      found.push({ ...one, line });
      turns[one.turn] = (turns[one.turn] ?? 0) + 1;
    }
    yield;
  }
  const deviations: Deviation[] = [];
  for (const one of found) {
    yield;
    if (direction === 'column' && !isRelated(one, forms)) continue;
    const looks = judged(one, direction, {
      on: goesOn[one.turn] ?? 0,
      off: turns[one.turn] ?? 0,
    });
    for (let at = one.from; looks && at <= one.to; at += 1) {
      const [row, column] = direction === 'row' ? [one.line, at] : [at, one.line];
      deviations.push({ ...looks, direction, row, column });
    }
  }
  return deviations;
}

/**
 * Below each other stand different things more often than beside each other: there only a formula
 * that does the same with other cells is a slip, and a number.
 */
function isRelated({ code, main }: LineDeviation, forms: FormulaForms): boolean {
  if (code === typedNumber) return true;
  const skeleton = forms.byNumber(code)?.skeleton ?? '';
  return skeleton !== '' && skeleton === forms.byNumber(main)?.skeleton;
}

/** So many alike below each other are a list. */
const listLength = 5;

/**
 * How much a deviation weighs, given what the other lines do at that place: where most of them turn
 * too, the sheet is laid out so. undefined where it is nothing.
 */
function judged(
  { kind, code, shorter = 0 }: LineDeviation,
  direction: Direction,
  { on, off }: { readonly on: number; readonly off: number },
): Pick<Deviation, 'kind' | 'isMild'> | undefined {
  const isLayout = off >= 3 && off > on;
  const isRow = direction === 'row';
  switch (kind) {
    case 'inner':
      if (isLayout) return undefined;
      return { kind: code === typedNumber ? 'typed-over' : 'other-formula', isMild: false };
    case 'tail':
      if (on > off) return { kind: 'typed-over', isMild: false };
      return isRow && !isLayout ? { kind: 'typed-over', isMild: true } : undefined;
    case 'change':
      // A report skips a line now and then; a list that changes is longer.
      return isRow || shorter >= listLength
        ? { kind: 'changes', isMild: isLayout || !isRow }
        : undefined;
    case 'end':
      if (!isRow) return undefined;
      if (on > off) return { kind: 'other-end', isMild: false };
      return off < 2 ? { kind: 'other-end', isMild: true } : undefined;
    case 'start':
      return isRow && on > off ? { kind: 'other-end', isMild: true } : undefined;
  }
}
