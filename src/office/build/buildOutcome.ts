import type { OfficeFailure } from '../failure';
import type { BuildConflict } from './buildChanges';
import type { Leftover } from './buildReading';
import type { BuildUndo } from './journal';

export type BuildPhase = 'checking' | 'cells' | 'layout' | 'finishing' | 'restoring';

export interface BuildProgress {
  readonly phase: BuildPhase;
  /** Requests done, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
  /** Says what time it is, for the journal. */
  readonly clock: () => Date;
}

/** Why nothing was changed. */
export type BuildRefusal =
  | { readonly reason: 'failure'; readonly failure: OfficeFailure }
  | { readonly reason: 'protected-structure' }
  | { readonly reason: 'protected-sheets'; readonly sheets: readonly string[] }
  /** In sheets that have to change a filter hides rows; Excel would not write there. */
  | { readonly reason: 'filtered-sheets'; readonly sheets: readonly string[] }
  /** Cells (`Fusie!F12`), sheets or names that differ from what was read. */
  | { readonly reason: 'changed-meanwhile'; readonly places: readonly string[] }
  | { readonly reason: 'conflicts'; readonly conflicts: readonly BuildConflict[] }
  | { readonly reason: 'leftover'; readonly leftover: Leftover };

export type BuildOutcome =
  | { readonly kind: 'built'; readonly undo: BuildUndo }
  /** The workbook was as planned already. */
  | { readonly kind: 'nothing-to-write' }
  | { readonly kind: 'refused'; readonly refusal: BuildRefusal }
  /** Not restored: marks and journal are left for `cleanUp`. */
  | { readonly kind: 'cancelled'; readonly restored: boolean }
  | { readonly kind: 'failed'; readonly failure: OfficeFailure; readonly restored: boolean };

export type UndoOutcome =
  | { readonly kind: 'undone' }
  /** Somebody worked in what was built; ask, and call again with `evenIfChanged`. */
  | { readonly kind: 'changed-since'; readonly places: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: BuildRefusal }
  /** Marks and journal are left for `cleanUp`. */
  | { readonly kind: 'failed'; readonly failure: OfficeFailure };
