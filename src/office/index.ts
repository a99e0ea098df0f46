import { readActiveCell, watchActiveCell } from './activeCell';
import { insertFormula } from './insertFormula';
import { whenReady } from './ready';
import { readReference } from './references';
import { readNotation } from './separators';
import { readColourScheme, watchColourScheme } from './theme';

/** All that the pane may ask of Excel. Handed in, so that a screen can be shown without Excel. */
export const excelRoom = {
  whenReady,
  readNotation,
  readColourScheme,
  watchColourScheme,
  readActiveCell,
  watchActiveCell,
  readReference,
  insertFormula,
};

export type OfficeRoom = typeof excelRoom;

export { displayLanguage, type Host } from './ready';
export type { ActiveCell, StopWatching } from './activeCell';
export { isErrorValue, type CellValue, type ErrorValue } from './cellValue';
export type { Answer, OfficeFailure } from './failure';
export type { ConfirmedCell, InsertOutcome } from './insertFormula';
export type { ReferenceReading } from './references';
export type { ColourScheme } from './theme';
