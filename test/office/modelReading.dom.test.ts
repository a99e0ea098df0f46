import { mostCells, readModel, type ModelReading } from '../../src/office/modelReading';
import { checkModel } from '../../src/spreadsheet/modelcheck';
import { atOnce } from '../../src/spreadsheet/steps';
import type { CellContent } from '../../tools/host/cellStore';
import { ExcelHost } from '../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../tools/host/jestTransport';
import { PlainStore } from '../../tools/host/plainStore';
import { BuildRoom } from './build/buildRoom';

// The real Office.js against the emulated Excel; one page serves the whole file.
const store = new PlainStore(['Blad1']);
const host = new ExcelHost({ store });
const room = new BuildRoom(store, host);
let page: OpenedAddIn;

async function read(withOwn = true): Promise<ModelReading> {
  const answer = await readModel({ withOwn });
  if (!answer.ok || !answer.value) throw new Error(JSON.stringify(answer));
  return answer.value;
}

function fill(sheet: string, rows: readonly (readonly CellContent[])[]): void {
  const area = room.area(sheet, 'A1');
  store.write({ ...area, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
}

const show = (sheet: string, visibility: 'Visible' | 'VeryHidden') =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).visibility = visibility;
    await context.sync();
  });

const block = (rows: number, columns: number, cell: CellContent = 1) =>
  Array.from({ length: rows }, () => Array<CellContent>(columns).fill(cell));

beforeAll(async () => {
  page = await openAddIn({ host, gateApis: true });
});
beforeEach(async () => {
  await room.reset(['Blad1', "Nota's 2"]);
});
afterAll(() => {
  page.close();
});

test('formulas and values of every sheet, from where its content begins, in three requests', async () => {
  room.put('Blad1', 'C3', '=B2*1.02');
  room.put("Nota's 2", 'B2', 'tekst');
  host.requests.length = 0;
  const { sheets, own, tooLarge } = await read();
  expect(host.requests).toHaveLength(3);
  expect(sheets).toEqual([
    {
      name: 'Blad1',
      isHidden: false,
      top: 2,
      left: 2,
      formulas: [['=B2*1.02']],
      values: [[expect.anything()]],
    },
    {
      name: "Nota's 2",
      isHidden: false,
      top: 1,
      left: 1,
      formulas: [['tekst']],
      values: [['tekst']],
    },
  ]);
  expect([...own]).toEqual([]);
  expect(tooLarge).toEqual([]);
});

test('an empty workbook holds nothing', async () => {
  expect((await read()).sheets).toEqual([]);
});

describe('beside sheets of a scenario', () => {
  beforeEach(async () => {
    await room.build();
    room.put('Blad1', 'A1', '=Fusie!C3*7');
  });

  test('they are told apart, and their keys are left out', async () => {
    const { sheets, own } = await read();
    expect([...own]).toEqual(['Start', 'Aannames', 'Fusie']);
    expect(sheets.map(({ name, top, left }) => `${name} ${String(top)},${String(left)}`)).toEqual([
      'Blad1 0,0',
      'Start 1,1',
      'Aannames 1,1',
      'Fusie 1,1',
    ]);
  });

  test('they can be left out', async () => {
    const { sheets } = await read(false);
    expect(sheets.map(({ name }) => name)).toEqual(['Blad1']);
  });

  test('hidden and protected sheets are read too, and nothing is written', async () => {
    await show('Blad1', 'VeryHidden');
    host.protectSheet(room.sheetId('Fusie'), true);
    const before = await room.snapshot();
    host.requests.length = 0;
    const { sheets } = await read();
    expect(sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name)).toEqual(['Blad1']);
    expect(sheets.map(({ name }) => name)).toContain('Fusie');
    expect(host.requests.flatMap(({ members }) => members)).not.toContain('Formulas');
    expect(await room.snapshot()).toEqual(before);
    host.protectSheet(room.sheetId('Fusie'), false);
    await show('Blad1', 'Visible');
  });
});

describe('large sheets', () => {
  test('are read in parts that fit in a request, and put together again', async () => {
    const rows = block(3100, 12, '=A1+15000');
    fill('Blad1', rows);
    host.requests.length = 0;
    const { sheets } = await read();
    expect(host.requests).toHaveLength(4);
    expect(Math.max(...host.requests.map(({ replyBytes }) => replyBytes))).toBeLessThan(5_000_000);
    expect(sheets[0]?.formulas).toHaveLength(3100);
    expect(sheets[0]?.values).toHaveLength(3100);
  });

  test('a part that is too much for Excel is asked for in halves', async () => {
    fill('Blad1', block(5, 2, '=A1'));
    host.failRequest(3, { code: 'ResponsePayloadSizeLimitExceeded' });
    host.requests.length = 0;
    const { sheets } = await read();
    expect(sheets[0]?.formulas).toEqual(block(5, 2, '=A1'));
    expect(host.requests).toHaveLength(5);
  });

  test('a single row that is too much is a failure', async () => {
    fill('Blad1', block(1, 2));
    host.failRequest(3, { code: 'ResponsePayloadSizeLimitExceeded' });
    await expect(readModel({ withOwn: true })).resolves.toMatchObject({
      ok: false,
      failure: { kind: 'unexpected' },
    });
  });

  test('a sheet that is too large is named, and the others are read', async () => {
    room.put('Blad1', 'A1', 1);
    room.put('Blad1', 'XFD100', 1);
    room.put("Nota's 2", 'B2', '=A1');
    const { sheets, tooLarge } = await read();
    expect(tooLarge).toEqual([{ sheet: 'Blad1', cells: 16_384 * 100 }]);
    expect(16_384 * 100).toBeGreaterThan(mostCells);
    expect(sheets.map(({ name }) => name)).toEqual(["Nota's 2"]);
  });
});

test.each([1, 2, 3])('who gives up after request %d gets nothing', async (after) => {
  fill('Blad1', block(3100, 12));
  const stop = new AbortController();
  let count = 0;
  const listening = host.onRequest(() => {
    count += 1;
    if (count === after) stop.abort();
  });
  await expect(readModel({ withOwn: true, signal: stop.signal })).resolves.toEqual({
    ok: true,
    value: undefined,
  });
  expect(count).toBe(after);
  listening();
});

test('a cell that is being edited is told, and not waited for', async () => {
  host.inCellEdit = true;
  await expect(readModel({ withOwn: true })).resolves.toMatchObject({
    failure: { kind: 'in-cell-edit' },
  });
  host.inCellEdit = false;
});

test('what was read can be checked as it is', async () => {
  fill('Blad1', [['x', '=$B9*2', '=$B9*2', 12, '=$B9*2', '=$B9*2']]);
  const { sheets } = await read();
  const { findings } = atOnce(checkModel(sheets));
  expect(findings.map(({ kind, cells }) => [kind, cells.left])).toContainEqual(['typed-over', 3]);
});
