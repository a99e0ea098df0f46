import { readBuild, writeBuild, compareBuild } from '../../src/office/build';
import { excelRoom, type CellSource } from '../../src/office';
import { makePlan, planSheets, type ScenarioPlan } from '../../src/plan';
import { cellAddress, type Sheet } from '../../src/spreadsheet/workbook';
import { ExcelHost } from '../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../tools/host/jestTransport';
import { PlainStore } from '../../tools/host/plainStore';
import { hasseltKortessem } from '../scenario/publishedCases';
import { BuildRoom, withoutTidying } from './build/buildRoom';

// A really built plan. The emulated Excel does not calculate: what our formulas give is put there.
const store = new PlainStore(['Blad1']);
const host = new ExcelHost({ store });
const room = new BuildRoom(store, host);
const plan: ScenarioPlan = makePlan({ basis: hasseltKortessem(), log: [], version: '1.0.0' });
let page: OpenedAddIn;

function planned(sheetId: string): Sheet {
  const sheet = plan.workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new Error(`no sheet ${sheetId}`);
  return sheet;
}

function place(sheetId: string, row: string, column: string) {
  const sheet = planned(sheetId);
  const r = sheet.rows.findIndex(({ key }) => key === row);
  const c = sheet.columns.findIndex(({ key }) => key === column);
  if (r < 0 || c < 0) throw new Error(`no ${row}/${column} on ${sheetId}`);
  return { name: sheet.name, address: cellAddress(r, c), cell: sheet.rows[r]?.cells[c] };
}

/** The source of a planned cell, by its keys. */
async function source(sheetId: string, row: string, column: string): Promise<CellSource> {
  const { name, address, cell } = place(sheetId, row, column);
  return sourceAt(name, address, cell?.formula ?? '');
}

