import { ProblemError } from '../../src/core';
import type { ScenarioProblem } from '../../src/scenario';

/** The problem that a choice is refused with; fails when it is not. */
export function refusalOf(prepare: () => unknown): ScenarioProblem {
  try {
    prepare();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem as ScenarioProblem;
    throw error;
  }
  throw new Error('Expected a refusal.');
}
