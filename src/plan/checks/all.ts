import type { Check } from '../check';
import type { PlanContext } from '../planContext';
import { completenessChecks } from './completeness';
import { eliminationChecks } from './eliminaties';
import { fundChecks } from './gemeentefonds';
import { costChecks } from './kosten';
import { loanChecks } from './leningen';
import { mergerChecks } from './merger';
import { snapshotChecks } from './momentopname';
import { followUpChecks } from './opvolging';
import { printedChecks, studyChecks } from './printedResults';
import { scenarioChecks } from './scenarios';
import { takeoverChecks } from './takeover';

/** All named checks; each is in order when its difference stays within its tolerance. */
export function checksOf(context: PlanContext): Check[] {
  return [
    ...mergerChecks(context),
    ...printedChecks(context),
    ...takeoverChecks(context),
    ...loanChecks(context),
    ...fundChecks(context),
    ...eliminationChecks(context),
    ...costChecks(context),
    ...completenessChecks(context),
    ...scenarioChecks(context),
    ...snapshotChecks(context),
    ...followUpChecks(context),
    ...studyChecks(context),
  ];
}
