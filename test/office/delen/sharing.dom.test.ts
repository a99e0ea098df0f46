import {
  findBrokenSharing,
  mendSharing,
  undoSharing,
  writeSharing,
  type SharingOutcome,
} from '../../../src/office/delen';
import { ExcelHost } from '../../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { BuildRoom } from '../build/buildRoom';
import { addLog, evaluate, functions, options, read, regel } from './shareRoom';

// The real Office.js against the emulated Excel; one page serves the whole file.
const store = new PlainStore(['Blad1']);
const host = new ExcelHost({ store });
const room = new BuildRoom(store, host);
let page: OpenedAddIn;

beforeAll(async () => {
  page = await openAddIn({ host, gateApis: true });
  store.calculateWith(functions);
});
afterAll(() => {
  page.close();
});
beforeEach(async () => {
  store.evaluateWith(evaluate);
  host.nameResults.clear();
  await room.reset(['Eigen', 'Ander']);
  room.put('Eigen', 'A1', 5);
});

/** A sheet of the user's own: a formula of Excel, one with a native form, a word, a block, an error. */
async function fill(): Promise<void> {
  room.put('Eigen', 'C1', '=FUSIE.AFM(A1,A2,A3)');
  room.put('Eigen', 'C2', '=FUSIE.NORMTOETS(A1,A2)');
  room.put('Ander', 'A1', 5);
  room.put('Ander', 'A2', 6);
  room.put('Ander', 'C1', '=FUSIE.AFM(A1:A2,A1:A2,A1:A2)');
  room.put('Ander', 'D1', '=FUSIE.INWONERS("Hasselt",1900)');
  room.put('Ander', 'E1', 'FUSIE.AFM(1,2,3)');
  await store.settled();
}

const share = async (): Promise<SharingOutcome> => writeSharing(await read(), regel, options);

async function shared() {
  const outcome = await share();
  if (outcome.kind !== 'shared') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const told = async () =>
  (await read()).cells.map(({ sheet, row, column, becomes }) => [
    `${sheet} ${String(row)},${String(column)}`,
    becomes.kind === 'formule' ? becomes.formula : becomes.value,
  ]);

test('what would be replaced is told beforehand, and nothing is changed', async () => {
  await fill();
  const before = await room.snapshot();
  expect(await told()).toEqual([
    ['Eigen 0,2', '=A1-A2-(A3-0)'],
    ['Eigen 1,2', 'Voldoet'],
    ['Ander 0,2', 10],
    ['Ander 0,3', { error: '#N/A' }],
  ]);
  expect(await room.snapshot()).toEqual(before);
});

test('a workbook without our functions needs nothing', async () => {
  room.put('Eigen', 'C1', '=SUM(A1:A2)');
  expect((await read()).cells).toEqual([]);
  expect(await share()).toEqual({ kind: 'nothing' });
});

describe('replacing', () => {
  test('a formula, a value, an error that stays, and a block that becomes values', async () => {
    await fill();
    const { counts } = await shared();
    expect(counts).toEqual({ formules: 1, waarden: 3 });
    expect(room.at('Eigen', 'C1')).toBe('=A1-A2-(A3-0)');
    expect(room.at('Eigen', 'C2')).toBe('Voldoet');
    expect([room.at('Ander', 'C1'), room.at('Ander', 'C2')]).toEqual([10, 12]);
    expect(room.at('Ander', 'D1')).toBe('=NA()');
    expect(room.at('Ander', 'E1')).toBe('FUSIE.AFM(1,2,3)');
    expect((await read()).cells).toEqual([]);
    await expect(findBrokenSharing()).resolves.toEqual({ ok: true, value: null });
    expect(host.keptReferences).toBe(0);
  });

  test('a formula that gives something else than what stood there becomes that value', async () => {
    store.evaluateWith(() => 11);
    await fill();
    const { counts } = await shared();
    expect(counts).toEqual({ formules: 0, waarden: 4 });
    expect(room.at('Eigen', 'C1')).toBe(10);
  });

  test('Logboek gets a line with what was replaced, and when', async () => {
    await addLog(room);
    await fill();
    await shared();
    expect(['A5', 'B5', 'C5', 'D5', 'E5'].map((cell) => room.at('Logboek', cell))).toEqual([
      'regel/2',
      46024,
      'gedeeld: 1 en 3',
      null,
      '1.0',
    ]);
  });

  test('comments stay, and a protected sheet without our functions as well', async () => {
    await fill();
    await room.reset(['Eigen', 'Ander', 'Slot']);
    room.put('Eigen', 'A1', 5);
    room.put('Slot', 'A1', 'van mij');
    await fill();
    await Excel.run(async (context) => {
      context.workbook.comments.add('Eigen!C1', 'Klopt dit?');
      context.workbook.comments.add('Ander!C2', 'Nog na te vragen');
      await context.sync();
    });
    host.protectSheet(room.sheetId('Slot'), true);
    await shared();
    expect(host.comments.of(null).map(({ content, area }) => [content, area.row])).toEqual([
      ['Klopt dit?', 0],
      ['Nog na te vragen', 1],
    ]);
    expect(room.at('Slot', 'A1')).toBe('van mij');
    host.protectSheet(room.sheetId('Slot'), false);
  });

  test('defined names too: by a formula, or by what Excel made of it', async () => {
    host.nameResults.set('getal', 12.5);
    host.nameResults.set('woord', 'zegt "ja"');
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('Marge', '=FUSIE.AFM(Eigen!$A$1,Eigen!$A$2,Eigen!$A$3)');
      names.add('Getal', '=FUSIE.SCHULDOVERNAME(Eigen!$A$1)');
      names.add('Woord', '=FUSIE.NORMTOETS(Eigen!$A$1,1)');
      names.add('Cel', '=Eigen!$A$1');
      await context.sync();
    });
    room.put('Eigen', 'C1', '=FUSIE.AFM(Cel,A2,A3)');
    await store.settled();
    await shared();
    expect(await room.snapshot()).toMatchObject({
      names: [
        'Cel=Eigen!$A$1',
        'Getal=12.5',
        'Marge=Eigen!$A$1-Eigen!$A$2-(Eigen!$A$3-0)',
        'Woord="zegt ""ja"""',
      ],
    });
  });
});

