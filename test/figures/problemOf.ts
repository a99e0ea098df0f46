import { ProblemError, type Problem } from '../../src/core';

/** The problem that an action refuses with; anything else fails the test. */
export function problemOf(action: () => unknown): Problem {
  try {
    action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('Niets werd geweigerd.');
}
