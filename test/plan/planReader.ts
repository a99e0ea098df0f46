import { cellAddress, type CellContent, type Workbook } from '../../src/spreadsheet/workbook';
import {
  cellKey,
  type Recalculated,
  type RecalculatedContent,
} from '../../tools/oracle/recalculated';
import { recalculatedOnce } from './recalculatedOnce';

/** Finds cells of a workbook by the keys of sheet, row and column. */
export class PlanReader {
  readonly #recalculated: Recalculated;

  /** By IronCalc, unless another program recalculated the workbook. */
  constructor(
    readonly workbook: Workbook,
    recalculated?: Recalculated,
  ) {
    this.#recalculated = recalculated ?? recalculatedOnce(workbook);
  }

  /** The value that stands in the cell. */
  value(sheet: string, row: string, column: string): CellContent {
    return this.#cell(sheet, row, column).value;
  }

  /** What the formula of the cell gives; fails for a cell without one. */
  byFormula(sheet: string, row: string, column: string): RecalculatedContent {
    const { key } = this.#cell(sheet, row, column);
    const found = this.#recalculated.get(key);
    if (found === undefined) throw new Error(`${key} has no formula.`);
    return found;
  }

  rowKeys(sheet: string): string[] {
    return this.#sheet(sheet).rows.flatMap(({ key }) => key ?? []);
  }

  #sheet(id: string) {
    const found = this.workbook.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  }

  #cell(id: string, rowKey: string, columnKey: string) {
    const sheet = this.#sheet(id);
    const row = sheet.rows.findIndex(({ key }) => key === rowKey);
    const column = sheet.columns.findIndex(({ key }) => key === columnKey);
    const cell = sheet.rows[row]?.cells[column];
    if (!cell) throw new Error(`There is no cell ${id}/${rowKey}/${columnKey}.`);
    return { value: cell.value, key: cellKey(sheet.name, cellAddress(row, column)) };
  }
}
