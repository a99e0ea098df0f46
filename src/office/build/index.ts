/** How a planned workbook gets into Excel: read, compare, write, and put back. */
export { compareBuild, compareInSteps } from './compareBuild';
export { markedForFile } from './fileMarks';
export { inputsForFile } from './inputsForFile';
export { cleanUp, findLeftover } from './leftover';
export { readBuild } from './readBuild';
export { readCells, type CellReading } from './readCells';
export { undoBuild, type UndoOptions } from './undoBuild';
export { writeBuild } from './writeBuild';
export type {
  BuildChanges,
  BuildConflict,
  CellChange,
  ChartChange,
  KeptInput,
  LineChange,
  LostInput,
  NameChange,
  NewSheet,
  ShownCell,
} from './buildChanges';
export type {
  BuildOptions,
  BuildOutcome,
  BuildPhase,
  BuildProgress,
  BuildRefusal,
  UndoOutcome,
} from './buildOutcome';
export type { BuildReading, Leftover, WantedSheet } from './buildReading';
export type { BuildUndo } from './journal';