describe('nothing is changed', () => {
  const unchanged = async (arrange: () => void | Promise<void>, reason: string) => {
    await fill();
    const reading = await read();
    await arrange();
    const before = await room.snapshot();
    const outcome = await writeSharing(reading, regel, options);
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { reason } });
    expect(await room.snapshot()).toEqual(before);
    return outcome;
  };

  test('while a sheet with our functions is protected', async () => {
    await unchanged(() => {
      host.protectSheet(room.sheetId('Ander'), true);
    }, 'protected-sheets');
    expect((await read()).obstacle).toEqual({ reason: 'protected-sheets', sheets: ['Ander'] });
    host.protectSheet(room.sheetId('Ander'), false);
  });

  test('while a filter hides rows there', async () => {
    await unchanged(
      () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Ander');
          sheet.getRange('H1:H3').values = [['kop'], ['a'], ['b']];
          sheet.autoFilter.apply(sheet.getRange('H1:H3'), 0, {
            filterOn: Excel.FilterOn.values,
            values: ['a'],
          });
          await context.sync();
        }),
      'filtered-sheets',
    );
  });

  test('when a colleague changed one of the cells meanwhile', async () => {
    const outcome = await unchanged(() => {
      room.put('Eigen', 'C2', 'anders');
    }, 'changed-meanwhile');
    expect(outcome).toMatchObject({ refusal: { places: ['Eigen!C2'] } });
  });

  test('while somebody types in a cell', async () => {
    await fill();
    const [reading, before] = [await read(), await room.snapshot()];
    host.inCellEdit = true;
    const outcome = await writeSharing(reading, regel, options);
    host.inCellEdit = false;
    expect(outcome).toEqual({
      kind: 'refused',
      refusal: { reason: 'failure', failure: { kind: 'in-cell-edit' } },
    });
    expect(await room.snapshot()).toEqual(before);
  });

  test.each([
    ['is still being calculated', '=FUSIE.CIJFER("Hasselt","afm",2021)'],
    ['no Excel knows', '=FUSIE.BESTAAT_NIET(1)'],
  ])('as long as a cell %s', async (_case, formula) => {
    room.put('Eigen', 'D4', formula);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await share()).toEqual({
      kind: 'refused',
      refusal: { reason: 'not-calculated', places: ['Eigen!D4'] },
    });
    room.put('Eigen', 'D4', '');
  });
});

test.each([
  ['cells are written', 5, 12],
  ['values are compared', 6, 0],
  ['the line is written down', 7, 0],
  ['the line is written', 8, 8],
])('what fails while %s is put back', async (_case, request, actions) => {
  await addLog(room);
  await fill();
  const before = await room.snapshot();
  const reading = await read();
  host.failRequest(request, { code: 'GeneralException' }, actions);
  const outcome = await writeSharing(reading, regel, options);
  await store.settled();
  expect(outcome).toMatchObject({ kind: 'failed', restored: true });
  expect(host.requests.length).toBeGreaterThanOrEqual(request);
  expect(await room.snapshot()).toEqual(before);
});

test('what could not even be put back is found again, and mended', async () => {
  await fill();
  const before = await room.snapshot();
  const reading = await read();
  host.failRequest(5, { code: 'GeneralException' }, 12);
  host.failRequest(6, { code: 'GeneralException' });
  expect(await writeSharing(reading, regel, options)).toMatchObject({
    kind: 'failed',
    restored: false,
  });
  const found = await findBrokenSharing();
  const journal = found.ok ? found.value : null;
  expect(journal?.cells).toHaveLength(4);
  if (journal) await mendSharing(journal);
  await store.settled();
  expect(await room.snapshot()).toEqual(before);
  await expect(findBrokenSharing()).resolves.toEqual({ ok: true, value: null });
});

describe('undoing', () => {
  test('brings every formula back, where it spilled too, and takes the line of Logboek away', async () => {
    await addLog(room);
    await fill();
    const before = await room.snapshot();
    const { undo } = await shared();
    expect(await undoSharing(undo)).toEqual({ kind: 'undone' });
    await store.settled();
    expect(await room.snapshot()).toEqual(before);
  });

  test('asks first where somebody changed a cell, and then leaves that sheet alone', async () => {
    await fill();
    const { undo } = await shared();
    room.put('Ander', 'C2', 999);
    expect(await undoSharing(undo)).toEqual({ kind: 'changed-since', places: ['Ander!C1'] });
    expect(await undoSharing(undo, { evenIfChanged: true })).toEqual({ kind: 'undone' });
    expect(room.at('Eigen', 'C1')).toBe('=FUSIE.AFM(A1,A2,A3)');
    expect(room.at('Ander', 'C2')).toBe(999);
    expect(room.at('Ander', 'D1')).toBe('=NA()');
  });

  test('is refused on a protected sheet', async () => {
    await fill();
    const { undo } = await shared();
    host.protectSheet(room.sheetId('Ander'), true);
    expect(await undoSharing(undo)).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'protected-sheets', sheets: ['Ander'] },
    });
    host.protectSheet(room.sheetId('Ander'), false);
  });
});
