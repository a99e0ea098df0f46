import type { Workbook } from '../../src/spreadsheet/workbook';
import { recalculate } from '../../tools/oracle/ironcalc';
import type { Recalculated } from '../../tools/oracle/recalculated';

const known = new WeakMap<Workbook, Recalculated>();

/** By IronCalc, once for each workbook: a planned workbook does not change. */
export function recalculatedOnce(workbook: Workbook): Recalculated {
  const before = known.get(workbook);
  if (before) return before;
  const { values } = recalculate(workbook);
  known.set(workbook, values);
  return values;
}
