import type { CellContent } from '../../../tools/host/cellStore';
import {
  binaryText,
  cellsOf,
  down,
  many,
  parsed,
  partsOf,
  words,
  type ReadCell,
} from '../../spreadsheet/xlsx/readXlsx';
import type { BuildRoom } from './buildRoom';

/** Fills the emulated Excel with what a file holds, as Excel does when somebody opens it. */
export async function openFile(room: BuildRoom, bytes: Uint8Array): Promise<void> {
  const parts = partsOf(bytes);
  const book = down(parsed(parts, 'xl/workbook.xml'), 'workbook');
  const sheets = many(book, 'sheets', 'sheet').map((one) => String(one['@name']));
  await room.reset(sheets);
  for (const [index, name] of sheets.entries()) {
    write(room, name, cellsOf(parts, index + 1));
  }
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const [index, name] of sheets.entries()) {
      const { customProperties } = worksheets.getItem(name);
      for (const [key, value] of propertiesOf(bytes, index + 1, parts))
        customProperties.add(key, value);
    }
    for (const [index, name] of sheets.entries())
      setUpPage(worksheets.getItem(name), parts, book, index);
    for (const one of many(book, 'definedNames', 'definedName')) {
      // A name of one sheet, such as its print titles, is none of the workbook's.
      if (one['@localSheetId'] === undefined)
        names.add(String(one['@name']), `=${words(one)}`, words(one['@comment']));
    }
    await context.sync();
  });
  room.host.requests.length = 0;
}

/** What is printed of a sheet and around it, and over which cells it filters. */
function setUpPage(
  sheet: Excel.Worksheet,
  parts: Record<string, string>,
  book: unknown,
  index: number,
): void {
  const file = down(parsed(parts, `xl/worksheets/sheet${String(index + 1)}.xml`), 'worksheet');
  const area = many(book, 'definedNames', 'definedName').find(
    (one) => one['@name'] === '_xlnm.Print_Area' && one['@localSheetId'] === String(index),
  );
  if (area !== undefined)
    sheet.pageLayout.setPrintArea(words(area).replace(/^.*!/, '').replaceAll('$', ''));
  const filter = down(file, 'autoFilter', '@ref');
  if (filter !== undefined) sheet.autoFilter.apply(String(filter));
  const around = sheet.pageLayout.headersFooters.defaultForAllPages;
  const line = (name: string): string[] =>
    /^&L(.*)&C(.*)&R(.*)$/s.exec(words(down(file, 'headerFooter', name)))?.slice(1) ?? [];
  const [leftHeader = '', centerHeader = '', rightHeader = ''] = line('oddHeader');
  const [leftFooter = '', centerFooter = '', rightFooter = ''] = line('oddFooter');
  around.set({ leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter });
}

/** All cells of a sheet at once, so that a large file takes no longer than it must. */
function write(room: BuildRoom, name: string, cells: ReadonlyMap<string, ReadCell>): void {
  const placed = [...cells].map(([address, cell]) => ({
    ...room.area(name, address),
    entry: entryOf(cell),
  }));
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const columns = Math.max(0, ...placed.map(({ column }) => column + 1));
  const block = Array.from({ length: rows }, () => Array<CellContent>(columns).fill(null));
  for (const { row, column, entry } of placed) block[row]?.splice(column, 1, entry);
  if (rows > 0)
    room.store.write({ sheetId: room.sheetId(name), row: 0, column: 0, rows, columns }, block);
}

function entryOf({ formula, value }: ReadCell): CellContent {
  // Excel shows a call of an add-in under the name that it has when that add-in is there.
  if (formula !== undefined) return `=${formula.replaceAll(/_xldudf_FUSIE_(?=\w+\()/g, 'FUSIE.')}`;
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** What a sheet keeps, along the links from one part to the next. */
export function propertiesOf(
  bytes: Uint8Array,
  sheet: number,
  parts = partsOf(bytes),
): (readonly [string, string])[] {
  const file = `sheet${String(sheet)}.xml`;
  const named = many(
    down(parsed(parts, `xl/worksheets/${file}`), 'worksheet', 'customProperties'),
    'customPr',
  );
  if (named.length === 0) return [];
  const links = many(
    parsed(parts, `xl/worksheets/_rels/${file}.rels`),
    'Relationships',
    'Relationship',
  );
  return named.map((one) => {
    const link = links.find((candidate) => candidate['@Id'] === one['@r:id']);
    if (!String(link?.['@Type']).endsWith('/relationships/customProperty'))
      throw new Error(`no property behind ${String(one['@r:id'])}`);
    return [words(one['@name']), binaryText(bytes, String(link?.['@Target']).slice(1))] as const;
  });
}
