import type { Answer } from '../../office';
import type {
  SharingJournal,
  SharingOptions,
  SharingOutcome,
  SharingReading,
  SharingUndo,
  SharingUndone,
} from '../../office/delen';
import type { Deelregel } from '../../plan';

/** What makes a workbook fit for who has no add-in. */
export interface Deler {
  /** What becomes of a formula: the same in this workbook and in a file. */
  readonly regel: Deelregel;
  readonly read: () => Promise<Answer<SharingReading>>;
  readonly write: (reading: SharingReading, options: SharingOptions) => Promise<SharingOutcome>;
  readonly undo: (
    undo: SharingUndo,
    options: { readonly evenIfChanged: boolean },
  ) => Promise<SharingUndone>;
  /** What broke off earlier; null where nothing did. */
  readonly findBroken: () => Promise<Answer<SharingJournal | null>>;
  readonly mend: (journal: SharingJournal) => Promise<Answer<void>>;
}
