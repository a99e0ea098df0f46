import type { Area } from './cellStore';
import { parseCells, sheetColumns, sheetRows, splitAddress } from './address';
import type { Surroundings } from './objects';
import { invalidArgument } from './wire';

/** The cells that `getRange(address)` means: an A1 reference, a name, or the whole sheet. */
export const rangeOf = (
  { host, objects }: Surroundings,
  sheetId: string,
  address: unknown,
): Area => {
  if (address === null || address === undefined || address === '')
    return { sheetId, row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
  const split = splitAddress(String(address));
  const named = split?.sheet ?? null;
  const sheet = host.store.sheets().find(({ id }) => id === sheetId);
  // An address of another sheet is InvalidArgument, even when that sheet exists.
  const sameSheet = named === null || named.toLowerCase() === sheet?.name.toLowerCase();
  const area =
    split && sameSheet
      ? (parseCells(split.cells, sheetId) ?? objects.nameBook.areaOf(host, split.cells, sheetId))
      : null;
  if (!area) throw invalidArgument(`"${String(address)}" is no range of this sheet.`);
  return area;
};
