import type { Check } from '../check';
import type { PlanContext } from '../planContext';
import { completenessChecks } from './completeness';
import { mergerChecks } from './merger';
import { printedChecks, studyChecks } from './printedResults';
import { takeoverChecks } from './takeover';

/** All named checks; each is in order when its difference stays within its tolerance. */
export function checksOf(context: PlanContext): Check[] {
  return [
    ...mergerChecks(context),
    ...printedChecks(context),
    ...takeoverChecks(context),
    ...completenessChecks(context),
    ...studyChecks(context),
  ];
}