async function sourceAt(sheet: string, address: string, formula: string): Promise<CellSource> {
  const answer = await excelRoom.readSource({ address: `${sheet}!${address}`, sheet, formula });
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

function figures(of: CellSource) {
  if (of.kind !== 'figures') throw new Error(of.kind);
  return of;
}

beforeAll(async () => {
  page = await openAddIn({ host, gateApis: true });
  const reading = await readBuild(planSheets);
  if (!reading.ok) throw new Error('not read');
  const outcome = await writeBuild(compareBuild(reading.value, plan.workbook), {
    clock: room.clock,
  });
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  for (const { name, rows, columns } of plan.workbook.sheets) {
    rows.forEach(({ cells }, r) => {
      columns.forEach((_, c) => {
        const cell = cells[c];
        if (cell?.formula !== undefined) room.put(name, cellAddress(r, c), cell.value ?? '');
      });
    });
  }
});
afterAll(() => {
  page.close();
});
beforeEach(() => {
  host.requests.length = 0;
});

test('a looked up figure: the whole row of Cijfers, in three requests', async () => {
  const found = figures(await source('gemeenten', '71022/M2.I.a', 'j2021'));
  expect(found.missing).toEqual([]);
  expect(found.figures).toHaveLength(1);
  expect(found.figures[0]).toMatchObject({
    key: 'Hasselt (tot 2024)|M2.I.a|2021|rekening',
    cells: {
      gemeente: 'Hasselt (tot 2024)',
      pad: 'M2.I.a',
      jaar: 2021,
      rapport: 'rekening',
      bedrag: 202949879,
      eenheid: 'EUR',
    },
  });
  expect(found.figures[0]?.cells['document']).toMatch(/\(.+\)$/);
  expect(withoutTidying(host.requests).length).toBeLessThanOrEqual(3);
});

test('a cell of Cijfers is its own source, whatever column is chosen', async () => {
  const key = 'Kortessem (tot 2024)|M2.I.a|2021|rekening';
  for (const column of ['bedrag', 'document', 'gemeente']) {
    const found = figures(await source('cijfers', key, column));
    expect(found.figures.map((each) => each.key)).toEqual([key]);
  }
});

test('a figure that was set aside is told as such, without a key to look it up by', async () => {
  const { name, address, cell } = place('cijfers', 'kop', 'zoeksleutel');
  expect(cell?.value).toBe('Sleutel');
  const last = planned('cijfers').rows.length;
  const columns = planned('cijfers').columns.map(({ key }) => key);
  const put = (column: string, value: string | number) => {
    room.put(name, cellAddress(last, columns.indexOf(column)), value);
  };
  put('gemeente', 'Hasselt (tot 2024)');
  put('jaar', 2021);
  put('bedrag', 7);
  put('gebruik', 'niet gekozen');
  const found = figures(await sourceAt(name, cellAddress(last, columns.indexOf('bedrag')), ''));
  expect(found.figures[0]).toMatchObject({
    key: '',
    cells: { gebruik: 'niet gekozen', bedrag: 7 },
  });
  expect((await sourceAt(name, address, '')).kind).toBe('plain');
});

test('a year of which nothing was published: the key that is missing is told', async () => {
  const found = figures(await source('gemeenten', '71022/M2.I.a', 'j2030'));
  expect(found.figures).toEqual([]);
  expect(found.missing).toEqual(['Hasselt (tot 2024)|M2.I.a|2030|meerjarenplan']);
});

test('several keys in one formula', async () => {
  const sums = planned('controles').rows.flatMap(({ key, cells }) =>
    cells.flatMap((cell, index) =>
      (cell?.formula?.split('MATCH("').length ?? 0) > 3
        ? [{ row: key ?? '', column: planned('controles').columns[index]?.key ?? '' }]
        : [],
    ),
  );
  const [first] = sums;
  if (!first) throw new Error('no printed sum');
  const found = figures(await source('controles', first.row, first.column));
  expect(found.figures.length).toBeGreaterThan(2);
});

test.each<[string, string, string, string, CellSource['kind']]>([
  ['a sum', 'gemeenten', '71022/M2.I', 'j2021', 'computation'],
  ['VI that follows from the year before', 'gemeenten', '71022/M2.VI', 'j2030', 'computation'],
  ['a label', 'gemeenten', '71022/M2.I', 'omschrijving', 'plain'],
  ['an input', 'invoer', '71022/M2.I.a', 'j2030', 'plain'],
  ['the title of Cijfers', 'cijfers', 'titel', 'zoeksleutel', 'plain'],
])('%s has no source in Cijfers', async (_, sheetId, row, column, kind) => {
  expect((await source(sheetId, row, column)).kind).toBe(kind);
});

test("a formula on the user's own sheet has the same source", async () => {
  const formula =
    '=INDEX(Cijfers_bedrag,MATCH("hasselt (tot 2024)|M2.I.a|2021|REKENING",Cijfers_sleutel,0))';
  const found = figures(await sourceAt('Blad1', 'A1', formula));
  expect(found.figures[0]?.cells['bedrag']).toBe(202949879);
  expect((await sourceAt('Blad1', 'A1', '=1+1')).kind).toBe('elsewhere');
});

test('an amount that somebody typed over shows what stands there now', async () => {
  const { name, address } = place('cijfers', 'Hasselt (tot 2024)|M2.I.b|2021|rekening', 'bedrag');
  const before = room.at(name, address);
  room.put(name, address, 123);
  const found = figures(await source('gemeenten', '71022/M2.I.b', 'j2021'));
  expect(found.figures[0]?.cells['bedrag']).toBe(123);
  room.put(name, address, before);
});

test('Excel that is busy says so', async () => {
  host.inCellEdit = true;
  await expect(
    excelRoom.readSource({ address: 'Blad1!A1', sheet: 'Blad1', formula: '' }),
  ).resolves.toEqual({ ok: false, failure: { kind: 'in-cell-edit' } });
  host.inCellEdit = false;
});
