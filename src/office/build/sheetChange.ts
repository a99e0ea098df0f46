import type { Chart, Sheet } from '../../spreadsheet/workbook';
import type { OwnSheet } from './buildReading';
import type { SheetEntry } from './cellEntry';
import type { JournalCell } from './journal';
import type { LineAlignment } from './lineAlignment';

/** A cell to write, in the final layout. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly entry: SheetEntry;
}

/** All that happens to one sheet. */
export interface SheetChange {
  readonly name: string;
  readonly plan: Sheet;
  /** undefined for a new sheet. */
  readonly own: OwnSheet | undefined;
  readonly rows: LineAlignment;
  readonly columns: LineAlignment;
  readonly writes: readonly CellWrite[];
  /** What stood in the cells that are written or disappear. */
  readonly before: readonly JournalCell[];
  readonly layout: string;
  readonly layoutChanges: boolean;
  /** What is printed, or what stands around it. */
  readonly pageChanges: boolean;
  /** The sheet gets its filter, which it never had. */
  readonly filterComes: boolean;
  readonly chartsToDelete: readonly string[];
  readonly chartsToAdd: readonly Chart[];
}

export function isUntouched(change: SheetChange): boolean {
  return (
    change.own !== undefined &&
    change.writes.length === 0 &&
    change.rows.isEmpty &&
    change.columns.isEmpty &&
    !change.layoutChanges &&
    !change.pageChanges &&
    !change.filterComes &&
    change.chartsToDelete.length === 0 &&
    change.chartsToAdd.length === 0
  );
}
