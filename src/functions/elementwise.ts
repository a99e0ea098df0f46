import { ProblemError } from '../core';
import { CellError, shapeName, type Cells, type Shape } from './cell';
import { refuse, type Numbers } from './inputs';
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

/** A refusal that concerns one element stays in that element. */
function refusalAsCell(error: unknown): CellError {
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

/**
 * Applies a rule of up to four numbers cell by cell and spills over the common shape.
 *
 * The four columns are read by position without asking each time how many there are: this loop
 * runs a hundred thousand times in one call.
 */
export function elementwise(blocks: readonly Numbers[], rule: CellRule): Cells {
  const { rows, columns } = commonShape(blocks);
  const zero = new Float64Array(1);
  const [a = zero, b = zero, c = zero, d = zero] = blocks.map((block) => block.values);
  const [stepA, stepB, stepC, stepD] = [a, b, c, d].map((values) => (values.length === 1 ? 0 : 1));
  const cells: Cells = new Array<Cells[number]>(rows);
  let index = 0;
  for (let row = 0; row < rows; row += 1) {
    const line: Cells[number] = new Array<Cells[number][number]>(columns);
    for (let column = 0; column < columns; column += 1) {
      let result: Cells[number][number];
      try {
        result = rule(
          a[index * (stepA as number)] as number,
          b[index * (stepB as number)] as number,
          c[index * (stepC as number)] as number,
          d[index * (stepD as number)] as number,
        );
      } catch (error) {
        result = refusalAsCell(error);
      }
      line[column] =
        typeof result === 'number' && !Number.isFinite(result) ? errorAt(blocks, index) : result;
      index += 1;
    }
    cells[row] = line;
  }
  return cells;
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
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_unused, column) => {
      const index = row * shape.columns + column;
      const value = results[index] ?? Number.NaN;
      return Number.isFinite(value)
        ? value
        : (errorFor(index) ?? new CellError('#NUM!', { code: 'result-too-large' }));
    }),
  );
}
