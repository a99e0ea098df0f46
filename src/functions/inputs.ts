import { ProblemError } from '../core';
import type { CellPosition, InputProblem } from '../i18n/problem';
import { asCellError, CellError, isBlank, shapeName, type Argument, type Shape } from './cell';

/**
 * From what Excel hands over to what the rules take. Nothing is guessed here: text is no number,
 * an empty word is no default, and a shape that does not fit is named.
 */

/** A block of numbers. NaN stands where a cell held an error or text; `errors` tells which. */
export interface Numbers extends Shape {
  readonly argument: string;
  readonly values: Float64Array;
  readonly errors: ReadonlyMap<number, CellError> | undefined;
}

export function refuse(problem: InputProblem): never {
  throw new ProblemError(problem);
}

export function isOmitted(argument: Argument): argument is null | undefined {
  return argument === null || argument === undefined;
}

export function shapeOf(argument: readonly (readonly unknown[])[]): Shape {
  return { rows: argument.length, columns: argument[0]?.length ?? 0 };
}

/** `position` only where there is more than one cell to point at. */
function positionIn(shape: Shape, index: number): { position?: CellPosition } {
  if (shape.rows * shape.columns <= 1) return {};
  return {
    position: {
      row: Math.floor(index / shape.columns) + 1,
      column: (index % shape.columns) + 1,
    },
  };
}

function required(argument: Argument, name: string): readonly (readonly unknown[])[] {
  if (isOmitted(argument)) return refuse({ code: 'argument-missing', argument: name });
  return argument;
}

function slowNumber(value: unknown, name: string, shape: Shape, index: number): number | CellError {
  if (isBlank(value)) return 0;
  const error = asCellError(value);
  if (error) return error;
  const problem: InputProblem = {
    code: 'not-a-number',
    argument: name,
    given: typeof value === 'boolean' ? value : String(value),
    ...positionIn(shape, index),
  };
  return new CellError('#VALUE!', problem);
}

/**
 * Every cell as a number; an empty cell is 0 on every platform. Counted loops: a hundred thousand
 * cells come by in one call, and iterators would cost more than the rule.
 */
export function numbers(argument: Argument, name: string): Numbers {
  const rows = required(argument, name);
  const shape = shapeOf(rows);
  const values = new Float64Array(shape.rows * shape.columns);
  let errors: Map<number, CellError> | undefined;
  let index = 0;
  for (let row = 0; row < shape.rows; row += 1) {
    const cells = rows[row] as readonly unknown[];
    for (let column = 0; column < shape.columns; column += 1) {
      const value = cells[column];
      if (typeof value === 'number') values[index] = value;
      else {
        const read = slowNumber(value, name, shape, index);
        if (typeof read === 'number') values[index] = read;
        else {
          values[index] = Number.NaN;
          errors ??= new Map();
          errors.set(index, read);
        }
      }
      index += 1;
    }
  }
  return { ...shape, argument: name, values, errors };
}

/** Every cell of a block in reading order, through `read`. */
function readCells<T>(
  rows: readonly (readonly unknown[])[],
  shape: Shape,
  read: (value: unknown, index: number) => T,
): T[] {
  const values = new Array<T>(shape.rows * shape.columns);
  let index = 0;
  for (let row = 0; row < shape.rows; row += 1) {
    const cells = rows[row] as readonly unknown[];
    for (let column = 0; column < shape.columns; column += 1) {
      values[index] = read(cells[column], index);
      index += 1;
    }
  }
  return values;
}

/** A number that always stands alone, such as a rate for the whole formula. */
export function singleNumber(argument: Argument, name: string): number {
  const block = numbers(argument, name);
  if (block.values.length !== 1) {
    return refuse({ code: 'single-expected', argument: name, shape: shapeName(block) });
  }
  throwFirstError(block);
  return block.values[0] ?? Number.NaN;
}

/**
 * A rate with a default. Omitted: the default. An empty cell arrives as 0 on the desktop and as
 * null on the web, so 0 is refused as well: the same formula must not mean two things.
 */
export function rate(argument: Argument, name: string, usual: number): number {
  if (isOmitted(argument)) return usual;
  const value = singleNumber(argument, name);
  if (value === 0) return refuse({ code: 'empty-rate', argument: name, usual });
  return value;
}

