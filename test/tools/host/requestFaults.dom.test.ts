import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import type { Until } from '../../../tools/host/requestFaults';
import { refusal } from './refusal';

let store: PlainStore;
let host: ExcelHost;
let page: OpenedAddIn;

beforeAll(async () => {
  store = new PlainStore(['Blad']);
  host = new ExcelHost({ store });
  page = await openAddIn({ host });
});

afterAll(() => page.close());

const place = (row: number) => ({
  sheetId: store.activeSheet(),
  row,
  column: 0,
  rows: 1,
  columns: 1,
});
const cell = (row: number) => store.values(place(row))[0]?.[0] ?? null;

beforeEach(() => {
  for (const row of [0, 1, 2]) store.write(place(row), [['']]);
});

const writeThree = async (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('A1').values = [[1]];
  await context.sync();
  sheet.getRange('A2').values = [[2]];
  sheet.getRange('A3').formulas = [['=1']];
  await context.sync();
};

describe('a batch is no transaction: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling', () => {
  it.each<[string, number, Until | undefined, (number | null)[]]>([
    ['the first request, not at all', 1, undefined, [null, null]],
    ['the second, not at all', 2, undefined, [1, null]],
    ['the second, before the formulas', 2, 'Formulas', [1, 2]],
    ['the second, before the values', 2, 'Values', [1, null]],
  ])('%s', async (_, request, until, expected) => {
    host.failRequest(request, { code: 'GeneralException', message: 'weg' }, until);
    const { code } = await refusal(writeThree);
    expect(code).toBe('GeneralException');
    expect([cell(0), cell(1), cell(2)]).toEqual([...expected, null]);
    await Excel.run(writeThree);
    expect(cell(1)).toBe(2);
  });

  it('a request that only reads counts too', async () => {
    host.failRequest(1, { code: 'ConnectionFailure' });
    const { code } = await refusal(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(code).toBe('ConnectionFailure');
  });

  it.each<[string, Until]>([
    ['a number beyond the last action', 1_000],
    ['a member that is not in it', 'Delete'],
  ])('%s is a plan that cannot be', async (_, until) => {
    host.failRequest(1, { code: 'AccessDenied' }, until);
    expect((await refusal(writeThree)).code).toBe('NotImplemented');
  });
});

it('a colleague changes a cell between two requests', async () => {
  const seen: (readonly string[])[] = [];
  const stop = host.onRequest(({ members }) => {
    seen.push(members);
    if (members.includes('Formulas')) store.write(place(0), [[99]]);
  });
  await Excel.run(writeThree);
  stop();
  await Excel.run(async (context) => {
    context.workbook.getActiveCell().load('address');
    await context.sync();
  });
  expect(cell(0)).toBe(99);
  expect(seen.filter((members) => members.includes('Values'))).toHaveLength(2);
});
