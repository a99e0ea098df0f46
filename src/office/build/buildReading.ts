import type { InputCell } from '../../plan';
import type { Journal } from './journal';
import type { SheetMark } from './sheetMark';
import type { SheetEntry } from './cellEntry';
import type { OwnPage } from './pageMark';

/** A sheet that the plan wants: its id never changes, its name is the one that a new sheet gets. */
export interface WantedSheet {
  readonly id: string;
  readonly name: string;
}

/** A sheet of ours as it stands in the workbook now. */
export interface OwnSheet {
  /** Ours: `fusie`. */
  readonly id: string;
  /** Excel's own. */
  readonly worksheetId: string;
  readonly name: string;
  readonly position: number;
  readonly isProtected: boolean;
  readonly mark: SheetMark;
  /** Keys in column A; null for the row of keys itself and for a row without one. */
  readonly rowKeys: readonly (string | null)[];
  readonly columnKeys: readonly (string | null)[];
  /** What stands in each cell from A1 on: a constant, or an English formula. */
  readonly entries: readonly (readonly SheetEntry[])[];
  readonly charts: readonly string[];
  readonly page: OwnPage;
  readonly hasFilter: boolean;
  /** Rows are out of sight because of what somebody chose in the filter. */
  readonly isFiltered: boolean;
}

export interface OtherSheet {
  readonly worksheetId: string;
  readonly name: string;
  readonly position: number;
}

export interface NameInWorkbook {
  readonly name: string;
  readonly formula: string;
  /** True where the name carries our mark. */
  readonly isOwn: boolean;
}

/** What a broken build left behind; `cleanUp` puts it right. */
export interface Leftover {
  /** ISO time at which that build began; absent where only marked sheets are left. */
  readonly startedAt: string | undefined;
  /** Names of the half-built sheets that would be deleted. */
  readonly unfinishedSheets: readonly string[];
  /** Names of the sheets that would get back what stood there. */
  readonly changedSheets: readonly string[];
  readonly journal: Journal | undefined;
}

/** The workbook as it is now, as far as a build concerns it. */
export interface BuildReading {
  /** By id: the name that the sheet has, or will get. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Every cell of our own sheets by `sheet/row/column`; the plan picks its inputs from it. */
  readonly inputs: ReadonlyMap<string, InputCell>;
  /** Nothing of ours stands in the workbook yet. */
  readonly isFirstBuild: boolean;
  readonly structureIsProtected: boolean;
  /** Names of our sheets that are protected. */
  readonly protectedSheets: readonly string[];
  readonly leftover: Leftover | null;
  readonly ownSheets: readonly OwnSheet[];
  readonly otherSheets: readonly OtherSheet[];
  readonly names: readonly NameInWorkbook[];
  readonly styles: readonly string[];
  /** What the pane kept with the last build, as it was handed in; null where there is nothing. */
  readonly choice: string | null;
}
