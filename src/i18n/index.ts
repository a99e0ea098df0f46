import type { Problem } from '../core';
import type { Language } from './language';
import { nlBE } from './nl-BE';
import type { KnownProblem } from './problem';

const byLanguage = { 'nl-BE': nlBE } as const satisfies Record<Language, typeof nlBE>;

function isKnown(problem: Problem, language: Language): problem is KnownProblem {
  return problem.code in byLanguage[language];
}

/** The whole sentence for a problem: what came in, what was expected, what to do. */
export function describeProblem(problem: Problem, language: Language): string {
  if (!isKnown(problem, language)) {
    throw new Error(`No sentence for the problem "${problem.code}".`);
  }
  // The catalogue is complete by its type; the compiler cannot see which sentence goes with which.
  const sentence = byLanguage[language][problem.code] as (known: KnownProblem) => string;
  return sentence(problem);
}

export type { KnownProblem } from './problem';
export { bronkeuze } from './nl-BE/scenarioProblems';
