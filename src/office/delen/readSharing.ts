import { vervanging, type Deelregel } from '../../plan';
import { pageSlices } from '../../spreadsheet/pageSlices';
import { inSlices, type Steps } from '../../spreadsheet/steps';
import type { CellContent } from '../../spreadsheet/workbook';
import { contentOf } from '../build/cellEntry';
import { isJournalKey } from '../build/journal';
import { markKey, originals, readMark } from '../build/sheetMark';
import { inExcel, type Answer } from '../failure';
import { mostCells } from '../modelReading';
import { bandsIn, contentsOf, type Band } from '../sheetContents';
import { literalOf } from './lasting';
import { logPlace, type Grid } from './logPlace';
import { obstacleOf, type SheetState } from './obstacle';
import type { CellToShare, NameToShare, SharingReading } from './sharingReading';

/** Every cell and defined name of the workbook that calls the add-in; changes nothing. */
export function readSharing(regel: Deelregel): Promise<Answer<SharingReading>> {
  return inExcel((context) => readInside(context, regel));
}

export async function readInside(
  context: Excel.RequestContext,
  regel: Deelregel,
): Promise<SharingReading> {
  const { worksheets, names, styles, settings } = context.workbook;
  const ofName = ['name', 'formula', 'type', 'value'];
  worksheets.load(
    [
      'items/id,items/name,items/protection/protected',
      'items/customProperties/items/key,items/customProperties/items/value',
      ...ofName.map((each) => `items/names/items/${each}`),
    ].join(','),
  );
  names.load(ofName.map((each) => `items/${each}`).join(','));
  styles.load('items/name');
  settings.load('items/key');
  await context.sync();
  const marked = worksheets.items.flatMap(({ id, name, customProperties }) => {
    const property = customProperties.items.find(({ key }) => key.toLowerCase() === markKey);
    const mark = property === undefined ? null : readMark(property.value);
    return mark === null ? [] : [{ id, name, mark }];
  });
  const asked = worksheets.items.map(({ id, name, protection }) => {
    const sheet = worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const { autoFilter } = sheet;
    autoFilter.load('enabled,isDataFiltered');
    return { id, name, isProtected: protection.protected, used, autoFilter };
  });
  await context.sync();
  const sheets = asked.map(({ id, name, isProtected, autoFilter }): SheetState => ({
    id,
    name,
    isProtected,
    isFiltered: autoFilter.enabled && autoFilter.isDataFiltered,
  }));
  const bands = asked.flatMap(({ id, name, used }): Band[] =>
    used.isNullObject
      ? []
      : [
          {
            sheetId: id,
            name,
            top: used.rowIndex,
            left: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
        ],
  );
  const tooLarge = bands.filter(({ rows, columns }) => rows * columns > mostCells);
  const readable = bands.filter((band) => !tooLarge.includes(band));
  const options = { signal: undefined, onProgress: () => undefined };
  const grids = (await contentsOf(context, bandsIn(readable), options)) ?? [];
  const allNames = [
    ...names.items.map((item) => ({ item, sheetId: null })),
    ...worksheets.items.flatMap(({ id, names: own }) =>
      own.items.map((item) => ({ item, sheetId: id })),
    ),
  ].map(({ item, sheetId }) => ({
    sheetId,
    name: item.name,
    formula: String(item.formula as unknown),
    type: String(item.type),
    value: item.value as unknown,
  }));
  const single = new Set(
    allNames
      .filter(({ formula }) => /^=(?:'(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]{1,3}\$?\d+$/i.test(formula))
      .map(({ name }) => name.toLowerCase()),
  );
  const isSingleName = (name: string): boolean => single.has(name.toLowerCase());
  const found = await inSlices(cellsIn(grids, regel, isSingleName), pageSlices);
  const cells = await withSpills(context, found, grids);
  const shared = allNames.flatMap((each) => nameToShare(each, regel, isSingleName));
  const isUnfinished =
    settings.items.some(({ key }) => isJournalKey(key)) ||
    marked.some(({ mark }) => mark.state === 'in aanbouw');
  const log = logPlace(originals(marked), grids);
  return {
    cells,
    names: shared.flatMap(({ name }) => name ?? []),
    log,
    styles: styles.items.map(({ name }) => name),
    obstacle: obstacleOf({
      cells,
      sheets,
      log,
      isUnfinished,
      tooLarge: tooLarge.map(({ name }) => name),
      unknownNames: shared.flatMap(({ unknown }) => unknown ?? []),
    }),
  };
}

function* cellsIn(
  grids: readonly Grid[],
  regel: Deelregel,
  isSingleName: (name: string) => boolean,
): Steps<CellToShare[]> {
  const found: CellToShare[] = [];
  for (const { band, formulas, values } of grids) {
    for (const [r, line] of formulas.entries()) {
      yield;
      for (const [c, entry] of line.entries()) {
        if (typeof entry !== 'string' || !entry.startsWith('=')) continue;
        // Text that begins so is told by its value.
        if (entry === values[r]?.[c]) continue;
        const value = contentOf(values[r]?.[c]);
        const becomes = vervanging(entry, value, regel, isSingleName);
        if (becomes === null) continue;
        const place = { row: band.top + r, column: band.left + c };
        found.push({
          sheetId: band.sheetId,
          sheet: band.name,
          ...place,
          formula: entry,
          value,
          becomes,
        });
      }
    }
  }
  return found;
}

/** What spills becomes values over its whole block; a cell into which something spills is no formula. */
async function withSpills(
  context: Excel.RequestContext,
  cells: readonly CellToShare[],
  grids: readonly Grid[],
): Promise<CellToShare[]> {
  if (cells.length === 0) return [];
  const asked = cells.map((cell) => {
    const range = context.workbook.worksheets
      .getItem(cell.sheetId)
      .getRangeByIndexes(cell.row, cell.column, 1, 1)
      .untrack();
    const spill = range.getSpillingToRangeOrNullObject().untrack();
    spill.load('rowCount,columnCount');
    const parent = range.getSpillParentOrNullObject().untrack();
    parent.load('rowIndex,columnIndex');
    return { cell, spill, parent };
  });
  await context.sync();
  return asked.flatMap(({ cell, spill, parent }): CellToShare[] => {
    const { row, column, sheetId } = cell;
    const isSpilledInto =
      !parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== column);
    if (isSpilledInto) return [];
    if (spill.isNullObject || spill.rowCount * spill.columnCount === 1) return [cell];
    const block = Array.from({ length: spill.rowCount }, (_, r) =>
      Array.from({ length: spill.columnCount }, (__, c) =>
        contentAt(grids, sheetId, row + r, column + c),
      ),
    );
    return [{ ...cell, spill: block, becomes: { kind: 'waarde', value: cell.value } }];
  });
}

function contentAt(
  grids: readonly Grid[],
  sheetId: string,
  row: number,
  column: number,
): CellContent {
  const grid = grids.find(
    ({ band }) => band.sheetId === sheetId && row >= band.top && row < band.top + band.rows,
  );
  return contentOf(grid?.values[row - grid.band.top]?.[column - grid.band.left]);
}

interface NameFound {
  readonly name: string;
  readonly sheetId: string | null;
  readonly formula: string;
  readonly type: string;
  readonly value: unknown;
}

function nameToShare(
  { name, sheetId, formula, type, value }: NameFound,
  regel: Deelregel,
  isSingleName: (name: string) => boolean,
): { readonly name?: NameToShare; readonly unknown?: string }[] {
  const content = contentOf(value);
  const becomes = vervanging(formula, content, regel, isSingleName);
  if (becomes === null) return [];
  const { kind } = becomes;
  if (becomes.kind === 'formule')
    return [{ name: { name, sheetId, formula, becomes: becomes.formula, kind } }];
  // A name for more than one value, or for what is not calculated.
  const literal = type === 'Array' ? null : literalOf(content);
  return literal === null
    ? [{ unknown: name }]
    : [{ name: { name, sheetId, formula, becomes: literal, kind } }];
}
