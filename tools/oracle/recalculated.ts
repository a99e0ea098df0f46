import type { CellContent, CellError } from '../../src/spreadsheet/workbook';

/** What another program makes of a cell: it may have errors of its own, such as `#SPILL!`. */
export type RecalculatedContent = Exclude<CellContent, CellError> | { readonly error: string };

/** By `cellKey`. */
export type Recalculated = ReadonlyMap<string, RecalculatedContent>;

/** `Sheet name!B5`, without quotes whatever the name. */
export function cellKey(sheetName: string, address: string): string {
  return `${sheetName}!${address}`;
}
