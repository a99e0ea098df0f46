import type { Vervanging } from '../../plan';
import type { CellContent } from '../../spreadsheet/workbook';
import type { SheetEntry } from '../build/cellEntry';

/** A cell with a formula that calls the add-in. */
export interface CellToShare {
  /** Excel's own id of its sheet. */
  readonly sheetId: string;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellContent;
  /** The block that the result fills, the cell itself first; absent where it is one cell. */
  readonly spill?: readonly (readonly CellContent[])[];
  readonly becomes: Vervanging;
}

/** A defined name of which the formula calls the add-in. */
export interface NameToShare {
  readonly name: string;
  /** null for a name of the whole workbook. */
  readonly sheetId: string | null;
  readonly formula: string;
  /** With the equals sign. */
  readonly becomes: string;
  readonly kind: Vervanging['kind'];
}

/** Where the next line of Logboek comes. */
export interface LogPlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  /** The number of the line, from 1. */
  readonly number: number;
  /** By key, from 0. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What of the workbook a shared version concerns. */
export interface SharingReading {
  readonly cells: readonly CellToShare[];
  readonly names: readonly NameToShare[];
  /** null in a workbook without a scenario. */
  readonly log: LogPlace | null;
  readonly styles: readonly string[];
  /** Why it cannot be shared as it stands now; null where it can. */
  readonly obstacle: SharingObstacle | null;
}

export type SharingObstacle =
  | { readonly reason: 'protected-sheets'; readonly sheets: readonly string[] }
  /** A filter hides rows; Excel would write into the rows in sight only. */
  | { readonly reason: 'filtered-sheets'; readonly sheets: readonly string[] }
  /** Cells or names that have no result that could stay: still being calculated, or `#NAME?`. */
  | { readonly reason: 'not-calculated'; readonly places: readonly string[] }
  /** Sheets with more cells than can be looked at. */
  | { readonly reason: 'too-large'; readonly sheets: readonly string[] }
  /** A build that broke off has to be put right first. */
  | { readonly reason: 'unfinished-build' };

/** A cell as it was, and what it may hold once it was shared. */
export interface SharedCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What was written, or stood there once compared: one of these says that nobody changed it. */
  readonly left: readonly SheetEntry[];
  /** Of a result that spilled: what was written in its whole block, its first cell included. */
  readonly block?: readonly (readonly SheetEntry[])[];
}

export interface SharedName {
  readonly name: string;
  readonly sheetId: string | null;
  readonly formula: string;
  readonly left: string;
}

/** What suffices to bring the formulas back; kept in the workbook while it is being written. */
export interface SharingJournal {
  readonly version: 1;
  readonly startedAt: string;
  readonly cells: readonly SharedCell[];
  readonly names: readonly SharedName[];
  /** The line on Logboek, by column from 0; its sheet and row. */
  readonly log: {
    readonly sheetId: string;
    readonly sheet: string;
    readonly row: number;
    readonly cells: readonly (readonly [column: number, entry: SheetEntry])[];
  } | null;
}
