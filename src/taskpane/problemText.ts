import { describeProblem, type KnownProblem } from '../i18n';
import type { Language } from '../i18n/language';

/** The problem that a refusal of the rules or the figures carries; undefined for other errors. */
export function problemOf(error: unknown): KnownProblem | undefined {
  return error instanceof Error && 'problem' in error ? (error.problem as KnownProblem) : undefined;
}

/** The sentence of a refusal; anything else in its own words. */
export function problemText(error: unknown, language: Language): string {
  const problem = problemOf(error);
  return problem ? describeProblem(problem, language) : String(error);
}
