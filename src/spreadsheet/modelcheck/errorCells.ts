import { parseA1Ref, tokenize } from '@borgar/fx';
import type { Steps } from '../steps';
import { isFormula, type ModelSheet } from './modelSheet';

/** #N/A says that something is not known, which is no mistake. */
const mistakes = ['#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'];

/** A cell with an error of its own, as row and column of Excel from 0. */
export interface ErrorCell {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly column: number;
  readonly error: string;
}

/** By error. */
export type ErrorCells = ReadonlyMap<
  string,
  {
    readonly cells: readonly ErrorCell[];
    /** So many cells show it only because they rest on another that does. */
    readonly followers: number;
  }
>;

/** A formula that rests on more cells than this is not followed further. */
const mostFollowed = 2000;

/** Where errors begin; the cells that merely hand them on are counted. */
export function* errorCells(sheets: readonly ModelSheet[]): Steps<ErrorCells> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
  const found = new Map<string, { cells: ErrorCell[]; following: ErrorCell[] }>();
  for (const sheet of sheets) {
    for (const [r, row] of sheet.values.entries()) {
      for (const [c, value] of row.entries()) {
        const error = mistakes.find((each) => each === value);
        if (error === undefined) continue;
        const entry = sheet.formulas[r]?.[c];
        // Somebody can type the word, too; then no formula went wrong.
        if (typeof entry === 'string' && entry.startsWith("'")) continue;
        // A reference to what was deleted is told of the formula itself.
        if (error === '#REF!' && isFormula(entry) && entry.includes(error)) continue;
        const cell = { sheet, row: sheet.top + r, column: sheet.left + c, error };
        const same = found.get(error) ?? { cells: [], following: [] };
        found.set(error, same);
        if (isFormula(entry) && handsOn(entry, cell, byName)) same.following.push(cell);
        else same.cells.push(cell);
        yield;
      }
      yield;
    }
  }
  return new Map(
    [...found].map(([error, { cells, following }]) => {
      // In a circle each rests on another; then the first one is where to begin.
      const roots = cells.length > 0 ? cells : following.slice(0, 1);
      const followers = cells.length + following.length - roots.length;
      return [error, { cells: roots, followers }] as const;
    }),
  );
}

function handsOn(
  formula: string,
  { sheet, error, row, column }: ErrorCell,
  byName: ReadonlyMap<string, ModelSheet>,
): boolean {
  let left = mostFollowed;
  for (const { type, value } of tokenize(formula, { mergeRefs: true })) {
    if (type !== 'range') continue;
    const reference = parseA1Ref(value);
    if (!reference || !('range' in reference)) continue;
    const { context = [], range } = reference;
    const target = context.length === 0 ? sheet : byName.get((context.at(-1) ?? '').toUpperCase());
    const { top, left: first, bottom = top, right = first } = range;
    if (!target || top === null || first === null) continue;
    for (let r = top; r <= (bottom ?? top) && left > 0; r += 1) {
      for (let c = first; c <= (right ?? first) && left > 0; c += 1) {
        left -= 1;
        const isItself = target === sheet && r === row && c === column;
        if (!isItself && target.values[r - target.top]?.[c - target.left] === error) return true;
      }
    }
  }
  return false;
}
