import { atOnce, type Steps } from '../../spreadsheet/steps';
import type { Cell, Row, Sheet, Workbook } from '../../spreadsheet/workbook';
import { vervanging, type Deelregel } from './deelregel';

const rowsPerStep = 50;

export interface GedeeldeWerkmap {
  readonly workbook: Workbook;
  /** How many cells got a formula that every Excel has, and how many their value. */
  readonly formules: number;
  readonly waarden: number;
}

/**
 * The planned workbook without a function of the add-in: who opens it elsewhere sees no `#NAME?`. A
 * value that was `#NAME?` already is not known.
 */
export function zonderInvoegtoepassing(workbook: Workbook, regel: Deelregel): GedeeldeWerkmap {
  return atOnce(delenInStappen(workbook, regel));
}

/** The same sheet by sheet, for a page that goes on answering its user. */
export function* delenInStappen(workbook: Workbook, regel: Deelregel): Steps<GedeeldeWerkmap> {
  const counts = { formules: 0, waarden: 0 };
  const shared = (cell: Cell | null): Cell | null => {
    const { formula, ...rest } = cell ?? {};
    if (!cell) return cell;
    if (formula === undefined) return { ...cell, value: known(cell.value) };
    const nieuw = vervanging(formula, cell.value, regel);
    if (nieuw === null) return cell;
    if (nieuw.kind === 'formule') {
      counts.formules += 1;
      return { ...cell, formula: nieuw.formula };
    }
    counts.waarden += 1;
    return { ...rest, style: cell.style, value: known(nieuw.value) };
  };
  const sheets: Sheet[] = [];
  for (const sheet of workbook.sheets) {
    const rows: Row[] = [];
    for (const row of sheet.rows) {
      if (rows.length % rowsPerStep === 0) yield;
      rows.push({ ...row, cells: row.cells.map(shared) });
    }
    sheets.push({ ...sheet, rows });
  }
  return { workbook: { ...workbook, sheets }, ...counts };
}

function known(value: Cell['value']): Cell['value'] {
  const isUnknownName = typeof value === 'object' && value?.error === '#NAME?';
  return isUnknownName ? { error: '#N/A' } : value;
}
