import { ExcelHost } from '../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../tools/host/jestTransport';
import { PlainStore } from '../../tools/host/plainStore';
import type { Area, CellContent } from '../../tools/host/cellStore';
import { sheetColumns, sheetRows } from '../../tools/host/address';
import { excelRoom } from '../../src/office';
import { mostSelectedCells, readSelection } from '../../src/office/selection';

// The real Office.js against the emulated Excel; one page serves the whole file.
const store = new PlainStore(['Fin', "Plan 'A'"]);
const host: ExcelHost = new ExcelHost({ store });
let page: OpenedAddIn;

function area(row: number, column: number, rows = 1, columns = 1, sheet = 0): Area {
  return { sheetId: store.sheets()[sheet]?.id ?? '', row, column, rows, columns };
}
function put(at: Area, content: readonly (readonly CellContent[])[]): void {
  store.write({ ...at, rows: content.length, columns: content[0]?.length ?? 0 }, content);
}
async function tableOf() {
  const reading = await readSelection();
  if (reading.kind !== 'table') throw new Error(`No table but ${reading.kind}.`);
  return reading;
}

beforeAll(async () => {
  page = await openAddIn({ host, gateApis: true });
  put(area(2, 1), [
    ['Budgettair resultaat', 2024, null],
    ['I. Exploitatiesaldo', 1234.5, { error: '#N/A' }],
    ['a. Ontvangsten', null, true],
  ]);
  put(area(0, 0, 1, 1, 1), [['x']]);
});
afterAll(() => {
  page.close();
});
afterEach(() => {
  host.inCellEdit = false;
});

test('a block of cells with the lines of the sheet, and numbers beside what is shown', async () => {
  store.select(area(2, 1, 3, 3));
  const { table, address } = await tableOf();
  expect(address).toBe('Fin!B3:D5');
  expect(table).toEqual({
    name: 'Fin',
    layout: 'cells',
    rows: [
      {
        line: 3,
        cells: [{ text: 'Budgettair resultaat' }, { text: '2024', number: 2024 }, { text: '' }],
      },
      {
        line: 4,
        cells: [
          { text: 'I. Exploitatiesaldo' },
          { text: '1234,5', number: 1234.5 },
          { text: '#N/A', unreadable: true },
        ],
      },
      { line: 5, cells: [{ text: 'a. Ontvangsten' }, { text: '' }, { text: 'true' }] },
    ],
  });
});

test.each([
  ['whole columns', area(0, 0, sheetRows, 4), 'Fin!B3:D5'],
  ['whole rows', area(2, 0, 2, sheetColumns), 'Fin!B3:D4'],
  ['the whole sheet', area(0, 0, sheetRows, sheetColumns), 'Fin!B3:D5'],
])('of %s only the part with content', async (_, selected, address) => {
  store.select(selected);
  await expect(tableOf()).resolves.toMatchObject({ address });
});

test('one column of text is read line by line', async () => {
  store.select(area(0, 1, sheetRows, 1));
  await expect(tableOf()).resolves.toMatchObject({ table: { layout: 'lines' } });
});

test('a sheet with a quote in its name is named as its reader knows it', async () => {
  store.select(area(0, 0, 1, 1, 1));
  await expect(tableOf()).resolves.toMatchObject({ table: { name: "Plan 'A'" } });
});

test('a merged cell repeats its content, marked as covered, also far down', async () => {
  const third = store.addSheet('Samen');
  const at = (row: number, column: number, rows = 1, columns = 1): Area => ({
    sheetId: third,
    row,
    column,
    rows,
    columns,
  });
  put(at(0, 0), [['T2', 2022, null, 2023]]);
  put(at(150, 0), [['T3', 2024, null, null]]);
  store.merge(at(0, 1, 1, 2));
  store.merge(at(150, 1, 2, 3));
  store.select(at(0, 0, 160, 4));
  const { table } = await tableOf();
  const covered = table.rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, index) =>
      cell.covered ? [`${String(line)}/${String(index)} ${cell.text}`] : [],
    ),
  );
  expect(covered).toEqual(['1/2 2022', '151/2 2024', '151/3 2024']);
});

test('a cell that is too narrow for its number still has it', async () => {
  store.select(area(3, 2));
  const texts = jest.spyOn(store, 'numberFormats').mockReturnValue([['General']]);
  Object.assign(store, { texts: () => [['######']] });
  await expect(tableOf()).resolves.toMatchObject({
    table: { rows: [{ cells: [{ text: '1234.5', number: 1234.5 }] }] },
  });
  delete (store as { texts?: unknown }).texts;
  texts.mockRestore();
});

describe('what cannot be read is said', () => {
  test('nothing stands in the selection', async () => {
    store.select(area(40, 10, 5, 5));
    await expect(readSelection()).resolves.toEqual({ kind: 'empty' });
  });

  test('several blocks, or a chart', async () => {
    store.select(area(2, 1));
    host.failRequest(1, { code: 'InvalidSelection' });
    await expect(readSelection()).resolves.toEqual({ kind: 'not-one-block' });
  });

  test('more cells than any schema has, of which none is fetched', async () => {
    const large = store.addSheet('Groot');
    const block = (row: number, column: number): Area => ({
      sheetId: large,
      row,
      column,
      rows: 1,
      columns: 1,
    });
    put(block(0, 0), [['x']]);
    put(block(mostSelectedCells, 1), [['y']]);
    store.select({ sheetId: large, row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
    const values = jest.spyOn(store, 'values');
    await expect(readSelection()).resolves.toEqual({
      kind: 'too-large',
      cells: (mostSelectedCells + 1) * 2,
      most: mostSelectedCells,
    });
    expect(values).not.toHaveBeenCalled();
    values.mockRestore();
  });

  test('somebody types in a cell', async () => {
    store.select(area(2, 1));
    host.inCellEdit = true;
    await expect(excelRoom.readSelection()).resolves.toEqual({
      kind: 'refused',
      failure: { kind: 'in-cell-edit' },
    });
  });
});
