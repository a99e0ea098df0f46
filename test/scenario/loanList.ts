import type { InputCell } from '../../src/plan';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { serialOf, type LeningInvoer } from '../../src/scenario';

/** A loan as a row of a test; what is left out is an empty cell. */
export type LoanRow = Partial<Readonly<Record<keyof LeningInvoer, CellContent>>>;

/** Repaid by equal amounts up to the last day of a year. */
export function until(year: number, row: LoanRow): LoanRow {
  return { einddatum: serialOf(`${String(year)}-12-31`), ...row };
}

/** The cells of Leningen, one row below the other. */
export function loanCells(rows: readonly LoanRow[]): Map<string, InputCell> {
  return new Map(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]): [string, InputCell] => [
        `leningen/lening/${String(index + 1)}/${column}`,
        { value },
      ]),
    ),
  );
}
