import { keyName } from '../plan/lookUp';
import { columnLetters } from '../spreadsheet/workbook';
import type { ActiveCell } from './activeCell';
import { placeOf } from './address';
import { markKey, readMark } from './build/sheetMark';
import { cellValues, isErrorValue, type CellValue } from './cellValue';
import { inExcel, type Answer } from './failure';
import { lookedUpKeys, looksUpFigures, namedCells } from './lookedUpKeys';

/** A row of the sheet Cijfers: what stands in it, by the keys of the columns. */
export interface SourceRow {
  readonly key: string;
  /** With the sheet: `Cijfers!12:12`. */
  readonly address: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export type CellSource =
  /** No sheet of ours, and no figure of Cijfers is looked up. */
  | { readonly kind: 'elsewhere' }
  /** On a sheet of ours: worked out of other cells. */
  | { readonly kind: 'computation' }
  /** On a sheet of ours: a word, a heading or what somebody typed. */
  | { readonly kind: 'plain' }
  /** A figure is looked up, but under which key cannot be told here. */
  | { readonly kind: 'unclear' }
  | {
      readonly kind: 'figures';
      readonly figures: readonly SourceRow[];
      /** Keys under which Cijfers has no figure. */
      readonly missing: readonly string[];
      /** The name by which a formula reaches the document; undefined in older workbooks. */
      readonly documentName: string | undefined;
    };

export const documentName = 'Cijfers_document';

/** Cijfers has fewer columns, and no formula of ours rests on more cells or figures. */
const mostColumns = 40;
const mostCells = 200;
const mostFigures = 60;

type Asked = Pick<ActiveCell, 'address' | 'sheet' | 'formula'>;

export type ReadSource = (cell: Asked) => Promise<Answer<CellSource>>;

/** From which figures of the sheet Cijfers a cell has its value; in three requests at the most. */
export const readSource: ReadSource = (cell) => inExcel((context) => sourceIn(context, cell));

async function sourceIn(context: Excel.RequestContext, cell: Asked): Promise<CellSource> {
  const { worksheets, names } = context.workbook;
  const properties = worksheets.getItem(cell.sheet).customProperties;
  properties.load('items/key,items/value');
  const keys = names.getItemOrNullObject(keyName);
  keys.load('name');
  const documents = names.getItemOrNullObject(documentName);
  documents.load('name');
  await context.sync();
  const mark = properties.items.find(({ key }) => key.toLowerCase() === markKey);
  const sheetId = mark === undefined ? undefined : readMark(mark.value)?.id;
  const withoutSource: CellSource =
    sheetId === undefined
      ? { kind: 'elsewhere' }
      : { kind: cell.formula === '' ? 'plain' : 'computation' };
  if (sheetId === 'cijfers') {
    const row = Number(/\d+/.exec(placeOf(cell.address).address)?.[0]);
    const figures = await rowsRead(context, cell.sheet, [row]);
    return figures.length === 0
      ? { kind: 'plain' }
      : { kind: 'figures', figures, missing: [], documentName: nameOf(documents) };
  }
  if (keys.isNullObject || !looksUpFigures(cell.formula)) return withoutSource;

  const asked = namedCells(cell.formula).slice(0, mostCells);
  const ranges = asked.map((reference) => {
    const { sheet, address } = placeOf(reference);
    return worksheets.getItem(sheet || cell.sheet).getRange(address);
  });
  for (const range of ranges) range.load('values,valueTypes');
  const keyRange = keys.getRange();
  keyRange.load('values,rowIndex,address');
  await context.sync();
  const firstRow = keyRange.rowIndex + 1;
  // Of two rows with one key the first counts, as for MATCH.
  const rows = new Map(
    keyRange.values
      .map((row: readonly unknown[], index): [string, number] => [
        String(row[0]).toLowerCase(),
        firstRow + index,
      ])
      .reverse(),
  );
  const values = new Map(
    ranges.map((range, index) => [
      asked[index] ?? '',
      cellValues(range.values, range.valueTypes)[0]?.[0] ?? null,
    ]),
  );
  const { found, missing, unclear } = lookedUpKeys(cell.formula, {
    valueOf: (reference) => values.get(reference),
    hasKey: (key) => rows.has(key.toLowerCase()),
  });
  if (found.length + missing.length === 0) return unclear ? { kind: 'unclear' } : withoutSource;
  const { sheet } = placeOf(keyRange.address);
  const wanted = found.slice(0, mostFigures).map((key) => rows.get(key.toLowerCase()) ?? 0);
  const figures = await rowsRead(context, sheet, wanted);
  return { kind: 'figures', figures, missing, documentName: nameOf(documents) };
}

function nameOf(item: Excel.NamedItem): string | undefined {
  return item.isNullObject ? undefined : documentName;
}

/** Rows of Cijfers by their numbers; those without a year hold no figure. */
async function rowsRead(
  context: Excel.RequestContext,
  name: string,
  numbers: readonly number[],
): Promise<SourceRow[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const last = columnLetters(mostColumns - 1);
  const [heads, ...rows] = [1, ...numbers].map((row) =>
    sheet.getRange(`A${String(row)}:${last}${String(row)}`),
  );
  if (!heads) return [];
  for (const range of [heads, ...rows]) range.load('values,valueTypes');
  await context.sync();
  const columns = cellValues(heads.values, heads.valueTypes)[0] ?? [];
  return rows.flatMap((range, index) => {
    const cells = namedValues(columns, cellValues(range.values, range.valueTypes)[0] ?? []);
    const number = String(numbers[index]);
    return typeof cells['jaar'] === 'number'
      ? [{ key: keyOf(cells), address: `${name}!${number}:${number}`, cells }]
      : [];
  });
}

function namedValues(
  columns: readonly CellValue[],
  values: readonly CellValue[],
): Readonly<Record<string, CellValue>> {
  const named: Record<string, CellValue> = {};
  columns.forEach((column, index) => {
    if (typeof column === 'string' && !(column in named)) named[column] = values[index] ?? null;
  });
  return named;
}

function keyOf({ zoeksleutel = null }: SourceRow['cells']): string {
  return zoeksleutel === null || isErrorValue(zoeksleutel) ? '' : String(zoeksleutel);
}
