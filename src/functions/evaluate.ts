import type { Problem } from '../core';
import type { InputProblem } from '../i18n/problem';
import type { Adapter } from './adapters';
import { CellError, type Argument, type ErrorName } from './cell';
import type { FunctionId } from './signature';

export type EvaluatedCell =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'error'; readonly error: ErrorName; readonly message: string };

/**
 * What a call would answer, with the full sentence of every error: Excel hides the hover on
 * several platforms, so the pane computes the same call once more and shows what it says.
 */
export async function evaluateCall(
  adapters: Readonly<Record<FunctionId, Adapter>>,
  describe: (problem: Problem) => string,
  id: FunctionId,
  arguments_: readonly Argument[],
): Promise<readonly (readonly EvaluatedCell[])[]> {
  const cells = await adapters[id](...arguments_);
  return cells.map((row) =>
    row.map((cell): EvaluatedCell => {
      if (!(cell instanceof CellError)) return { kind: 'value', value: cell };
      const passedOn: InputProblem = { code: 'error-passed-on', error: cell.error };
      return { kind: 'error', error: cell.error, message: describe(cell.problem ?? passedOn) };
    }),
  );
}
