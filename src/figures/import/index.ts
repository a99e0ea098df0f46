export { columnsInUse, takenColumns, usualAnswers } from './answers';
export type {
  ColumnAnswer,
  ImportAnswers,
  ImportedFigure,
  ImportObstacle,
  ImportOutcome,
} from './importAnswers';
export {
  columnParts,
  schemas,
  type ColumnPart,
  type ImportCell,
  type ImportColumn,
  type ImportPlace,
  type ImportReading,
  type ImportRow,
  type NumberStyle,
  type Schema,
  type TotalCheck,
  type UnrecognisedRow,
} from './importReading';
export { omittedZeros, type OmittedZero } from './omittedZeros';
export { recognise } from './recognise';
export { takeOver } from './takeOver';
export { checkTotals } from './totals';
