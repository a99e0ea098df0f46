import type { FormulaCalculationSessionService } from '@univerjs/preset-sheets-core';

/** True while Univer calculates, or has results that are not in the cells yet. */
export const isCalculating = ({ state }: FormulaCalculationSessionService): boolean => {
  const { started, resultApplied, stopped, completed, resultEmitted } = state;
  return started && !(resultApplied || stopped || (completed && !resultEmitted));
};

/** Univer begins 100 ms after a change; when nothing has begun after this, nothing will. */
const longestPause = 240;
const look = 15;

/** Univer can leave a calculation open that another one took over: no result comes any more. */
const longestCalculation = 100_000;

/** Excel has calculated before it answers; Univer calculates later. Resolves when it has. */
export const afterCalculation = async (
  calculation: FormulaCalculationSessionService,
): Promise<void> => {
  let applied = false;
  const results = calculation.resultApplied$.subscribe(() => (applied = true));
  const start = performance.now();
  const isLost = (): boolean => performance.now() - start > longestCalculation;
  try {
    for (let waited = 0; waited < longestPause && !applied && !isLost();) {
      await new Promise((resolve) => setTimeout(resolve, look));
      waited = isCalculating(calculation) ? 0 : waited + look;
    }
  } finally {
    results.unsubscribe();
  }
};
