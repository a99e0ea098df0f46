import { columnLines, movedAsGone, rowLines } from './alignedSheets';
import { cellOperations, entryIn, plainFirst } from './cellOperations';
import type { BuildReading, OwnSheet } from './buildReading';
import { forgetJournal, keepJournal, setMark } from './buildOperations';
import { entryAgain, shownEntry, type SheetEntry } from './cellEntry';
import type { CellMap, FindMap } from './formulaText';
import { nameComment } from './inventory';
import type { Journal, JournalSheet } from './journal';
import { alignLines, type LineAlignment } from './lineAlignment';
import { deleteLines, insertLines } from './lineOperations';
import { batchesOf, operation, runBatches, type Operation } from './operation';
import { pageAnew } from './pageMark';
import { readInside } from './readBuild';
import { readMark } from './sheetMark';

/**
 * Puts back what a build changed, from what is there now: so it can be done again when it breaks
 * off half-way. Rows and columns that the user put in since stay.
 */
export async function restore(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const reading = await readInside(context, []);
  const bare = bareSheets(context, journal, reading);
  if (bare.length > 0) await context.sync();
  const unmarked = bare.filter(({ used }) => used.isNullObject).map(({ name }) => name);
  await runBatches(context, batchesOf(restoreOperations(journal, reading, unmarked)), () => true);
}

/**
 * A build that broke off right after it added a sheet had not marked it yet. Only an empty sheet
 * that the journal names is taken for it.
 */
function bareSheets(
  context: Excel.RequestContext,
  { newSheets }: Journal,
  { otherSheets }: BuildReading,
): { readonly name: string; readonly used: Excel.Range }[] {
  return otherSheets
    .filter(({ name }) => newSheets.some((sheet) => sheet.name === name))
    .map(({ name, worksheetId }) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load('address');
      return { name, used };
    });
}

interface SheetToRestore {
  readonly before: JournalSheet;
  readonly now: OwnSheet;
  readonly rows: LineAlignment | null;
  readonly columns: LineAlignment | null;
}

function restoreOperations(
  journal: Journal,
  reading: BuildReading,
  unmarked: readonly string[],
): Operation[] {
  const added = new Set(journal.newSheets.map(({ id }) => id));
  const gone = [
    ...unmarked,
    ...(reading.leftover?.unfinishedSheets ?? []),
    ...reading.ownSheets.filter(({ id }) => added.has(id)).map(({ name }) => name),
  ];
  const sheets = journal.sheets.flatMap((before): SheetToRestore[] => {
    const now = reading.ownSheets.find(({ id }) => id === before.id);
    if (now === undefined) return [];
    const { rowKeys, columnKeys, movedRows = [], movedColumns = [] } = before;
    const [firstRow = [], firstColumn] = [now.entries[0], now.entries.map((line) => line[0])];
    return [
      {
        before,
        now,
        rows: rowKeys
          ? alignLines(
              movedAsGone(rowLines(now), textsOf(firstColumn), new Set(movedRows)),
              rowKeys,
              {
                keepForeign: true,
              },
            )
          : null,
        columns: columnKeys
          ? alignLines(
              movedAsGone(columnLines(now), textsOf(firstRow), new Set(movedColumns)),
              columnKeys,
              {
                keepForeign: true,
              },
            )
          : null,
      },
    ];
  });
  const places = placesOf(sheets);
  return [
    keepJournal(journal),
    ...deleteSheets(gone, reading),
    ...sheets.flatMap(restoreLines),
    ...restoreNames(journal, reading),
    ...sheets.flatMap((sheet) => restoreCells(sheet, places)),
    ...sheets.flatMap(removeCharts),
    ...sheets.flatMap(removeFilter),
    ...journal.styles
      .filter((name) => reading.styles.includes(name))
      .map((name) =>
        operation('finishing', ({ context }) => {
          context.workbook.styles.getItem(name).delete();
        }),
      ),
    ...sheets.flatMap(restoreMark),
    forgetJournal(),
  ];
}

