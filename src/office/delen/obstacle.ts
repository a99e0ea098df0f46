import { cellAddress } from '../../spreadsheet/workbook';
import { lasting } from './lasting';
import type { CellToShare, LogPlace, SharingObstacle } from './sharingReading';

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** What was found in the workbook. */
interface Found {
  readonly cells: readonly CellToShare[];
  readonly sheets: readonly SheetState[];
  readonly log: LogPlace | null;
  readonly isUnfinished: boolean;
  readonly tooLarge: readonly string[];
  readonly unknownNames: readonly string[];
}

/** Why the workbook cannot be shared as it stands; null where it can. */
export function obstacleOf({
  cells,
  sheets,
  log,
  isUnfinished,
  tooLarge,
  unknownNames,
}: Found): SharingObstacle | null {
  if (isUnfinished) return { reason: 'unfinished-build' };
  if (tooLarge.length > 0) return { reason: 'too-large', sheets: tooLarge };
  const touched = new Set([...cells.map(({ sheetId }) => sheetId), ...(log ? [log.sheetId] : [])]);
  const where = (is: (sheet: SheetState) => boolean): string[] =>
    sheets.filter((sheet) => touched.has(sheet.id) && is(sheet)).map(({ name }) => name);
  const isProtected = where((sheet) => sheet.isProtected);
  if (isProtected.length > 0) return { reason: 'protected-sheets', sheets: isProtected };
  const isFiltered = where((sheet) => sheet.isFiltered);
  if (isFiltered.length > 0) return { reason: 'filtered-sheets', sheets: isFiltered };
  const places = [
    ...cells
      .filter(({ becomes, value, spill }) =>
        becomes.kind === 'waarde' ? ![value, ...(spill ?? []).flat()].every(lasting) : false,
      )
      .map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`),
    ...unknownNames,
  ];
  return places.length > 0 ? { reason: 'not-calculated', places } : null;
}
