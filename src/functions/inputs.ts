import { ProblemError } from '../core';
import { fold } from '../figures';
import type { CellPosition, Given, InputProblem } from '../i18n/problem';
import {
  asCellError,
  CellError,
  isBlank,
  isEmptyWord,
  shapeName,
  type Argument,
  type Shape,
} from './cell';

/**
 * From what Excel hands over to what the rules take. Nothing is guessed here: text is no number,
 * an empty word is no default, and a shape that does not fit is named.
 */

/** A block of numbers. NaN stands where a cell held an error or text; `errors` tells which. */
export interface Numbers extends Column<number> {
  readonly errors: ReadonlyMap<number, CellError> | undefined;
}

/** What the cells of one argument say, in reading order. */
export interface Column<T> extends Named {
  readonly values: readonly T[];
}

/** A shape with the name that a message gives it. */
interface Named extends Shape {
  readonly argument: string;
}

export function refuse(problem: InputProblem): never {
  throw new ProblemError(problem);
}

export function isOmitted(argument: Argument): argument is null | undefined {
  return argument === null || argument === undefined;
}

function shapeOf(argument: readonly (readonly unknown[])[]): Shape {
  return { rows: argument.length, columns: argument[0]?.length ?? 0 };
}

/** The cells of one argument as they came, with the name that a message gives it. */
export interface Block extends Named {
  /** One cell, which stands for every cell of the common shape. */
  readonly single: boolean;
  readonly cells: readonly (readonly unknown[])[];
}

export function block(given: Argument, argument: string): Block {
  if (isOmitted(given)) return refuse({ code: 'argument-missing', argument });
  const { rows, columns } = shapeOf(given);
  return { argument, cells: given, rows, columns, single: rows === 1 && columns === 1 };
}

/** What stands in a block for one cell of the common shape. */
export function cellOf({ cells, single }: Block, row: number, column: number): unknown {
  return (cells[single ? 0 : row] as readonly unknown[])[single ? 0 : column];
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

/** One cell as a number; an empty cell is 0 on every platform. */
export function readNumber(
  value: unknown,
  { argument, rows, columns }: Block,
  index: number,
): number | CellError {
  if (typeof value === 'number') return value;
  if (isBlank(value)) return 0;
  const error = asCellError(value);
  if (error) return error;
  const problem: InputProblem = {
    code: 'not-a-number',
    argument,
    given: typeof value === 'boolean' ? value : String(value),
    ...positionIn({ rows, columns }, index),
  };
  return new CellError('#VALUE!', problem);
}

/** Every cell as a number, for a rule over a whole set. */
export function numbers(argument: Argument, name: string): Numbers {
  const given = block(argument, name);
  let errors: Map<number, CellError> | undefined;
  const values = readCells(given, (value, index) => {
    const read = readNumber(value, given, index);
    if (typeof read === 'number') return read;
    errors ??= new Map();
    errors.set(index, read);
    return Number.NaN;
  });
  return { argument: name, rows: given.rows, columns: given.columns, values, errors };
}

/** Every cell of a block in reading order, through `read`; counted, as iterators cost more. */
function readCells<T>(
  { cells, rows, columns }: Block,
  read: (value: unknown, index: number) => T,
): T[] {
  // Made in one piece: an array that grows is copied again and again.
  const values = new Array<T>(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const line = cells[row] as readonly unknown[];
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column;
      values[index] = read(line[column], index);
    }
  }
  return values;
}

/** A number that always stands alone, such as a rate for the whole formula. */
export function singleNumber(argument: Argument, name: string): number {
  const given = numbers(argument, name);
  checkSingle(given);
  throwFirstError(given);
  return given.values[0] ?? Number.NaN;
}

/**
 * A rate with a default. Omitted: the default. An empty cell arrives as 0 on the desktop and as
 * null on the web, so 0 is refused as well: the same formula must not mean two things.
 */
