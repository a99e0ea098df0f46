import { cellAddress } from '../../spreadsheet/workbook';
import type { BuildChanges } from './buildChanges';
import type { BuildRefusal } from './buildOutcome';
import type { BuildReading, OwnSheet } from './buildReading';
import type { SheetEntry } from './cellEntry';
import { claim } from './claim';
import { inventoryRead, takeInventory, type Inventory } from './inventory';
import { journalKeyOf, type Journal } from './journal';
import { leftoverIn } from './leftoverIn';
import { isUntouched } from './sheetChange';
import { markText } from './sheetMark';
import { firstTurnOf } from './turn';
import { isRead } from './typedOver';
import { usedCells } from './usedCells';

/** More places than this help nobody. */
export const mostPlaces = 20;

export interface Recheck {
  readonly refusal: BuildRefusal | null;
  readonly activeSheet: string;
}

/**
 * Says that a build begins and reads once more, in one request, what the changes rest on: a colleague
 * may be at work.
 */
export async function recheck(
  context: Excel.RequestContext,
  changes: BuildChanges,
  journal: Journal,
): Promise<Recheck> {
  const { reading } = changes;
  claim(context, journal, firstTurnOf(journal));
  const asked = takeInventory(context);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('name');
  const ranges = reading.ownSheets.map((own) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(own.worksheetId);
    const range = usedCells(sheet);
    range.load('formulas');
    const { autoFilter } = sheet;
    autoFilter.load('enabled,isDataFiltered');
    return { own, sheet, range, autoFilter };
  });
  await context.sync();
  const inventory = inventoryRead(asked);
  const places = [
    ...sheetDifferences(changes, inventory),
    ...nameDifferences(changes, inventory),
    ...ranges.flatMap(({ own, sheet, range }) =>
      sheet.isNullObject ? [] : cellDifferences(own, range.formulas),
    ),
  ];
  const filtered = ranges
    .filter(({ sheet, autoFilter: { enabled, isDataFiltered } }) =>
      sheet.isNullObject ? false : enabled && isDataFiltered,
    )
    .map(({ own }) => own.id);
  return {
    refusal:
      refusalOf(inventory, places, journalKeyOf(journal)) ?? filterRefusal(changes, filtered),
    activeSheet: active.name,
  };
}

function refusalOf(
  inventory: Inventory,
  places: readonly string[],
  ownKey: string,
): BuildRefusal | null {
  const leftover = leftoverIn(inventory, ownKey);
  if (leftover) return { reason: 'leftover', leftover };
  if (inventory.structureIsProtected) return { reason: 'protected-structure' };
  const sheets = inventory.own.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  if (sheets.length > 0) return { reason: 'protected-sheets', sheets };
  return places.length > 0
    ? { reason: 'changed-meanwhile', places: places.slice(0, mostPlaces) }
    : null;
}

/**
 * Where a filter hides rows, Excel writes a block of cells into the rows in sight only, each with
 * the first of them (office-js 224): what the user chose stays as it is, and nothing is written.
 */
function filterRefusal({ sheets }: BuildChanges, filtered: readonly string[]): BuildRefusal | null {
  const names = sheets
    .filter((change) => filtered.includes(change.plan.id) && !isUntouched(change))
    .map(({ name }) => name);
  return names.length === 0 ? null : { reason: 'filtered-sheets', sheets: names };
}

/** Sheets of ours that went, came, or are called otherwise, and names that are no longer free. */
function sheetDifferences(changes: BuildChanges, { own, others }: Inventory): string[] {
  const { reading } = changes;
  const before = new Map(reading.ownSheets.map((sheet) => [sheet.worksheetId, sheet]));
  const now = new Map(own.map((sheet) => [sheet.worksheetId, sheet]));
  return [
    ...reading.ownSheets.filter(({ worksheetId }) => !now.has(worksheetId)),
    ...own.filter((sheet) => {
      const known = before.get(sheet.worksheetId);
      return known?.name !== sheet.name || markText(known.mark) !== markText(sheet.mark);
    }),
    ...others.filter(({ name }) =>
      changes.newSheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    ),
  ].map(({ name }) => name);
}

/** Only the names that the build touches. */
function nameDifferences({ names, reading }: BuildChanges, inventory: Inventory): string[] {
  const formulaIn = (all: BuildReading['names'], name: string): string | undefined =>
    all.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula;
  return names
    .map(({ name }) => name)
    .filter((name) => formulaIn(reading.names, name) !== formulaIn(inventory.names, name));
}

function cellDifferences(own: OwnSheet, formulas: readonly (readonly unknown[])[]): string[] {
  const rows = Math.max(own.entries.length, formulas.length);
  const places: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const before = own.entries[row] ?? [];
    const now = formulas[row] ?? [];
    for (let column = 0; column < Math.max(before.length, now.length); column += 1) {
      if (!isRead(before[column] ?? '', (now[column] ?? '') as SheetEntry))
        places.push(`${own.name}!${cellAddress(row, column)}`);
    }
  }
  return places;
}
