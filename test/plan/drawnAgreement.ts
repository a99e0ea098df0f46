import fc from 'fast-check';
import type { Draw } from '../scenario/draw';
import { drawOwnColumns } from '../scenario/drawnScenario';
import { disagreement, planOf } from './planOf';

/**
 * Holds random scenarios against the formula engine, always the same ones, with scenario columns as
 * somebody named, copied and locked them. Others:
 * `SCENARIO_SEED=7 SCENARIO_RUNS=1000 npx jest --selectProjects core --testPathPatterns agreement`.
 * A failure is made smaller first, and its knobs are printed.
 */
export function expectAgreement(draws: fc.Arbitrary<Draw>, numRuns: number): void {
  const { SCENARIO_SEED: seed = '20250101', SCENARIO_RUNS: runs = String(numRuns) } = process.env;
  fc.assert(
    fc.property(draws, (draw) => {
      const { basis, inputs } = drawOwnColumns(draw);
      const found = disagreement(planOf(basis, { inputs }).workbook);
      if (found !== '') throw new Error(found);
    }),
    // Fewer partners and years make a case small; minutes of trying make it hardly smaller.
    { seed: Number(seed), numRuns: Number(runs), interruptAfterTimeLimit: limit },
  );
}

const limit = 540_000;
/** For jest, which would stop before the time to make a failure smaller is over. */
export const agreementTimeout = limit + 30_000;
