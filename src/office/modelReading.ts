import type { ModelSheet } from '../spreadsheet/modelcheck';
import { markKey, originals, readMark } from './build/sheetMark';
import { inExcel, type Answer } from './failure';
import { bandsIn, contentsOf, type Band } from './sheetContents';

/** All that a check of the model asks of the workbook. */
export interface ModelReading {
  readonly sheets: readonly ModelSheet[];
  /** Names of those among them that are sheets of the scenario. */
  readonly own: ReadonlySet<string>;
  /** Too large to be read, with the size of the part with content. */
  readonly tooLarge: readonly { readonly sheet: string; readonly cells: number }[];
}

export interface ModelReadingOptions {
  /** Also the sheets of the scenario. */
  readonly withOwn: boolean;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** More than a model that people can oversee; Excel itself hands over millions. */
export const mostCells = 400_000;

/**
 * Reads what stands in all sheets, hidden and protected ones too, and changes nothing: which sheets
 * there are, how large each is, then their cells. undefined where it was given up.
 */
export function readModel(options: ModelReadingOptions): Promise<Answer<ModelReading | undefined>> {
  return inExcel((context) => readInside(context, options));
}

async function readInside(
  context: Excel.RequestContext,
  { withOwn, signal, onProgress = () => undefined }: ModelReadingOptions,
): Promise<ModelReading | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,' +
      'items/customProperties/items/key,items/customProperties/items/value',
  );
  await context.sync();
  if (signal?.aborted === true) return undefined;
  const found = worksheets.items.map(({ id, name, visibility, customProperties }) => {
    const property = customProperties.items.find(({ key }) => key.toLowerCase() === markKey);
    const mark = property === undefined ? null : readMark(property.value);
    return { id, name, isHidden: visibility !== 'Visible', mark };
  });
  // Somebody's copy of a sheet of ours is his own.
  const own = new Set(
    originals(found.flatMap((each) => (each.mark ? [{ ...each, mark: each.mark }] : []))).map(
      ({ name }) => name,
    ),
  );
  const asked = found
    .filter(({ name }) => withOwn || !own.has(name))
    .map((sheet) => {
      const used = worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).untrack();
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { ...sheet, used };
    });
  if (asked.length > 0) await context.sync();

  const tooLarge: { sheet: string; cells: number }[] = [];
  const wanted: (Band & { readonly isHidden: boolean })[] = [];
  let cells = 0;
  for (const { id, name, isHidden, mark, used } of asked) {
    if (used.isNullObject) continue;
    // Row 1 and column A of a sheet that we made hold keys and no content, in a copy as well.
    const keys = mark ? 1 : 0;
    const top = Math.max(used.rowIndex, keys);
    const left = Math.max(used.columnIndex, keys);
    const rows = used.rowIndex + used.rowCount - top;
    const columns = used.columnIndex + used.columnCount - left;
    if (rows <= 0 || columns <= 0) continue;
    if (cells + rows * columns > mostCells) {
      tooLarge.push({ sheet: name, cells: rows * columns });
      continue;
    }
    cells += rows * columns;
    wanted.push({ sheetId: id, name, isHidden, top, left, rows, columns });
  }
  const contents = await contentsOf(context, bandsIn(wanted), { signal, onProgress });
  if (!contents) return undefined;
  return {
    own,
    tooLarge,
    sheets: wanted.map(({ sheetId, name, isHidden, top, left }) => {
      const parts = contents.filter(({ band }) => band.sheetId === sheetId);
      return {
        name,
        isHidden,
        top,
        left,
        formulas: parts.flatMap(({ formulas }) => formulas),
        values: parts.flatMap(({ values }) => values),
      };
    }),
  };
}
