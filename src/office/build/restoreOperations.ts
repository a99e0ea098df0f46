import { columnLines, movedAsGone, rowLines } from './alignedSheets';
import { cellOperations, entryIn, plainFirst } from './cellOperations';
import type { BuildReading, OwnSheet } from './buildReading';
import { forgetJournal } from './buildOperations';
import { entryAgain, shownEntry, type SheetEntry } from './cellEntry';
import type { CellMap, FindMap } from './formulaText';
import type { GoingSheet } from './goingSheets';
import type { Journal } from './journal';
import { setChoice } from './keptChoice';
import { alignLines, type LineAlignment } from './lineAlignment';
import { deleteLines, insertLines } from './lineOperations';
import { beforeInserts } from './lookOperations';
import { operation, type Operation } from './operation';
import type { AnchoredReading } from './readBuild';
import { rescueOperations, rescueSheet, type Rescued } from './rescue';
import {
  removeCharts,
  removeFilter,
  removeStyles,
  restoreMark,
  restoreNames,
} from './restoreBesides';
import {
  placeKey,
  rescuedFrom,
  typedInNew,
  typedMeanwhile,
  type LetsGo,
  type SheetToRestore,
  type Standing,
  type TypedMeanwhile,
} from './typedMeanwhile';
import type { TypedOver } from './typedOver';

interface SheetNow extends SheetToRestore {
  readonly now: OwnSheet;
}

/** A cell that a restoration writes, in the layout that it leaves behind. */
interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly entry: SheetEntry;
  readonly stood: SheetEntry;
}

/** What was typed while the workbook was put back: it comes where it stood, or on a sheet. */
export interface TypedWhile {
  readonly cells: readonly (WrittenCell & { readonly sheet: string })[];
  readonly rescued: readonly Rescued[];
}

export interface PlannedRestoration {
  readonly operations: readonly Operation[];
  readonly cells: ReadonlyMap<string, readonly WrittenCell[]>;
  readonly standing: readonly Standing[];
  readonly allNames: readonly string[];
}

/** All that has to be done so that the workbook is as before the build. */
export function restoreOperations(
  journal: Journal,
  { reading, inventory }: AnchoredReading,
  going: readonly GoingSheet[],
  letsGo: LetsGo,
  alreadyGone: readonly Rescued[],
): PlannedRestoration {
  const sheets = journal.sheets.flatMap((before): SheetNow[] => {
    const now = reading.ownSheets.find(({ id }) => id === before.id);
    if (now === undefined) return [];
    const { rowKeys, columnKeys, movedRows = [], movedColumns = [] } = before;
    const [firstRow = [], firstColumn] = [now.entries[0], now.entries.map((line) => line[0])];
    const aligned = (
      lines: Parameters<typeof movedAsGone>[0],
      texts: readonly string[],
      keys: readonly (string | null)[],
      moved: readonly string[],
    ) => alignLines(movedAsGone(lines, texts, new Set(moved)), keys, { keepForeign: true });
    return [
      {
        before,
        now,
        rows: rowKeys ? aligned(rowLines(now), textsOf(firstColumn), rowKeys, movedRows) : null,
        columns: columnKeys
          ? aligned(columnLines(now), textsOf(firstRow), columnKeys, movedColumns)
          : null,
      },
    ];
  });
  const places = placesOf(sheets);
  const typed = sheets.map((sheet) => typedMeanwhile(sheet, letsGo));
  const rescued = [
    ...alreadyGone,
    ...typed.flatMap((one) => one.rescued),
    ...going.flatMap((sheet) => typedInNew(sheet, sheet.written, letsGo)),
  ];
  const cells = sheets.map((sheet, at) => cellsBefore(sheet, places, typed[at] ?? nothingTyped));
  return {
    cells: new Map(sheets.map(({ now }, at) => [now.name, cells[at] ?? []])),
    standing: [...sheets.map(({ now }) => now), ...going],
    allNames: [
      ...inventory.allNames,
      ...(rescued.length > 0 ? [rescueSheet(inventory.allNames)] : []),
    ],
    operations: [
      // A sheet that got another name since it was read: then nothing at all is done.
      ...[...sheets.map(({ now }) => now), ...going].map(({ name }) =>
        operation('cells', (place) => {
          place.sheet(name).load('name');
        }),
      ),
      ...rescueOperations(rescued, inventory.allNames),
      ...deleteSheets(going, reading),
      ...sheets.flatMap(restoreLines),
      ...restoreNames(journal, reading),
      ...sheets.flatMap((sheet, at) => restoreCells(sheet, cells[at] ?? [])),
      ...sheets.flatMap(removeCharts),
      ...sheets.flatMap(removeFilter),
      ...removeStyles(journal, reading),
      ...sheets.flatMap(restoreMark),
      ...(journal.choice ? setChoice(journal.choice.old, reading.choice) : []),
      forgetJournal(journal),
    ],
  };
}

