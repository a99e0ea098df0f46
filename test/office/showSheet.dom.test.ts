import { showCells, showSheet } from '../../src/office/showSheet';
import { ExcelHost } from '../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../tools/host/jestTransport';
import { PlainStore } from '../../tools/host/plainStore';

const store = new PlainStore(['Blad1', "Start 'A'"]);
const host = new ExcelHost({ store });
let page: OpenedAddIn;

beforeAll(async () => {
  page = await openAddIn({ host, gateApis: true });
});
afterAll(() => {
  page.close();
});

test('a sheet comes to the front, with the cursor in its first visible cell', async () => {
  await expect(showSheet("Start 'A'")).resolves.toEqual({ ok: true, value: undefined });
  expect(store.activeSheet()).toBe(store.sheets()[1]?.id);
  expect(store.selection()).toMatchObject({ sheetId: store.sheets()[1]?.id, row: 1, column: 1 });
});

test('a sheet that is gone is answered, not thrown', async () => {
  await expect(showSheet('Weg')).resolves.toMatchObject({ ok: false });
});

test('cells come to the front with their sheet', async () => {
  await expect(showCells("Start 'A'", 'C3:E4')).resolves.toEqual({ ok: true, value: undefined });
  expect(store.selection()).toMatchObject({
    sheetId: store.sheets()[1]?.id,
    row: 2,
    column: 2,
    rows: 2,
    columns: 3,
  });
});
