import { ProblemError, type CoreProblem } from '../../src/core';

/** The problem that a rule refuses with; fails when it answers. */
export function refusalOf(rule: () => unknown): CoreProblem {
  let answer: unknown;
  try {
    answer = rule();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem as CoreProblem;
    throw error;
  }
  throw new Error(`Expected a refusal, got ${JSON.stringify(answer)}`);
}