function textsOf(entries: readonly (SheetEntry | undefined)[]): string[] {
  return entries.map((entry = '') => String(shownEntry(entry).value ?? ''));
}

/** A workbook cannot be without sheets. */
function deleteSheets(names: readonly string[], reading: BuildReading): Operation[] {
  const left = [...reading.otherSheets, ...reading.ownSheets].filter(
    ({ name }) => !names.includes(name),
  ).length;
  return [
    ...(left > 0
      ? []
      : [
          operation('cells', ({ context }) => {
            context.workbook.worksheets.add();
          }),
        ]),
    ...names.map((name) =>
      operation('cells', (place) => {
        place.sheet(name).delete();
      }),
    ),
  ];
}

function restoreLines({ now, rows, columns }: SheetToRestore): Operation[] {
  const lines = { rows: rows ?? noLines, columns: columns ?? noLines };
  return [...insertLines('cells', now.name, lines), ...deleteLines('cells', now.name, lines)];
}

const noLines = alignLines([], []);

function placesOf(sheets: readonly SheetToRestore[]): FindMap {
  const maps = new Map<string, CellMap>(
    sheets
      .filter(({ rows, columns }) => rows !== null || columns !== null)
      .map(({ now, rows, columns }) => [
        now.name.toUpperCase(),
        { rows: { to: placeIn(rows) }, columns: { to: placeIn(columns) } },
      ]),
  );
  return (name) => maps.get(name);
}

function placeIn(lines: LineAlignment | null): (line: number) => number {
  return lines?.place ?? ((line) => line);
}

function restoreCells(sheet: SheetToRestore, places: FindMap): Operation[] {
  const { before, now, rows, columns } = sheet;
  const cells = before.cells.map(([row, column, entry]) => ({
    row: placeIn(rows)(row),
    column: placeIn(columns)(column),
    entry: entryIn(entryAgain(entry), now.name, places),
  }));
  const hasLines = rows !== null || columns !== null;
  return [
    // Where whole lines move, what stands in a cell now is not what will stand there.
    ...(hasLines || !before.layoutChanges
      ? []
      : plainFirst(now.name, cells, ({ row, column }) => now.entries[row]?.[column] ?? '')),
    ...cellOperations('cells', now.name, cells),
  ];
}

function restoreNames({ names }: Journal, reading: BuildReading): Operation[] {
  return names.flatMap(({ name, formula }) => {
    const known = reading.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (formula === null && known?.isOwn !== true) return [];
    return [
      operation('cells', ({ context }) => {
        const all = context.workbook.names;
        if (formula === null) all.getItem(name).delete();
        else if (known) all.getItem(name).formula = formula;
        else all.add(name, formula, nameComment);
      }),
    ];
  });
}

function removeCharts({ before, now }: SheetToRestore): Operation[] {
  const had = readMark(before.mark)?.charts ?? {};
  return before.charts
    .filter((id) => had[id] === undefined && now.charts.includes(id))
    .map((id) =>
      operation('layout', (place) => {
        place.sheet(now.name).charts.getItem(id).delete();
      }),
    );
}

function removeFilter({ before, now }: SheetToRestore): Operation[] {
  return before.filterComes === true && now.hasFilter
    ? [
        operation('layout', (place) => {
          place.sheet(now.name).autoFilter.remove();
        }),
      ]
    : [];
}

/** How a sheet looked is not kept: an unknown layout makes the next build see to it. */
function restoreMark({ before, now }: SheetToRestore): Operation[] {
  const mark = readMark(before.mark);
  if (mark === null) return [];
  const unknown = before.layoutChanges || before.charts.length > 0;
  return [
    setMark('finishing', now.name, {
      ...mark,
      ...(unknown ? { layout: '', charts: {} } : {}),
      ...(before.pageChanges === true ? { page: pageAnew(mark.page) } : {}),
    }),
  ];
}
