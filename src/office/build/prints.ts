import type { Sheet } from '../../spreadsheet/workbook';
import { fingerprint } from '../../spreadsheet/fingerprint';
import { isFormula, shownEntry, type SheetEntry } from './cellEntry';
import { formulaShape } from './formulaText';
import { plannedCell } from './plannedCells';
import type { CellWrite } from './sheetChange';

const size = 4;
const none = ' '.repeat(size);

/**
 * Tells in four letters whether a cell still holds what a build wrote: a journal of all contents
 * would be too large. Of a formula only its shape counts, because Excel moves its references.
 */
export function printOf(entry: SheetEntry): string {
  if (entry === '') return none;
  return fingerprint(normal(entry)).slice(-size).padStart(size, '0');
}

function normal(entry: SheetEntry): string {
  if (isFormula(entry)) return formulaShape(entry);
  const { value } = shownEntry(entry);
  return typeof value === 'number' ? `n${value.toPrecision(14)}` : `t${JSON.stringify(value)}`;
}

/** What a build wrote in lines that were not there before, by the keys of those lines. */
export interface Written {
  readonly columns: readonly string[];
  /** Each row with its key, and the prints of its cells one after the other. */
  readonly rows: readonly (readonly [key: string, prints: string])[];
}

export function writtenOf(plan: Sheet, cells: readonly CellWrite[]): Written {
  const rows = new Map<number, string[]>();
  for (const { row, column, entry } of cells) {
    const prints = rows.get(row) ?? [];
    prints[column] = printOf(entry);
    rows.set(row, prints);
  }
  const keyOf = (row: number, column: number) =>
    String(plannedCell(plan, row, column)?.value ?? '');
  return {
    columns: plan.columns.map((_, column) => keyOf(0, column)),
    rows: [...rows].map(([row, prints]) => [
      keyOf(row, 0),
      Array.from(prints, (print = none) => print).join(''),
    ]),
  };
}

/** Whether an entry at these keys is what the build wrote there. */
export type IsWritten = (rowKey: string, columnKey: string, entry: SheetEntry) => boolean;

export function writtenAt({ columns, rows }: Written): IsWritten {
  const prints = new Set(
    rows.flatMap(([row, line]) =>
      Array.from({ length: line.length / size }, (_, column) =>
        keyed(row, columns[column] ?? '', line.slice(column * size, (column + 1) * size)),
      ),
    ),
  );
  return (row, column, entry) => prints.has(keyed(row, column, printOf(entry)));
}

function keyed(row: string, column: string, print: string): string {
  return JSON.stringify([row, column, print]);
}
