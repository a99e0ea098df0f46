/** Explains any cell of a workbook that was read: what it is, how it follows, on what it rests. */
export { explainCell } from './explainCell';
export type { CellExplanation, CellLine, How, LawLine, ShortList } from './explanation';
export { plainText, type Piece, type Place } from './piece';
export { WorkbookCells, type SheetRead, type Spot, type WorkbookRead } from './workbookRead';
