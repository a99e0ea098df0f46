/** The workbook without functions of the add-in, in place: read, replace, and put back. */
export { readSharing } from './readSharing';
export { writeSharing } from './writeSharing';
export { findBrokenSharing, mendSharing, undoSharing } from './undoSharing';
export type { SharingUndone } from './undoSharing';
export type {
  SharedCounts,
  SharingOptions,
  SharingOutcome,
  SharingRefusal,
  SharingUndo,
} from './writeSharing';
export type {
  CellToShare,
  NameToShare,
  SharingJournal,
  SharingObstacle,
  SharingReading,
} from './sharingReading';
