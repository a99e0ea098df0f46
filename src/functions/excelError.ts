import type { Problem } from '../core';
import type { KnownProblem } from '../i18n/problem';
import type { ErrorName } from './cell';

/**
 * Which error of Excel a refusal becomes. Only `#VALUE!` and `#N/A` carry a text in Excel, so the
 * others are kept for what every user of Excel already knows them to mean. What is not listed is
 * `#VALUE!`: the user can mend it by typing something else.
 */
const otherThanValue: Partial<Record<KnownProblem['code'], ErrorName>> = {
  // There is no such figure (yet): missing, never 0.
  'unknown-municipality': '#N/A',
  'municipality-ended': '#N/A',
  'municipality-not-yet': '#N/A',
  'other-boundaries': '#N/A',
  'unknown-rubriek': '#N/A',
  'no-figures': '#N/A',
  'year-without-figures': '#N/A',
  'sources-differ': '#N/A',
  'data-missing': '#N/A',
  'data-corrupt': '#N/A',
  'data-timeout': '#N/A',
  'never-paid-back': '#N/A',
  // Nothing to divide by.
  'no-indicator': '#DIV/0!',
  'no-weight': '#DIV/0!',
  'result-too-large': '#NUM!',
};

export function excelErrorOf(problem: Problem): ErrorName {
  return otherThanValue[problem.code as KnownProblem['code']] ?? '#VALUE!';
}
