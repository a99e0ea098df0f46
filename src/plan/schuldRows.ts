import type { At } from './at';
import type { PlanContext } from './planContext';
import type { RowDraft } from './sheetDraft';
import { type YearRow, yearRow } from './yearSheet';

/** The active value of an assumption. */
export const active = (at: At, id: string): string => at.fixed('aannames', id, 'actief');

/** Makes rows over the years of this scenario. */
export function rowsOf(context: PlanContext): (row: YearRow) => RowDraft {
  return (row) => yearRow(context.scenario.input.jaren, row);
}