const nothingTyped: TypedMeanwhile = { carried: new Map(), stays: new Set(), rescued: [] };

function textsOf(entries: readonly (SheetEntry | undefined)[]): string[] {
  return entries.map((entry = '') => String(shownEntry(entry).value ?? ''));
}

/** A workbook cannot be without sheets. */
function deleteSheets(going: readonly GoingSheet[], reading: BuildReading): Operation[] {
  const names = going.map(({ name }) => name);
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
    ...going.map(({ name, entries }) =>
      operation(
        'cells',
        (place) => {
          place.sheet(name).delete();
        },
        {
          replaces: { sheet: name, ...whole, stood: (row, column) => entries[row]?.[column] ?? '' },
        },
      ),
    ),
  ];
}

const whole = { top: 0, left: 0, bottom: Infinity, right: Infinity };

function restoreLines({ now, rows, columns }: SheetNow): Operation[] {
  const lines = { rows: rows ?? noLines, columns: columns ?? noLines };
  const [row, column] = [beforeInserts(lines.rows), beforeInserts(lines.columns)];
  return [
    ...insertLines('cells', now.name, lines),
    ...deleteLines('cells', now.name, lines, (r, c) => {
      const [nowRow, nowColumn] = [row(r), column(c)];
      return nowRow === null || nowColumn === null ? '' : (now.entries[nowRow]?.[nowColumn] ?? '');
    }),
  ];
}

const noLines = alignLines([], []);

function placesOf(sheets: readonly SheetNow[]): FindMap {
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

/** What a sheet gets back, without what somebody typed there meanwhile. */
function cellsBefore(
  { before, now, rows, columns }: SheetNow,
  places: FindMap,
  { carried, stays }: TypedMeanwhile,
): WrittenCell[] {
  const known = new Set(before.cells.map(([row, column]) => placeKey(row, column)));
  const more = [...carried.keys()]
    .filter((key) => !known.has(key))
    .map((key) => key.split(':').map(Number))
    .map(([row = 0, column = 0]) => [row, column, ''] as const);
  return [...before.cells, ...more]
    .filter(([row, column]) => !stays.has(placeKey(row, column)))
    .map(([row, column, entry]) => {
      const typed = carried.get(placeKey(row, column));
      const [r, c] = [rows ? rows.kept(row) : row, columns ? columns.kept(column) : column];
      return {
        row: placeIn(rows)(row),
        column: placeIn(columns)(column),
        entry: typed ?? entryIn(entryAgain(entry), now.name, places),
        stood: r === null || c === null ? '' : (now.entries[r]?.[c] ?? ''),
      };
    });
}

function restoreCells(
  { before, now, rows, columns }: SheetNow,
  cells: readonly WrittenCell[],
): Operation[] {
  const hasLines = rows !== null || columns !== null;
  return [
    // Where whole lines move, what stands in a cell now is not what will stand there.
    ...(hasLines || !before.layoutChanges ? [] : plainFirst(now.name, cells)),
    ...cellOperations('cells', now.name, cells, { afterLines: true }),
  ];
}

/** What somebody typed between the reading and the writing of a restoration. */
export function typedIn(
  places: readonly TypedOver[],
  { cells, standing }: PlannedRestoration,
): TypedWhile {
  const kept = places.filter(({ entry }) => entry !== '');
  return {
    cells: kept
      .filter(({ afterLines }) => afterLines)
      .flatMap(({ sheet, row, column, entry }) => {
        const written = cells.get(sheet)?.find((one) => one.row === row && one.column === column);
        return written ? [{ sheet, row, column, entry, stood: written.entry }] : [];
      }),
    rescued: kept
      .filter(({ afterLines }) => !afterLines)
      .flatMap(({ sheet, row, column, entry }) => {
        const from = standing.find(({ name }) => name === sheet);
        return from ? [rescuedFrom(from, row, column, entry)] : [];
      }),
  };
}

/** Puts that where it stood; what went with its line or its sheet comes on a sheet. */
export function putTypedOperations(
  journal: Journal,
  { cells, rescued }: TypedWhile,
  allNames: readonly string[],
): Operation[] {
  return [
    ...rescueOperations(rescued, allNames),
    ...[...new Set(cells.map(({ sheet }) => sheet))].flatMap((name) =>
      cellOperations(
        'cells',
        name,
        cells.filter(({ sheet }) => sheet === name),
        { afterLines: true },
      ),
    ),
    forgetJournal(journal),
  ];
}