/** One row or one column, in time order. */
export function series(argument: Argument, name: string): Numbers {
  const block = numbers(argument, name);
  if (block.rows !== 1 && block.columns !== 1) {
    return refuse({ code: 'series-expected', argument: name, shape: shapeName(block) });
  }
  return block;
}

/** Refuses two ranges that do not have the same shape, and names both. */
export function sameShape(first: Numbers, ...others: readonly Numbers[]): void {
  for (const other of others) {
    if (first.rows !== other.rows || first.columns !== other.columns) {
      refuse({
        code: 'shapes-differ',
        first: { argument: first.argument, shape: shapeName(first) },
        other: { argument: other.argument, shape: shapeName(other) },
      });
    }
  }
}

/** For a rule over a whole set: one unknown member makes the answer unknown. */
export function throwFirstError(...blocks: readonly Numbers[]): void {
  for (const block of blocks) {
    const first = block.errors?.values().next().value;
    if (first) throw new CellErrorThrown(first);
  }
}

/** An error element that is the answer of the whole formula. */
export class CellErrorThrown extends Error {
  constructor(readonly cell: CellError) {
    super(cell.error);
    this.name = 'CellErrorThrown';
  }
}

/** Case, accents and spaces around a word make no difference. */
export function foldWord(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

function singleCell(argument: readonly (readonly unknown[])[], name: string): unknown {
  const shape = shapeOf(argument);
  if (shape.rows !== 1 || shape.columns !== 1) {
    return refuse({ code: 'single-expected', argument: name, shape: shapeName(shape) });
  }
  const value = argument[0]?.[0];
  const error = asCellError(value);
  if (error) throw new CellErrorThrown(error);
  return value;
}

/** One of a closed list of words; omitted: the default. A number may stand for a word (2025). */
export function word<W extends string>(
  argument: Argument,
  name: string,
  allowed: readonly W[],
  byDefault: W,
): W {
  if (isOmitted(argument)) return byDefault;
  const value = singleCell(argument, name);
  if (isBlank(value) || value === 0 || (typeof value === 'string' && value.trim() === '')) {
    return refuse({ code: 'empty-word', argument: name, allowed, optional: true });
  }
  const given = foldWord(String(value));
  const found = allowed.find((candidate) => foldWord(candidate) === given);
  return found ?? refuse({ code: 'unknown-word', argument: name, given: String(value), allowed });
}

/** TRUE/1 or FALSE/0/empty for every cell. */
export function memberships(argument: Argument, name: string): { shape: Shape; values: boolean[] } {
  const rows = required(argument, name);
  const shape = shapeOf(rows);
  const values = readCells(rows, shape, (value, index) => {
    if (value === true || value === 1) return true;
    if (value === false || value === 0 || isBlank(value)) return false;
    const error = asCellError(value);
    if (error) throw new CellErrorThrown(error);
    return refuse({
      code: 'not-a-membership',
      argument: name,
      given: String(value),
      ...positionIn(shape, index),
    });
  });
  return { shape, values };
}

/** Labels of merged municipalities; 0, null, "" and spaces mean: not merged. */
export function labels(argument: Argument, name: string): { shape: Shape; values: string[] } {
  const rows = required(argument, name);
  const shape = shapeOf(rows);
  const values = readCells(rows, shape, (value) => {
    if (typeof value === 'string') return value;
    const error = asCellError(value);
    if (error) throw new CellErrorThrown(error);
    return isBlank(value) || value === 0 ? '' : String(value);
  });
  return { shape, values };
}

/** A year or code that may stand in a cell as number or as text. */
export function wholeNumber(value: unknown, name: string): number {
  const parsed = typeof value === 'string' ? Number(value.trim() || Number.NaN) : value;
  if (typeof parsed === 'number' && Number.isInteger(parsed)) return parsed;
  return refuse({
    code: 'not-a-whole-year',
    argument: name,
    given: isBlank(value) ? '' : String(value),
  });
}

/** Years as numbers or text, one row or one column. */
export function years(argument: Argument, name: string): { shape: Shape; values: number[] } {
  const rows = required(argument, name);
  const shape = shapeOf(rows);
  if (shape.rows !== 1 && shape.columns !== 1) {
    return refuse({ code: 'series-expected', argument: name, shape: shapeName(shape) });
  }
  const values = readCells(rows, shape, (value) => {
    const error = asCellError(value);
    if (error) throw new CellErrorThrown(error);
    return wholeNumber(value, name);
  });
  return { shape, values };
}
