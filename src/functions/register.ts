import type { Problem } from '../core';
import type { Adapter } from './adapters';
import { CellError, type Argument, type Cells } from './cell';
import { functionIds, type FunctionId } from './signature';

/**
 * Gives the functions to Excel's runtime. The only place that turns our cells into what the
 * runtime takes: errors as `CustomFunctions.Error` with their sentence, thrown when the whole
 * answer is one error, because only then Excel shows the sentence.
 */
export function registerFunctions(
  adapters: Readonly<Record<FunctionId, Adapter>>,
  describe: (problem: Problem) => string,
): void {
  for (const id of functionIds) {
    const adapter = adapters[id];
    // The runtime adds its invocation context behind the declared arguments; none of ours reads it.
    CustomFunctions.associate(id, (...received: unknown[]) => {
      const answer = adapter(...(received.slice(0, -1) as Argument[]));
      return answer instanceof Promise
        ? answer.then((cells) => toRuntime(cells, describe))
        : toRuntime(answer, describe);
    });
  }
}

function toRuntime(cells: Cells, describe: (problem: Problem) => string): unknown[][] {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only instanceof CellError) throw toRuntimeError(only, describe);
  for (const row of cells) {
    for (const cell of row) {
      if (cell instanceof CellError) return withErrors(cells, describe);
    }
  }
  return cells;
}

function withErrors(cells: Cells, describe: (problem: Problem) => string): unknown[][] {
  return cells.map((row) =>
    row.map((cell) => (cell instanceof CellError ? toRuntimeError(cell, describe) : cell)),
  );
}

function toRuntimeError(
  cell: CellError,
  describe: (problem: Problem) => string,
): CustomFunctions.Error {
  return new CustomFunctions.Error(
    cell.error as CustomFunctions.ErrorCode,
    cell.problem && describe(cell.problem),
  );
}
