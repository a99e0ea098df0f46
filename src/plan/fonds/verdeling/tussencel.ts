import type { CellContent } from '../../../spreadsheet/workbook';
import type { At } from '../../at';
import type { CellDraft } from '../../sheetDraft';

/** A cell that formulas read, in a column behind all others. */
export function tussencel(value: CellContent, formula: (at: At) => string): CellDraft {
  return { value, formula, style: 'Fusie sleutel' };
}
