import { blockAddress, type Block } from '../../spreadsheet/blocks';
import { cellAddress } from '../../spreadsheet/workbook';
import { entryRead, sameEntry, type SheetEntry } from '../build/cellEntry';
import { operation, type Operation } from '../build/operation';
import { forgetSharing, sharingKey } from './journal';
import { run } from './run';
import type { SharedCell, SharingJournal } from './sharingReading';

/** What stands now where a shared version was written. */
export interface SharedNow {
  /** Cells and names that somebody changed since. */
  readonly changed: readonly string[];
  /** Ids of the sheets on which nothing was changed. */
  readonly untouched: ReadonlySet<string>;
  readonly cells: ReadonlySet<SharedCell>;
  readonly names: ReadonlySet<string>;
  readonly hasLine: boolean;
  readonly hasJournal: boolean;
  readonly protectedSheets: readonly string[];
  readonly filteredSheets: readonly string[];
}

export async function sharedNow(
  context: Excel.RequestContext,
  { cells, names, log }: SharingJournal,
): Promise<SharedNow> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  const kept = workbook.settings.getItemOrNullObject(sharingKey);
  kept.load('key');
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  const touched = new Set([...cells.map(({ sheetId }) => sheetId), ...(log ? [log.sheetId] : [])]);
  const filters = worksheets.items
    .filter(({ id }) => touched.has(id))
    .map(({ id, name, protection }) => {
      const { autoFilter } = worksheets.getItem(id);
      autoFilter.load('enabled,isDataFiltered');
      return { name, isProtected: protection.protected, autoFilter };
    });
  const asked = cells
    .filter(({ sheetId }) => there.has(sheetId))
    .map((cell) => {
      const range = worksheets
        .getItem(cell.sheetId)
        .getRange(blockAddress(blockOf(cell)))
        .untrack();
      range.load('formulas,values');
      return { cell, range };
    });
  const askedNames = names
    .filter(({ sheetId }) => sheetId === null || there.has(sheetId))
    .map((one) => {
      const all = one.sheetId === null ? workbook.names : worksheets.getItem(one.sheetId).names;
      const item = all.getItemOrNullObject(one.name);
      item.load('formula');
      return { one, item };
    });
  const line =
    log && there.has(log.sheetId)
      ? worksheets.getItem(log.sheetId).getRange(cellAddress(log.row, 0)).untrack()
      : null;
  line?.load('formulas');
  await context.sync();
  const present = asked.map(({ cell, range: { formulas, values } }) => ({
    cell,
    isOurs: isOurs(cell, formulas, values),
  }));
  const presentNames = askedNames.map(({ one, item }) => {
    const formula = item.isNullObject ? '' : String(item.formula as unknown);
    return { one, isOurs: [one.left, one.formula].some((left) => sameEntry(left, formula)) };
  });
  const changedSheets = new Set(
    present.filter((each) => !each.isOurs).map(({ cell }) => cell.sheetId),
  );
  const untouched = new Set([...there].filter((id) => !changedSheets.has(id)));
  return {
    changed: [
      ...present
        .filter((each) => !each.isOurs)
        .map(({ cell: { sheet, row, column } }) => `${sheet}!${cellAddress(row, column)}`),
      ...presentNames.filter((each) => !each.isOurs).map(({ one }) => one.name),
    ],
    untouched,
    cells: new Set(present.map(({ cell }) => cell).filter(({ sheetId }) => untouched.has(sheetId))),
    names: new Set(presentNames.filter((each) => each.isOurs).map(({ one }) => one.name)),
    hasLine:
      line !== null && sameEntry(line.formulas[0]?.[0] as SheetEntry, log?.cells[0]?.[1] ?? ''),
    hasJournal: !kept.isNullObject,
    protectedSheets: filters.filter(({ isProtected }) => isProtected).map(({ name }) => name),
    filteredSheets: filters
      .filter(({ autoFilter: { enabled, isDataFiltered } }) => enabled && isDataFiltered)
      .map(({ name }) => name),
  };
}

/** What was written, or what stood there before and was not reached yet. */
function isOurs(
  { left, formula, block = [] }: SharedCell,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): boolean {
  const at = (r: number, c: number): SheetEntry => entryRead(formulas[r]?.[c], values[r]?.[c]);
  return (
    [...left, formula].some((one) => sameEntry(one, at(0, 0))) &&
    block.every((line, r) =>
      line.every((one, c) => r + c === 0 || at(r, c) === '' || sameEntry(one, at(r, c))),
    )
  );
}

function blockOf({ row, column, block = [['']] }: SharedCell): Block {
  return {
    top: row,
    left: column,
    bottom: row + block.length - 1,
    right: column + (block[0]?.length ?? 1) - 1,
  };
}

/**
 * Puts the formulas back, from what is there now: so it can be done again when it breaks off
 * half-way. A sheet on which somebody changed one of these cells stays as it is: its rows may have
 * moved, and then the formulas would land elsewhere.
 */
export async function restoreSharing(
  context: Excel.RequestContext,
  journal: SharingJournal,
): Promise<void> {
  const now = await sharedNow(context, journal);
  await run(context, operationsOf(journal, now));
}

function operationsOf({ cells, names, log }: SharingJournal, now: SharedNow): Operation[] {
  return [
    ...cells.filter((cell) => now.cells.has(cell)).map(restoreCell),
    ...names
      .filter(({ name }) => now.names.has(name))
      .map(({ name, sheetId, formula }) =>
        operation('cells', ({ context: { workbook } }) => {
          const all =
            sheetId === null ? workbook.names : workbook.worksheets.getItem(sheetId).names;
          all.getItem(name).formula = formula;
        }),
      ),
    ...(log && now.hasLine && now.changed.length === 0
      ? log.cells.map(([column]) =>
          operation('finishing', (place) => {
            const range = place.sheet(log.sheetId).getRange(cellAddress(log.row, column)).untrack();
            range.formulas = [['']];
            range.style = 'Normal';
          }),
        )
      : []),
    ...(now.hasJournal ? [forgetSharing()] : []),
  ];
}

/** Where it spilled, its values make room first. */
function restoreCell(cell: SharedCell): Operation {
  const { sheetId, formula, block = [['']] } = cell;
  const entries = block.map((line, r) => line.map((_, c) => (r + c === 0 ? formula : '')));
  return operation(
    'cells',
    (place) => {
      place
        .sheet(sheetId)
        .getRange(blockAddress(blockOf(cell)))
        .untrack().formulas = entries;
    },
    { data: formula.length },
  );
}
