import type { At } from './at';
import type { SheetId } from './planSheets';

/** One cell by its keys. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

/**
 * How many of these cells hold a number. Cells that stand side by side are one range, because a
 * function takes at most 255 arguments and a formula 8.192 characters.
 */
export function countCells(at: At, sheet: SheetId, cells: readonly CellPlace[]): string {
  if (cells.length === 0) return '0';
  const rows = new Map<string, string[]>();
  for (const { row, column } of cells) rows.set(row, [...(rows.get(row) ?? []), column]);
  return [...rows]
    .map(([row, columns]) => {
      const ranges = runs(at, sheet, columns).map((run) => at.block([row, row], run, sheet));
      return `COUNT(${ranges.join(',')})`;
    })
    .join('+');
}

/** Columns in their order, as pairs of the first and last of each unbroken run. */
function runs(at: At, sheet: SheetId, columns: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last && at.follows(sheet, last[1], column)) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}
