import { readActiveCell, watchActiveCell } from './activeCell';
import { insertFormula } from './insertFormula';
import { whenReady } from './ready';
import { readReference } from './references';
import { readSelection } from './selection';
import { readNotation } from './separators';
import { readColourScheme, watchColourScheme } from './theme';
import type { Answer } from './failure';
import type { ReadSource } from './sourceOfCell';
import type { ReadWorkbook, WatchChanges } from './workbookReading';

/** Fetched when it is first asked for: who never built a scenario has no source to read. */
const readSource: ReadSource = async (cell) => (await import('./sourceOfCell')).readSource(cell);

/** Fetched when a cell is to be explained down to its sources. */
const readWorkbook: ReadWorkbook = async (options) =>
  (await import('./workbookReading')).readWorkbook(options);
const watchChanges: WatchChanges = async (onChange) =>
  (await import('./workbookReading')).watchChanges(onChange);
const showCells = async (sheet: string, address: string): Promise<Answer<void>> =>
  (await import('./showSheet')).showCells(sheet, address);

/** All that the pane may ask of Excel. Handed in, so that a screen can be shown without Excel. */
export const excelRoom = {
  whenReady,
  readNotation,
  readColourScheme,
  watchColourScheme,
  readActiveCell,
  watchActiveCell,
  readReference,
  readSelection,
  readSource,
  readWorkbook,
  watchChanges,
  showCells,
  insertFormula,
};

export type OfficeRoom = typeof excelRoom;

export { displayLanguage, type Host } from './ready';
export type { ActiveCell, StopWatching } from './activeCell';
export { isErrorValue, type CellValue, type ErrorValue } from './cellValue';
export type { Answer, OfficeFailure } from './failure';
export type { ConfirmedCell, InsertOutcome } from './insertFormula';
export type { ReferenceReading } from './references';
export type { SelectionReading } from './selection';
export type { CellSource, SourceRow } from './sourceOfCell';
export type { ColourScheme } from './theme';
export type { ReadWorkbook, WatchChanges, WorkbookReadingOptions } from './workbookReading';
