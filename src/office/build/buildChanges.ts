import type { CellContent, Workbook } from '../../spreadsheet/workbook';
import type { BuildReading } from './buildReading';
import type { SheetChange } from './sheetChange';

/** What a cell holds, for somebody who decides whether it may be replaced. */
export interface ShownCell {
  readonly value: CellContent;
  /** English, with the equals sign. */
  readonly formula?: string;
}

export interface NewSheet {
  readonly id: string;
  readonly name: string;
  /** Cells with content. */
  readonly cells: number;
}

export interface CellChange {
  readonly sheetId: string;
  readonly sheet: string;
  /** Where the cell stands after the build: `F12`. */
  readonly address: string;
  readonly rowKey: string;
  readonly columnKey: string;
  readonly old: ShownCell;
  readonly new: ShownCell;
}

/** What the user typed and the plan would have filled in otherwise. */
export interface KeptInput {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
  readonly kept: ShownCell;
}

/** What the user typed in a cell that the plan no longer asks for: it disappears. */
export interface LostInput {
  readonly sheetId: string;
  readonly sheet: string;
  /** Where the cell stands before the build: `H9`. */
  readonly address: string;
  readonly lost: ShownCell;
}

/** Rows or columns that come, go or move as a whole, so that formulas elsewhere follow. */
export interface LineChange {
  readonly sheetId: string;
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly kind: 'added' | 'removed' | 'moved';
  readonly key: string;
  /** First text of the line, for people; empty where it has none. */
  readonly label: string;
}

export interface NameChange {
  readonly name: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly old?: string;
  readonly new?: string;
}

export interface ChartChange {
  readonly sheetId: string;
  readonly sheet: string;
  readonly chart: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** Why the plan cannot be written as it is; nothing is changed as long as there is one. */
export type BuildConflict =
  /** Something of the user stands where the plan must write, or in a row that must go. */
  | {
      readonly kind: 'foreign-content';
      readonly sheet: string;
      readonly address: string;
      readonly content: string;
    }
  /** A defined name of the user is called as one of ours. */
  | { readonly kind: 'name-taken'; readonly name: string };

export interface BuildChanges {
  /** Nothing has to be written. */
  readonly isEmpty: boolean;
  readonly newSheets: readonly NewSheet[];
  readonly changedCells: readonly CellChange[];
  readonly keptInputs: readonly KeptInput[];
  readonly lostInputs: readonly LostInput[];
  readonly lines: readonly LineChange[];
  /** Names of the sheets that will look otherwise. */
  readonly layouts: readonly string[];
  readonly names: readonly NameChange[];
  readonly charts: readonly ChartChange[];
  readonly conflicts: readonly BuildConflict[];
  /** What the pane keeps with the build; absent where it stays as it is. */
  readonly choice?: { readonly old: string | null; readonly new: string };
  /** Names of our sheets that the plan no longer has: left as they are. */
  readonly sheetsLeft: readonly string[];
  /** For `writeBuild`. */
  readonly sheets: readonly SheetChange[];
  readonly workbook: Workbook;
  readonly reading: BuildReading;
}
