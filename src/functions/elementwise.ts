import { ProblemError } from '../core';
import { CellError, shapeName, type Cell, type Cells, type Shape } from './cell';
import { CellErrorThrown, refuse, type Numbers } from './inputs';
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
      return refuse({
        code: 'shapes-differ',
        first: { argument: common.argument, shape: shapeName(common) },
        other: { argument: candidate.argument, shape: shapeName(candidate) },
      });
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

/** The error that makes element `index` unknown: the first in the order of the arguments. */
function errorAt(blocks: readonly Numbers[], index: number): CellError {
  for (const block of blocks) {
    const found = block.errors?.get(block.values.length === 1 ? 0 : index);
    if (found) return found;
  }
  return new CellError('#NUM!', { code: 'result-too-large' });
}

/** Cells in the given shape, filled in reading order. */
export function fill(shape: Shape, cellAt: (index: number) => Cell): Cells {
  const cells: Cells = new Array<Cell[]>(shape.rows);
  let index = 0;
  for (let row = 0; row < shape.rows; row += 1) {
    const line = new Array<Cell>(shape.columns);
    for (let column = 0; column < shape.columns; column += 1) {
      line[column] = cellAt(index);
      index += 1;
    }
    cells[row] = line;
  }
  return cells;
}

/**
 * Applies a rule of up to four numbers cell by cell and spills over the common shape.
 *
 * The rule always gets four numbers, so that one loop without questions serves every rule: it runs
 * a hundred thousand times in one call. A refusal concerns its own element only; as it is rare,
 * the loop is run again with a net under every cell when there is one.
 */
export function elementwise(blocks: readonly Numbers[], rule: CellRule): Cells {
  const shape = commonShape(blocks);
  const zero = new Float64Array(1);
  const [a = zero, b = zero, c = zero, d = zero] = blocks.map((block) => block.values);
  const stepA = a.length === 1 ? 0 : 1;
  const stepB = b.length === 1 ? 0 : 1;
  const stepC = c.length === 1 ? 0 : 1;
  const stepD = d.length === 1 ? 0 : 1;
  const compute = (index: number): Cell => {
    const result = rule(
      a[index * stepA] as number,
      b[index * stepB] as number,
      c[index * stepC] as number,
      d[index * stepD] as number,
    );
    // Unknown or infinite: the difference with itself is not 0.
    return result - result === 0 ? result : errorAt(blocks, index);
  };
  try {
    return fill(shape, compute);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return fill(shape, (index) => {
      try {
        return compute(index);
      } catch (refusal) {
        return refusalAsCell(refusal);
      }
    });
  }
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
    return Number.isFinite(value)
      ? value
      : (errorFor(index) ?? new CellError('#NUM!', { code: 'result-too-large' }));
  });
}
