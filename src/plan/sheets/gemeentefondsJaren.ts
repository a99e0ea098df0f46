import { fusiejaar } from '../../scenario';
import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import type { Computed } from '../yearSheet';

export function mergerYear(at: At): string {
  return at.fixed('aannames', 'fusiejaar', 'actief');
}

/** A cell per year from the merger on; before it nothing stands there, as there is nothing to know. */
export function fromMerger(
  { scenario }: PlanContext,
  value: (index: number) => number | CellContent,
  formula: (at: At) => string,
): (index: number) => Computed {
  const n = fusiejaar(scenario.input);
  return (index) => ({
    value: (scenario.input.jaren[index] ?? n) < n ? '' : value(index),
    formula: (at) => `IF(${at.head('jaar')}<${mergerYear(at)},"",${formula(at)})`,
  });
}
