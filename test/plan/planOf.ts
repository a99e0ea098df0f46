import { makePlan, type PlanRequest, type ScenarioPlan } from '../../src/plan';
import type { ScenarioBasis } from '../../src/scenario';
import type { Workbook } from '../../src/spreadsheet/workbook';
import { differences, report } from '../../tools/oracle/compare';
import { recalculatedOnce } from './recalculatedOnce';

/** A plan of which only what a test is about is given. */
export function planOf(
  basis: ScenarioBasis,
  request: Partial<Omit<PlanRequest, 'basis'>> = {},
): ScenarioPlan {
  return makePlan({ log: [], version: '1.0.0', ...request, basis });
}

/** Every cell of which the formula gives another value, in words; empty when they agree. */
export function disagreement(workbook: Workbook): string {
  return report(differences(workbook, recalculatedOnce(workbook)));
}
