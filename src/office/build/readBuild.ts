import type { InputCell } from '../../plan';
import { cellAddress } from '../../spreadsheet/workbook';
import { inExcel, type Answer } from '../failure';
import type { BuildReading, OwnSheet, WantedSheet } from './buildReading';
import { contentOf, entryRead, isFormula, shownEntry, type SheetEntry } from './cellEntry';
import { leftoverIn } from './leftoverIn';
import { inventoryRead, takeInventory, type Inventory, type MarkedSheet } from './inventory';
import type { Anchor } from './operation';
import { nameSheets } from './sheetNames';
import { usedCells } from './usedCells';

/** Reads all that a build has to know of the workbook, in two requests whatever its size. */
export function readBuild(wanted: readonly WantedSheet[]): Promise<Answer<BuildReading>> {
  return inExcel((context) => readInside(context, wanted));
}

export async function readInside(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
): Promise<BuildReading> {
  return (await readAnchored(context, wanted)).reading;
}

export interface AnchoredReading {
  readonly reading: BuildReading;
  readonly inventory: Inventory;
  readonly anchors: Anchor[];
}

/**
 * With the key of the reader's own journal, which is no leftover to him, the last cell of each sheet
 * of ours is held on to.
 */
export async function readAnchored(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
  ownKey?: string,
): Promise<AnchoredReading> {
  const ask = takeInventory(context);
  await context.sync();
  const inventory = inventoryRead(ask);
  const asked = inventory.own.map((sheet) => askCells(context, sheet));
  const last = ownKey === undefined ? [] : asked.map(({ range }) => range.getLastCell());
  if (asked.length > 0) await context.sync();
  const sheets = asked.map(cellsRead);
  const ownSheets = sheets.map(({ sheet }) => sheet);
  const anchors = last.map((cell, at): Anchor => {
    const { name = '', entries = [] } = ownSheets[at] ?? {};
    return {
      cell,
      sheet: name,
      address: cellAddress(entries.length - 1, (entries[0]?.length ?? 1) - 1),
    };
  });
  const reading: BuildReading = {
    sheetNames: nameSheets(
      wanted,
      new Map(ownSheets.map(({ id, name }) => [id, name])),
      inventory.allNames,
    ),
    inputs: new Map(sheets.flatMap(({ sheet, values }) => inputsOf(sheet, values))),
    isFirstBuild: ownSheets.length === 0,
    structureIsProtected: inventory.structureIsProtected,
    protectedSheets: ownSheets.filter(({ isProtected }) => isProtected).map(({ name }) => name),
    leftover: leftoverIn(inventory, ownKey),
    ownSheets,
    otherSheets: inventory.others,
    names: inventory.names,
    styles: inventory.styles,
    choice: inventory.choice,
  };
  return { reading, inventory, anchors };
}

interface AskedSheet {
  readonly sheet: MarkedSheet;
  readonly range: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly printed: Excel.RangeAreas;
  readonly around: Excel.HeaderFooter;
  readonly filter: Excel.AutoFilter;
}

function askCells(context: Excel.RequestContext, sheet: MarkedSheet): AskedSheet {
  const worksheet = context.workbook.worksheets.getItem(sheet.worksheetId);
  const range = usedCells(worksheet);
  range.load('formulas,values');
  const { charts } = worksheet;
  charts.load('items/name');
  const { pageLayout, autoFilter: filter } = worksheet;
  const printed = pageLayout.getPrintAreaOrNullObject().untrack();
  printed.load('address');
  const around = pageLayout.headersFooters.defaultForAllPages;
  around.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
  filter.load('enabled,isDataFiltered');
  return { sheet, range, charts, printed, around, filter };
}

function cellsRead({ sheet, range, charts, printed, around, filter }: AskedSheet): {
  sheet: OwnSheet;
  values: readonly (readonly unknown[])[];
} {
  const values: unknown[][] = range.values;
  const formulas: unknown[][] = range.formulas;
  return {
    sheet: ownSheet(
      sheet,
      formulas.map((row, r) => row.map((formula, c) => entryRead(formula, values[r]?.[c]))),
      {
        charts: charts.items.map(({ name }) => name),
        page: {
          area: printed.isNullObject ? null : printed.address,
          texts: [
            around.leftHeader,
            around.centerHeader,
            around.rightHeader,
            around.leftFooter,
            around.centerFooter,
            around.rightFooter,
          ],
        },
        hasFilter: filter.enabled,
        isFiltered: filter.enabled && filter.isDataFiltered,
      },
    ),
    values,
  };
}

function ownSheet(
  sheet: MarkedSheet,
  entries: readonly (readonly SheetEntry[])[],
  besides: Pick<OwnSheet, 'charts' | 'page' | 'hasFilter' | 'isFiltered'>,
): OwnSheet {
  const { worksheetId, name, position, isProtected, mark } = sheet;
  return {
    id: mark.id,
    worksheetId,
    name,
    position,
    isProtected,
    mark,
    rowKeys: keysOf(entries.map((row) => row[0] ?? '')),
    columnKeys: keysOf(entries[0] ?? []),
    entries,
    ...besides,
  };
}

/** A key that stands twice was copied along with its line: the first one is ours. */
export function keysOf(line: readonly SheetEntry[]): (string | null)[] {
  const seen = new Set<string>();
  return line.map((entry, at) => {
    const key = shownEntry(entry).value;
    if (at === 0 || key === null || typeof key === 'object') return null;
    const text = String(key);
    if (seen.has(text)) return null;
    seen.add(text);
    return text;
  });
}

function inputsOf(
  sheet: OwnSheet,
  values: readonly (readonly unknown[])[],
): (readonly [string, InputCell])[] {
  return sheet.rowKeys.flatMap((rowKey, r) =>
    sheet.columnKeys.flatMap((columnKey, c) => {
      if (rowKey === null || columnKey === null) return [];
      const entry = sheet.entries[r]?.[c] ?? '';
      const value = contentOf(values[r]?.[c]);
      const key = `${sheet.id}/${rowKey}/${columnKey}`;
      return [[key, isFormula(entry) ? { value, formula: entry } : { value }] as const];
    }),
  );
}
