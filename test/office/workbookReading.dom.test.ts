import { compareBuild, readBuild, writeBuild } from '../../src/office/build';
import { readWorkbook, watchChanges } from '../../src/office/workbookReading';
import { makePlan, planSheets } from '../../src/plan';
import { WorkbookCells, type WorkbookRead } from '../../src/plan/uitleg';
import { ExcelHost } from '../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../tools/host/jestTransport';
import { PlainStore } from '../../tools/host/plainStore';
import { hasseltKortessem } from '../scenario/publishedCases';
import { BuildRoom } from './build/buildRoom';

// A really built plan in the emulated Excel, which does not calculate.
const store = new PlainStore(['Blad1']);
const host = new ExcelHost({ store });
const room = new BuildRoom(store, host);
const { workbook } = makePlan({ basis: hasseltKortessem(), log: [], version: '1.0.0' });
let page: OpenedAddIn;

async function read(sheet = 'Blad1'): Promise<WorkbookRead> {
  const answer = await readWorkbook({ sheet });
  if (!answer.ok || !answer.value) throw new Error(JSON.stringify(answer));
  return answer.value;
}

beforeAll(async () => {
  page = await openAddIn({ host, gateApis: true });
  const reading = await readBuild(planSheets);
  if (!reading.ok) throw new Error('not read');
  const changes = compareBuild(reading.value, workbook);
  const outcome = await writeBuild(changes, { clock: room.clock });
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  room.put('Blad1', 'A1', 'Eigen nota');
  room.put('Blad1', 'B1', '=Fusie!F81*2');
});
afterAll(() => {
  page.close();
});
beforeEach(() => {
  host.requests.length = 0;
});

test('every sheet with its keys, in a few requests whatever is asked of it afterwards', async () => {
  const cells = new WorkbookCells(await read());
  // Which sheets, how large, and 30.000 cells at a time.
  expect(host.requests.length).toBeLessThanOrEqual(5);
  expect(cells.read.unread).toEqual([]);
  const planned = workbook.sheets.find(({ id }) => id === 'fusie');
  const sheet = cells.sheetWithId('fusie') ?? -1;
  expect(cells.nameOf({ sheet })).toBe('Fusie');
  for (const [row, { key }] of (planned?.rows ?? []).entries())
    if (key !== null && row > 0) expect(cells.rowOf(sheet, key)).toBe(row);
  const afm = {
    sheet,
    row: cells.rowOf(sheet, 'fusie/AFM.III') ?? -1,
    column: cells.columnOf(sheet, 'j2022') ?? -1,
  };
  expect(cells.formula(afm)).toBe(planned?.rows[afm.row]?.cells[afm.column]?.formula);
});

test('what the user types in is told from what we wrote', async () => {
  const cells = new WorkbookCells(await read());
  for (const { id, rows } of workbook.sheets) {
    const sheet = cells.sheetWithId(id) ?? -1;
    rows.forEach(({ cells: row }, r) => {
      row.forEach((cell, column) => {
        if (r > 0 && column > 0 && cell)
          expect(cells.isInput({ sheet, row: r, column })).toBe(cell.input === true);
      });
    });
  }
});

test('names stand for what Excel says they stand for', async () => {
  const cells = new WorkbookCells(await read());
  const home = cells.sheetWithId('gemeenten') ?? -1;
  expect(cells.area('Cijfers_bedrag', home)?.sheet).toBe(cells.sheetWithId('cijfers'));
});

test('a sheet of the user is read too, and has no keys', async () => {
  const cells = new WorkbookCells(await read());
  const sheet = cells.sheetNamed('blad1') ?? -1;
  expect(cells.idOf({ sheet })).toBeNull();
  expect(cells.value({ sheet, row: 0, column: 0 })).toBe('Eigen nota');
  expect(cells.formula({ sheet, row: 0, column: 1 })).toBe('=Fusie!F81*2');
});

test('a reading that was given up has no result', async () => {
  const given = new AbortController();
  given.abort();
  expect(await readWorkbook({ sheet: 'Blad1', signal: given.signal })).toEqual({
    ok: true,
    value: undefined,
  });
});

test('a change is told until nobody listens any more', async () => {
  let told = 0;
  const watching = await watchChanges(() => {
    told += 1;
  });
  if (!watching.ok) throw new Error('not watched');
  const change = (value: number) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('C1').values = [[value]];
      await context.sync();
    });
  await change(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toBeGreaterThan(0);
  await watching.value();
  const before = told;
  await change(2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toBe(before);
});
