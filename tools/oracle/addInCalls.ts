import { tokenize } from '@borgar/fx';
import type { Cell, Row, Workbook } from '../../src/spreadsheet/workbook';

/** Whether the formula calls a function that only the add-in knows: `FUSIE.AFM(…)`. */
export function callsAddIn(formula: string, addInNamespace: string): boolean {
  const prefix = `${addInNamespace.toUpperCase()}.`;
  return (
    addInNamespace !== '' &&
    formula.toUpperCase().includes(prefix) &&
    tokenize(formula, { mergeRefs: false }).some(
      ({ type, value }) => type === 'func' && value.toUpperCase().startsWith(prefix),
    )
  );
}

/**
 * The workbook with the value of every add-in call in place of the call, so that a program without
 * the add-in can still recalculate what rests on it.
 */
export function withoutAddInCalls(workbook: Workbook): Workbook {
  const { addInNamespace } = workbook;
  const settled = (cell: Cell | null): Cell | null => {
    if (cell?.formula === undefined || !callsAddIn(cell.formula, addInNamespace)) return cell;
    return { value: cell.value, style: cell.style };
  };
  const settledRow = (row: Row): Row => ({ ...row, cells: row.cells.map(settled) });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(settledRow) })),
  };
}
