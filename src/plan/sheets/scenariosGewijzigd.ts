import type { CellContent } from '../../spreadsheet/workbook';
import type { At } from '../at';
import { precision, toleranceRows } from '../check';
import { vast } from '../yearSheet';

/** Whether an outcome is another one: by more than half a cent, or known on one side only. */
export function bedragGewijzigd(toen: CellContent, nu: CellContent): number {
  if (typeof toen !== 'number' || typeof nu !== 'number')
    return typeof toen === 'number' || typeof nu === 'number' ? 1 : 0;
  return Math.abs(toen - nu) <= precision ? 0 : 1;
}

export function bedragGewijzigdFormule(at: At, toen: string, nu: string): string {
  const least = at.fixed('controles', toleranceRows.precision, vast);
  return `IF(ISNUMBER(${toen}),IF(ISNUMBER(${nu}),IF(ABS(${toen}-${nu})<=${least},0,1),1),IF(ISNUMBER(${nu}),1,0))`;
}