export function rate(argument: Argument, name: string, usual: number): number {
  if (isOmitted(argument)) return usual;
  const value = singleNumber(argument, name);
  checkRateGiven(name, value, usual);
  return value;
}

export function checkRateGiven(argument: string, value: number, usual: number): void {
  if (value === 0) refuse({ code: 'empty-rate', argument, usual });
}

function checkSingle(given: Named): void {
  if (given.rows !== 1 || given.columns !== 1) {
    refuse({ code: 'single-expected', argument: given.argument, shape: shapeName(given) });
  }
}

function checkSeries(given: Named): void {
  if (given.rows !== 1 && given.columns !== 1) {
    refuse({ code: 'series-expected', argument: given.argument, shape: shapeName(given) });
  }
}

/** One row or one column, in time order. */
export function series(argument: Argument, name: string): Numbers {
  const given = numbers(argument, name);
  checkSeries(given);
  return given;
}

/** Refuses two ranges that do not have the same shape, and names both. */
export function sameShape(first: Named, ...others: readonly Named[]): void {
  for (const other of others) {
    if (first.rows !== other.rows || first.columns !== other.columns) refuseShapes(first, other);
  }
}

export function refuseShapes(first: Named, other: Named): never {
  return refuse({
    code: 'shapes-differ',
    first: { argument: first.argument, shape: shapeName(first) },
    other: { argument: other.argument, shape: shapeName(other) },
  });
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

function singleCell(given: Block): unknown {
  checkSingle(given);
  const value = cellOf(given, 0, 0);
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
  const value = singleCell(block(argument, name));
  if (isEmptyWord(value)) {
    return refuse({ code: 'empty-word', argument: name, allowed, optional: true });
  }
  const given = fold(String(value));
  const found = allowed.find((candidate) => fold(candidate) === given);
  return found ?? refuse({ code: 'unknown-word', argument: name, given: value as Given, allowed });
}

/** TRUE/1 or FALSE/0/empty for every cell. */
export function memberships(argument: Argument, name: string): Column<boolean> {
  const given = block(argument, name);
  const values = readCells(given, (value, index) => {
    if (value === true || value === 1) return true;
    if (value === false || value === 0 || isBlank(value)) return false;
    const error = asCellError(value);
    if (error) throw new CellErrorThrown(error);
    return refuse({
      code: 'not-a-membership',
      argument: name,
      given: value as Given,
      ...positionIn(given, index),
    });
  });
  return { ...given, values };
}

/**
 * Labels of merged municipalities; 0, null, "" and spaces mean: not merged. So does FALSE, which is
 * what a condition without an else leaves.
 */
export function labels(argument: Argument, name: string): Column<string> {
  const given = block(argument, name);
  const values = readCells(given, (value) => {
    if (typeof value === 'string') return value;
    const error = asCellError(value);
    if (error) throw new CellErrorThrown(error);
    return isBlank(value) || value === 0 || value === false ? '' : String(value);
  });
  return { ...given, values };
}

/** A year may stand in a cell as number or as text; an empty cell arrives as 0 on the desktop. */
function wholeNumber(value: unknown, name: string): number {
  const parsed = typeof value === 'string' ? Number(value.trim() || 0) : value;
  if (isBlank(value) || parsed === 0) return refuse({ code: 'empty-year', argument: name });
  if (typeof parsed === 'number' && Number.isInteger(parsed)) return parsed;
  return refuse({ code: 'not-a-whole-year', argument: name, given: value as Given });
}

/** One cell as a year; an error in it is the answer of the formula or of its element. */
export function readYear(value: unknown, name: string): number {
  const error = asCellError(value);
  if (error) throw new CellErrorThrown(error);
  return wholeNumber(value, name);
}

/** Years as numbers or text, one row or one column. */
export function years(argument: Argument, name: string): Column<number> {
  const given = block(argument, name);
  checkSeries(given);
  return { ...given, values: readCells(given, (value) => readYear(value, name)) };
}
