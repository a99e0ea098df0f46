import { ProblemError, type Problem } from '../core';
import { CellError, type Cell, type Cells, type Shape } from './cell';
import { CellErrorThrown, cellOf, readNumber, refuseShapes, type Block } from './inputs';
import { excelErrorOf } from './excelError';

/**
 * The common shape of arguments that are taken cell by cell: a single value is repeated, two
 * different shapes are refused by name.
 */
export function commonShape(arguments_: readonly (Shape & { readonly argument: string })[]): Shape {
  let common: (Shape & { readonly argument: string }) | undefined;
  for (const candidate of arguments_) {
    if (candidate.rows === 1 && candidate.columns === 1) continue;
    if (!common) common = candidate;
    else if (common.rows !== candidate.rows || common.columns !== candidate.columns) {
      return refuseShapes(common, candidate);
    }
  }
  return common ?? { rows: 1, columns: 1 };
}

/** The rule for one cell; always four numbers, so that one loop serves every rule. */
export type CellRule = (a: number, b: number, c: number, d: number) => number;

/** A refusal that concerns one element stays in that element; a fault of ours goes on. */
export function refusalAsCell(error: unknown): CellError {
  if (error instanceof CellErrorThrown) return error.cell;
  if (error instanceof ProblemError)
    return new CellError(excelErrorOf(error.problem), error.problem);
  throw error;
}

/** A result that fits in a cell; Excel has no NaN and no infinity. */
export function finite(result: number): Cell {
  return Number.isFinite(result) ? result : new CellError('#NUM!', { code: 'result-too-large' });
}

/** Cells in the given shape, filled in reading order. */
export function fill(
  shape: Shape,
  cellAt: (index: number, row: number, column: number) => Cell,
): Cells {
  const cells: Cells = new Array<Cell[]>(shape.rows);
  let index = 0;
  for (let row = 0; row < shape.rows; row += 1) {
    // A literal of one is twice as fast as an array that is made first and filled later, and a
    // column is what a hundred thousand rows come in.
    const line: Cell[] = [cellAt(index, row, 0)];
    index += 1;
    for (let column = 1; column < shape.columns; column += 1) {
      line.push(cellAt(index, row, column));
      index += 1;
    }
    cells[row] = line;
  }
  return cells;
}

const none: Block = { argument: '', cells: [[0]], rows: 1, columns: 1, single: true };

/** The same element with everything that can be wrong with it told apart. */
function slowElement(
  blocks: readonly Block[],
  values: readonly unknown[],
  rule: CellRule,
  index: number,
): Cell {
  const read: number[] = [];
  for (const [place, given] of blocks.entries()) {
    const number = readNumber(values[place], given, index);
    if (number instanceof CellError) return number;
    read.push(number);
  }
  const [a = 0, b = 0, c = 0, d = 0] = read;
  try {
    return finite(rule(a, b, c, d));
  } catch (refusal) {
    return located(refusalAsCell(refusal), blocks, index);
  }
}

/** A rule sees one number at a time: here is known which one of the range it was. */
function located(cell: CellError, blocks: readonly Block[], index: number): CellError {
  const problem = cell.problem as { argument?: string; position?: number } | undefined;
  if (problem?.position === undefined) return cell;
  const given = blocks.find(({ argument }) => argument === problem.argument);
  if (!given || given.single) return cell;
  return new CellError(cell.error, { ...cell.problem, position: index + 1 } as Problem);
}

/**
 * Applies a rule of up to four numbers cell by cell and spills over the common shape; a single
 * value is repeated. The first error, in the order of the arguments, is the answer of its element.
 *
 * Cells are taken from where they stand and always four at a time, because this loop runs a
 * hundred thousand times in one call; whatever is not four plain numbers takes the slow road.
 */
export function elementwise(blocks: readonly Block[], rule: CellRule): Cells {
  const shape = commonShape(blocks);
  const [a = none, b = none, c = none, d = none] = blocks;
  /** A refusal is told by the slow road, so that the reason is found in one place. */
  const safe: CellRule = (first, second, third, fourth) => {
    try {
      return rule(first, second, third, fourth);
    } catch (refusal) {
      if (refusal instanceof ProblemError) return Number.NaN;
      throw refusal;
    }
  };
  return fill(shape, (index, row, column) => {
    const valueA = cellOf(a, row, column);
    const valueB = cellOf(b, row, column);
    const valueC = cellOf(c, row, column);
    const valueD = cellOf(d, row, column);
    if (
      typeof valueA === 'number' &&
      typeof valueB === 'number' &&
      typeof valueC === 'number' &&
      typeof valueD === 'number'
    ) {
      const result = safe(valueA, valueB, valueC, valueD);
      // Unknown, infinite or refused: then the difference with itself is not 0.
      if (result - result === 0) return result;
    }
    return slowElement(blocks, [valueA, valueB, valueC, valueD], rule, index);
  });
}

/**
 * Puts the results of a rule back in the shape of its first argument. A result that is unknown
 * takes the error of the first cell, in the given order, that it rests on.
 */
export function spill(
  shape: Shape,
  results: readonly number[],
  errorFor: (index: number) => CellError | undefined,
): Cells {
  return fill(shape, (index) => {
    const value = results[index] ?? Number.NaN;
    return Number.isFinite(value) ? value : (errorFor(index) ?? finite(value));
  });
}
