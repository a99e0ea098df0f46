import type { SheetRead, WorkbookRead } from '../plan/uitleg';
import { watchSheets, type StopWatching } from './activeCell';
import { contentOf, entryRead } from './build/cellEntry';
import { isInput } from './build/plannedCells';
import { keysOf } from './build/readBuild';
import { markKey, originals, readMark, type SheetMark } from './build/sheetMark';
import { inExcel, type Answer } from './failure';
import { mostCells } from './modelReading';
import { bandsIn, contentsOf, type Band } from './sheetContents';

export interface WorkbookReadingOptions {
  /** The sheet of the cell that is explained: read before others of the user. */
  readonly sheet: string;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

export type ReadWorkbook = (
  options: WorkbookReadingOptions,
) => Promise<Answer<WorkbookRead | undefined>>;
export type WatchChanges = (onChange: () => void) => Promise<Answer<StopWatching>>;

/**
 * Reads all sheets with their hidden keys, and the names: which sheets there are, how large each is,
 * then their cells. Changes nothing; undefined where it was given up.
 */
export const readWorkbook: ReadWorkbook = (options) =>
  inExcel((context) => readInside(context, options));

/** Calls back when something in the workbook changed, so that what was read is not what stands there. */
export const watchChanges: WatchChanges = (onChange) =>
  watchSheets(onChange, (sheets) => [sheets.onChanged, sheets.onCalculated]);

interface Found {
  readonly id: string;
  readonly name: string;
  readonly mark: SheetMark | null;
}

async function readInside(
  context: Excel.RequestContext,
  { sheet, signal, onProgress = () => undefined }: WorkbookReadingOptions,
): Promise<WorkbookRead | undefined> {
  const { worksheets, names } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/customProperties/items/key,items/customProperties/items/value',
  );
  names.load('items/name,items/formula');
  await context.sync();
  if (signal?.aborted === true) return undefined;
  const found = worksheets.items.map(({ id, name, customProperties }): Found => {
    const property = customProperties.items.find(({ key }) => key.toLowerCase() === markKey);
    return { id, name, mark: property === undefined ? null : readMark(property.value) };
  });
  const asked = inOrder(found, sheet).map((each) => {
    const used = worksheets.getItem(each.id).getUsedRangeOrNullObject(true).untrack();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { ...each, used };
  });
  if (asked.length > 0) await context.sync();

  const unread: string[] = [];
  const wanted: (Band & { readonly mark: SheetMark | null })[] = [];
  let cells = 0;
  for (const { id, name, mark, used } of asked) {
    if (used.isNullObject) continue;
    const rows = used.rowIndex + used.rowCount;
    const columns = used.columnIndex + used.columnCount;
    cells += rows * columns;
    if (cells > mostCells) {
      cells -= rows * columns;
      unread.push(name);
    } else wanted.push({ sheetId: id, name, mark, top: 0, left: 0, rows, columns });
  }
  const contents = await contentsOf(context, bandsIn(wanted), { signal, onProgress });
  if (!contents) return undefined;
  return {
    unread,
    names: new Map(
      names.items.map(({ name, formula }) => [name.toUpperCase(), String(formula as unknown)]),
    ),
    sheets: wanted.map(({ sheetId, name, mark }) => {
      const parts = contents.filter(({ band }) => band.sheetId === sheetId);
      return sheetRead(
        { name, mark },
        parts.flatMap(({ formulas }) => formulas),
        parts.flatMap(({ values }) => values),
      );
    }),
  };
}

/** Ours first, then the one that is looked at; a copy that somebody made of ours is his own. */
function inOrder(found: readonly Found[], sheet: string): Found[] {
  const own = new Set(
    originals(found.flatMap((each) => (each.mark ? [{ ...each, mark: each.mark }] : []))).map(
      ({ id }) => id,
    ),
  );
  const rank = ({ id, name }: Found) => (own.has(id) ? 0 : name === sheet ? 1 : 2);
  return found
    .map((each) => (own.has(each.id) ? each : { ...each, mark: null }))
    .sort((one, other) => rank(one) - rank(other));
}

type Grid = readonly (readonly unknown[])[];

function sheetRead(
  { name, mark }: Pick<Found, 'name' | 'mark'>,
  formulas: Grid,
  values: Grid,
): SheetRead {
  // A text that begins with an equals sign is told by its value, which says the same.
  const real = formulas.map((row, r) => row.map((each, c) => entryRead(each, values[r]?.[c])));
  const read = {
    name,
    formulas: real,
    values: values.map((row) => row.map(contentOf)),
  };
  if (!mark) return { ...read, id: null, isInput: () => false };
  return {
    ...read,
    id: mark.id,
    isInput: isInput({
      mark,
      rowKeys: keysOf(real.map(([first = '']) => first)),
      columnKeys: keysOf(real[0] ?? []),
    }),
  };
}
