import { ExcelHost } from '../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../tools/host/jestTransport';
import { PlainStore } from '../../tools/host/plainStore';
import type { CellContent } from '../../tools/host/cellStore';
import { displayLanguage, excelRoom } from '../../src/office';

// The real Office.js against the emulated Excel; one page serves the whole file.
const store = new PlainStore(['Blad1', "Plan 'A'"]);
const host: ExcelHost = new ExcelHost({ store });
let page: OpenedAddIn;

function area(row: number, column: number, rows = 1, columns = 1, sheet = 0) {
  return { sheetId: store.sheets()[sheet]?.id ?? '', row, column, rows, columns };
}
function put(row: number, column: number, content: CellContent, sheet = 0): void {
  store.write(area(row, column, 1, 1, sheet), [[content]]);
}
function select(row: number, column: number, sheet = 0): void {
  store.select(area(row, column, 1, 1, sheet));
}
function formulaAt(row: number, column: number, sheet = 0): unknown {
  return store.formulas(area(row, column, 1, 1, sheet))[0]?.[0];
}

beforeAll(async () => {
  page = await openAddIn({ host, gateApis: true });
});
afterAll(() => {
  page.close();
});
beforeEach(() => {
  for (let sheet = 0; sheet < 2; sheet += 1) {
    const whole = area(0, 0, 10, 5, sheet);
    store.write(
      whole,
      Array.from({ length: 10 }, () => Array.from({ length: 5 }, () => '')),
    );
  }
  select(0, 0);
});
afterEach(() => {
  host.inCellEdit = false;
  host.protectSheet(area(0, 0).sheetId, false);
});

test('Excel is there and speaks its language', async () => {
  await expect(excelRoom.whenReady()).resolves.toBe('excel');
  expect(displayLanguage()).toBe('nl-BE');
});

test('the separators follow the decimal sign of the user', async () => {
  await expect(excelRoom.readNotation()).resolves.toMatchObject({ decimal: ',', list: ';' });
});

describe('the colours of Excel', () => {
  test('as the host gave them', () => {
    expect(excelRoom.readColourScheme()).toBe('light');
  });

  test('are looked at again when the pane is, until it is told to stop', () => {
    const seen: string[] = [];
    const stop = excelRoom.watchColourScheme((scheme) => seen.push(scheme));
    window.dispatchEvent(new Event('focus'));
    stop();
    window.dispatchEvent(new Event('focus'));
    expect(seen).toHaveLength(1);
  });
});

describe('the active cell', () => {
  test.each<[string, CellContent, object]>([
    ['empty', '', { formula: '', formulaLocal: '', value: null }],
    ['a number', 12.5, { formula: '', formulaLocal: '', value: 12.5 }],
    ['text', 'n.v.t.', { formula: '', formulaLocal: '', value: 'n.v.t.' }],
    ['a truth value', true, { formula: '', formulaLocal: '', value: true }],
    ['an error', { error: '#N/A' }, { formula: '', formulaLocal: '', value: { code: '#N/A' } }],
  ])('%s', async (_, content, expected) => {
    put(1, 1, content);
    select(1, 1);
    await expect(excelRoom.readActiveCell()).resolves.toEqual({
      ok: true,
      value: { address: 'Blad1!B2', sheet: 'Blad1', ...expected },
    });
  });

  test('a formula, on a sheet whose name needs quotes', async () => {
    put(0, 0, '=FUSIE.AFM(1,2,3)', 1);
    select(0, 0, 1);
    await expect(excelRoom.readActiveCell()).resolves.toMatchObject({
      ok: true,
      value: {
        sheet: "Plan 'A'",
        formula: '=FUSIE.AFM(1,2,3)',
        formulaLocal: '=FUSIE.AFM(1;2;3)',
      },
    });
  });

  test('a cell that a formula spilled into answers with that formula', async () => {
    put(0, 0, '=FUSIE.AFM({1;2},0,0)');
    put(1, 0, 2);
    select(1, 0);
    const spills = jest.spyOn(store, 'spillOf').mockReturnValue(area(0, 0, 2, 1));
    await expect(excelRoom.readActiveCell()).resolves.toEqual({
      ok: true,
      value: {
        address: 'Blad1!A2',
        sheet: 'Blad1',
        formula: '=FUSIE.AFM({1;2},0,0)',
        formulaLocal: '=FUSIE.AFM({1;2};0;0)',
        value: 2,
      },
    });
    spills.mockRestore();
  });

  test('while the user types in a cell the answer is that, not an error', async () => {
    host.inCellEdit = true;
    await expect(excelRoom.readActiveCell()).resolves.toEqual({
      ok: false,
      failure: { kind: 'in-cell-edit' },
    });
  });

  test('tells of another selection and of a change, until it is told to stop', async () => {
    const told = jest.fn();
    const watching = await excelRoom.watchActiveCell(told);
    expect(watching.ok).toBe(true);
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
    select(3, 3);
    await pause();
    expect(told).toHaveBeenCalledTimes(1);
    put(3, 3, 5);
    await pause();
    expect(told.mock.calls.length).toBeGreaterThan(1);
    const before = told.mock.calls.length;
    if (watching.ok) await watching.value();
    select(4, 4);
    await pause();
    expect(told).toHaveBeenCalledTimes(before);
  });
});

