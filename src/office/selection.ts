import type { Table, TableCell } from '../spreadsheet/table';
import { placeOf } from './address';
import { failureOf, inExcel, type OfficeFailure } from './failure';

/** What the user selected, as a table. */
export type SelectionReading =
  | { readonly kind: 'table'; readonly table: Table; readonly address: string }
  | { readonly kind: 'empty' }
  /** Several blocks at once, or something that holds no cells, such as a chart. */
  | { readonly kind: 'not-one-block' }
  | { readonly kind: 'too-large'; readonly cells: number; readonly most: number }
  | { readonly kind: 'refused'; readonly failure: OfficeFailure };

/** Far above any schema, and far below what Excel hands over in one answer. */
export const mostSelectedCells = 100_000;

/** Excel tells of at most 512 merged blocks at once, so they are asked for by so many rows. */
const bandOfRows = 100;

/**
 * Reads the selected block: of whole rows and columns the part with content, and first its size, so
 * that a whole sheet is never fetched. Hidden rows count, because their totals are printed too.
 */
export async function readSelection(): Promise<SelectionReading> {
  const answer = await inExcel(async (context): Promise<SelectionReading> => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    used.load('address,rowIndex,columnIndex,rowCount,columnCount');
    try {
      await context.sync();
    } catch (error) {
      if (failureOf(error).kind === 'no-cell-selected') return { kind: 'not-one-block' };
      throw error;
    }
    if (used.isNullObject) return { kind: 'empty' };
    const cells = used.rowCount * used.columnCount;
    if (cells > mostSelectedCells) return { kind: 'too-large', cells, most: mostSelectedCells };
    const bands = bandsOf(used).map((band) => {
      const merged = band.getMergedAreasOrNullObject();
      // In one go: a second load of the same collection would empty what the first one filled.
      merged.load(
        ['rowIndex', 'columnIndex', 'rowCount', 'columnCount']
          .map((name) => `areas/items/${name}`)
          .join(','),
      );
      return merged;
    });
    used.load('values,valueTypes,text');
    await context.sync();
    const { address } = used;
    const merged = bands.flatMap((band) => (band.isNullObject ? [] : band.areas.items));
    return { kind: 'table', address, table: tableOf(used, placeOf(address).sheet, merged) };
  });
  return answer.ok ? answer.value : { kind: 'refused', failure: answer.failure };
}

function bandsOf(range: Excel.Range): Excel.Range[] {
  const { rowCount, columnCount } = range;
  return Array.from({ length: Math.ceil(rowCount / bandOfRows) }, (_, index) => {
    const first = index * bandOfRows;
    const rows = Math.min(bandOfRows, rowCount - first);
    return range.getCell(first, 0).getResizedRange(rows - 1, columnCount - 1);
  });
}

type Block = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

function tableOf(
  range: Block & Pick<Excel.Range, 'values' | 'valueTypes' | 'text'>,
  name: string,
  merged: readonly Block[],
): Table {
  const values: readonly (readonly unknown[])[] = range.values;
  const cells = values.map((row, r) =>
    row.map((value, c) => cellOf(value, range.valueTypes[r]?.[c] ?? '', range.text[r]?.[c] ?? '')),
  );
  for (const block of merged) repeat(cells, range, block);
  return {
    name,
    // One column of text came out of a document line by line.
    layout: range.columnCount === 1 ? 'lines' : 'cells',
    rows: cells.map((row, r) => ({ line: range.rowIndex + r + 1, cells: row })),
  };
}

function cellOf(value: unknown, type: Excel.RangeValueType | string, shown: string): TableCell {
  if (type === 'Empty') return { text: '' };
  if (type === 'Error') return { text: shown, unreadable: true };
  if (typeof value !== 'number') return { text: String(value) };
  // A column that is too narrow shows nothing but hashes; the number is there all the same.
  return { text: /^#+$/.test(shown) ? String(value) : shown, number: value };
}

/** Excel keeps the content of a merged cell in its first one alone. */
function repeat(cells: TableCell[][], range: Block, block: Block): void {
  const top = block.rowIndex - range.rowIndex;
  const left = block.columnIndex - range.columnIndex;
  const first = cells[top]?.[left];
  if (!first) return;
  for (let r = Math.max(top, 0); r < Math.min(top + block.rowCount, cells.length); r += 1) {
    const row = cells[r] ?? [];
    for (let c = Math.max(left, 0); c < Math.min(left + block.columnCount, row.length); c += 1) {
      if (r !== top || c !== left) row[c] = { ...first, covered: true };
    }
  }
}