describe('a reference', () => {
  test.each<[string, string, object]>([
    [
      'a range',
      'A1:B2',
      {
        kind: 'cells',
        values: [
          [1, 'x'],
          [null, { code: '#N/A' }],
        ],
      },
    ],
    ['with its sheet', 'Blad1!A1', { kind: 'cells', values: [[1]] }],
    ['with a quoted sheet', "'Plan ''A'''!A1", { kind: 'cells', values: [[7]] }],
    ['a whole column is not read', 'A:A', { kind: 'too-large', rows: 1_048_576, columns: 1 }],
    ['one cell above the limit', 'A1:C7', { kind: 'too-large', rows: 7, columns: 3 }],
    ['a sheet that is not there', 'Weg!A1', { kind: 'unreadable' }],
    ['a name that is not there', 'onbekend', { kind: 'unreadable' }],
  ])('%s', async (_, reference, expected) => {
    put(0, 0, 1);
    put(0, 1, 'x');
    put(1, 1, { error: '#N/A' });
    put(0, 0, 7, 1);
    await expect(excelRoom.readReference(reference, 'Blad1', 20)).resolves.toMatchObject(expected);
  });

  test('a large range costs one request and no cells', async () => {
    host.requests.length = 0;
    await excelRoom.readReference('A1:XFD1048576', 'Blad1', 20_000);
    expect(host.requests).toHaveLength(1);
    expect(host.requests[0]?.replyBytes).toBeLessThan(2_000);
  });
});

describe('inserting a formula', () => {
  const formula = '=FUSIE.AFM(1,2,3)';

  test('in an empty cell', async () => {
    select(2, 2);
    await expect(excelRoom.insertFormula(formula)).resolves.toEqual({
      kind: 'written',
      address: 'Blad1!C3',
    });
    expect(formulaAt(2, 2)).toBe(formula);
  });

  test.each<[string, CellContent, string]>([
    ['a number', 5, '5'],
    ['zero', 0, '0'],
    ['text', 'AFM', 'AFM'],
    ['a formula', '=FUSIE.BBR(1,2)', '=FUSIE.BBR(1;2)'],
  ])('never over %s without a yes', async (_, content, told) => {
    put(0, 0, content);
    await expect(excelRoom.insertFormula(formula)).resolves.toEqual({
      kind: 'cell-not-empty',
      address: 'Blad1!A1',
      content: told,
    });
    expect(formulaAt(0, 0)).toBe(content);
  });

  test('a yes counts for the cell that was asked about, wherever the cursor is now', async () => {
    put(0, 0, 5);
    select(4, 4);
    await expect(
      excelRoom.insertFormula(formula, { address: 'Blad1!A1', content: '5' }),
    ).resolves.toEqual({ kind: 'written', address: 'Blad1!A1' });
    expect(formulaAt(0, 0)).toBe(formula);
    expect(formulaAt(4, 4)).not.toBe(formula);
  });

  test('a content that changed since the question is asked about again', async () => {
    put(0, 0, 6);
    await expect(
      excelRoom.insertFormula(formula, { address: 'Blad1!A1', content: '5' }),
    ).resolves.toEqual({ kind: 'cell-not-empty', address: 'Blad1!A1', content: '6' });
  });

  test('on a sheet whose name needs quotes', async () => {
    put(0, 0, 5, 1);
    select(0, 0, 1);
    const asked = await excelRoom.insertFormula(formula);
    if (asked.kind !== 'cell-not-empty') throw new Error(`unexpected: ${asked.kind}`);
    await expect(excelRoom.insertFormula(formula, asked)).resolves.toMatchObject({
      kind: 'written',
    });
    expect(formulaAt(0, 0, 1)).toBe(formula);
  });

  test('not while the user types, and nothing is written later', async () => {
    host.inCellEdit = true;
    await expect(excelRoom.insertFormula(formula)).resolves.toEqual({
      kind: 'refused',
      failure: { kind: 'in-cell-edit' },
    });
    host.inCellEdit = false;
    expect(formulaAt(0, 0)).not.toBe(formula);
  });

  test('not on a protected sheet', async () => {
    host.protectSheet(area(0, 0).sheetId, true);
    await expect(excelRoom.insertFormula(formula)).resolves.toEqual({
      kind: 'refused',
      failure: { kind: 'protected' },
    });
  });
});
