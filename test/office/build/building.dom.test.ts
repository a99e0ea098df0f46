import {
  compareBuild,
  findLeftover,
  readCells,
  undoBuild,
  type BuildChanges,
  type BuildOutcome,
} from '../../../src/office/build';
import { withoutLayout, withoutTidying } from './buildRoom';
import { small, text } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// The real Office.js against the emulated Excel; one page serves the whole file.
const { store, host, room } = openedRoom();
beforeEach(async () => {
  await room.reset();
});

describe('the first build', () => {
  test('makes the sheets, with what the plan has', async () => {
    await room.build();
    expect(room.sheetNames()).toEqual(['Blad1', 'Start', 'Aannames', 'Fusie']);
    expect(room.at('Fusie', 'C6')).toBe('=SUM(C3:C4)*Aannames!$C$3');
    expect(room.at('Fusie', 'D4')).toBe(3026);
    expect(room.at('Fusie', 'A6')).toBe('totaal');
    expect(room.at('Fusie', 'D1')).toBe('j2026');
  });

  test('shows the first sheet and leaves no journal', async () => {
    await room.build();
    expect(store.activeSheet()).toBe(room.sheetId('Start'));
    expect(await room.snapshot()).toMatchObject({
      settings: [],
      names: ['Indexatie=Aannames!$C$3'],
    });
    await expect(findLeftover()).resolves.toEqual({ ok: true, value: null });
  });

  test("leaves somebody else's sheet of the same name alone", async () => {
    await room.reset(['fusie', 'Mijn']);
    room.put('fusie', 'A1', 'van mij');
    room.put('Mijn', 'A1', '=fusie!A1');
    const changes = await room.compare();
    expect(changes.newSheets.map(({ name }) => name)).toEqual(['Start', 'Aannames', 'Fusie 2']);
    await room.write(changes);
    expect(room.sheetNames()).toEqual(['fusie', 'Mijn', 'Start', 'Aannames', 'Fusie 2']);
    expect(room.at('fusie', 'A1')).toBe('van mij');
    expect(room.at('Start', 'C3')).toBe("='Fusie 2'!C6");
  });

  test('is told beforehand', async () => {
    await expect(room.compare()).resolves.toMatchObject({
      isEmpty: false,
      changedCells: [],
      keptInputs: [],
      lines: [],
      conflicts: [],
      names: [{ name: 'Indexatie', kind: 'added' }],
    });
  });

  test('tells how far it is', async () => {
    const onProgress = jest.fn();
    await room.write(await room.compare(), { onProgress });
    expect(onProgress.mock.calls.map(([{ phase }]) => phase as string)).toEqual([
      'checking',
      'cells',
      'finishing',
    ]);
  });

  test('a name of the user that is called as ours stops it', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('indexatie', '=Blad1!$A$1');
      await context.sync();
    });
    const before = await room.snapshot();
    const changes = await room.compare();
    expect(changes.conflicts).toEqual([{ kind: 'name-taken', name: 'Indexatie' }]);
    await expect(room.write(changes)).resolves.toEqual({
      kind: 'refused',
      refusal: { reason: 'conflicts', conflicts: changes.conflicts },
    });
    expect(await room.snapshot()).toEqual(before);
  });
});

describe('a second build', () => {
  test('finds nothing to do, in two requests, and keeps nothing alive', async () => {
    await room.build();
    host.requests.length = 0;
    const changes = await room.compare();
    expect(changes).toMatchObject({ isEmpty: true, changedCells: [], layouts: [], charts: [] });
    await expect(room.write(changes)).resolves.toEqual({ kind: 'nothing-to-write' });
    expect(withoutTidying(host.requests)).toHaveLength(2);
    expect(host.keptReferences).toBe(0);
  });

  test('four requests for the first one, six with something to compare', async () => {
    await room.build();
    expect(host.requests).toHaveLength(4);
    room.put('Fusie', 'D4', 1);
    host.requests.length = 0;
    await room.build();
    expect(host.requests.length).toBeLessThanOrEqual(6);
  });

  test('never touches what the user typed', async () => {
    await room.build();
    room.put('Aannames', 'C3', 1.05);
    room.put('Aannames', 'D3', 'nota van 3 maart');
    const changes = await room.compare();
    expect(changes.isEmpty).toBe(true);
    expect(changes.keptInputs).toEqual([
      { sheetId: 'aannames', sheet: 'Aannames', address: 'C3', kept: { value: 1.05 } },
      {
        sheetId: 'aannames',
        sheet: 'Aannames',
        address: 'D3',
        kept: { value: 'nota van 3 maart' },
      },
    ]);
  });

  test('keeps a formula that he typed, and an input that he emptied', async () => {
    await room.build();
    room.put('Aannames', 'C3', '=1+2%');
    await expect(room.compare()).resolves.toMatchObject({
      isEmpty: true,
      keptInputs: [{ kept: { formula: '=1+2%' } }],
    });
    room.put('Aannames', 'C3', '');
    await expect(room.compare()).resolves.toMatchObject({ isEmpty: true, keptInputs: [] });
  });

  test('tells old and new of what differs, and writes only that', async () => {
    await room.build();
    room.put('Fusie', 'D4', 1);
    room.put('Start', 'C3', '=Fusie!C5');
    const changes = await room.compare();
    expect(changes.changedCells).toMatchObject([
      {
        sheet: 'Start',
        address: 'C3',
        old: { formula: '=Fusie!C5' },
        new: { formula: '=Fusie!C6' },
      },
      {
        sheet: 'Fusie',
        address: 'D4',
        rowKey: 'kortessem',
        columnKey: 'j2026',
        old: { value: 1 },
        new: { value: 3026 },
      },
    ]);
    await room.write(changes);
    expect(room.at('Fusie', 'D4')).toBe(3026);
    await expect(room.compare()).resolves.toMatchObject({ isEmpty: true });
  });

  test.each([
    ['=sum( C3:C4 )*aannames!$C$3'],
    ["=SUM(C3:C4)*'Aannames'!$C$3"],
    ['=@SUM(C3:C4)*Aannames!$C$3'],
  ])('%s is the formula of the plan', async (formula) => {
    await room.build();
    room.put('Fusie', 'C6', formula);
    await expect(room.compare()).resolves.toMatchObject({ isEmpty: true });
  });

  test('a note of the user beside, below or between stays', async () => {
    await room.build();
    for (const cell of ['F3', 'B9', 'C5']) room.put('Fusie', cell, 'nota');
    await expect(room.compare()).resolves.toMatchObject({ isEmpty: true, conflicts: [] });
  });

  test('a note where the plan must write now stops it', async () => {
    await room.build();
    room.put('Fusie', 'C5', 'nota');
    const before = await room.snapshot();
    const reading = await room.read();
    const plan = room.plan(reading);
    const filled = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.key === null ? { ...row, cells: [null, null, text('tussentotaal')] } : row,
        ),
      })),
    };
    const changes = compareBuild(reading, filled);
    expect(changes.conflicts).toEqual([
      { kind: 'foreign-content', sheet: 'Fusie', address: 'C5', content: 'nota' },
    ]);
    await expect(room.write(changes)).resolves.toMatchObject({
      refusal: { reason: 'conflicts' },
    });
    expect(await room.snapshot()).toEqual(before);
  });

  test('a sheet that the user renamed is found again, with its formulas', async () => {
    await room.build();
    store.renameSheet(room.sheetId('Fusie'), 'Samen & sterk');
    room.put('Start', 'C3', "='Samen & sterk'!C6");
    const changes = await room.compare();
    expect(changes).toMatchObject({ newSheets: [], changedCells: [] });
  });

  test('a sheet that the user deleted is made again', async () => {
    await room.build();
    await room.deleteSheet('Aannames');
    const changes = await room.compare();
    expect(changes.newSheets).toMatchObject([{ name: 'Aannames' }]);
    await room.write(changes);
    expect(room.sheetNames()).toEqual(['Blad1', 'Start', 'Aannames', 'Fusie']);
    await expect(room.compare()).resolves.toMatchObject({ isEmpty: true });
  });

  test('a copy that somebody made of our sheet is his', async () => {
    await room.build();
    await Excel.run(async (context) => {
      const original = context.workbook.worksheets
        .getItem('Fusie')
        .customProperties.getItem('fusiebegroting');
      original.load('value');
      await context.sync();
      const copy = context.workbook.worksheets.add('Fusie (2)');
      copy.position = 0;
      copy.customProperties.add('fusiebegroting', original.value);
      await context.sync();
    });
    room.put('Fusie (2)', 'C6', 'van mij');
    await expect(room.compare()).resolves.toMatchObject({ isEmpty: true });
  });

  test('a sheet that the plan no longer has is left and told', async () => {
    await room.build();
    const reading = await room.read();
    const plan = room.plan(reading);
    const changes = compareBuild(reading, { ...plan, sheets: plan.sheets.slice(0, 2) });
    expect(changes).toMatchObject({ isEmpty: true, sheetsLeft: ['Fusie'] });
  });
});

describe('nothing is changed', () => {
  async function refusal(
    arrange: (changes: BuildChanges) => void | Promise<void>,
  ): Promise<BuildOutcome> {
    await room.build();
    room.put('Fusie', 'D4', 1);
    const changes = await room.compare();
    await arrange(changes);
    const before = await room.snapshot();
    const outcome = await room.write(changes);
    expect(await room.snapshot()).toEqual(before);
    return outcome;
  }

  afterEach(() => {
    host.inCellEdit = false;
    host.protectStructure(false);
  });

  test('while a cell is being edited', async () => {
    await room.build();
    room.put('Fusie', 'D4', 1);
    const changes = await room.compare();
    host.inCellEdit = true;
    await expect(room.write(changes)).resolves.toEqual({
      kind: 'refused',
      refusal: { reason: 'failure', failure: { kind: 'in-cell-edit' } },
    });
    host.inCellEdit = false;
    expect(room.at('Fusie', 'D4')).toBe(1);
  });

  test('but a cell that is edited half-way only delays', async () => {
    const changes = await room.compare();
    let seen = 0;
    const stop = host.onRequest(() => {
      seen += 1;
      if (seen !== 2) return;
      host.inCellEdit = true;
      setTimeout(() => {
        host.inCellEdit = false;
      }, 50);
    });
    await expect(room.write(changes)).resolves.toMatchObject({ kind: 'built' });
    stop();
    expect(seen).toBe(3);
    await expect(room.compare()).resolves.toMatchObject({ isEmpty: true });
  });

  test('when the structure is protected', async () => {
    const outcome = await refusal(() => {
      host.protectStructure(true);
    });
    expect(outcome).toEqual({ kind: 'refused', refusal: { reason: 'protected-structure' } });
  });

  test('when one of our sheets is protected', async () => {
    const outcome = await refusal(() => {
      host.protectSheet(room.sheetId('Fusie'), true);
    });
    expect(outcome).toEqual({
      kind: 'refused',
      refusal: { reason: 'protected-sheets', sheets: ['Fusie'] },
    });
    host.protectSheet(room.sheetId('Fusie'), false);
  });

  test.each<[string, () => void | Promise<void>, readonly string[]]>([
    [
      'changed a cell',
      () => {
        room.put('Aannames', 'C3', 7);
      },
      ['Aannames!C3'],
    ],
    [
      'wrote below',
      () => {
        room.put('Fusie', 'B30', 'x');
      },
      ['Fusie!B30'],
    ],
    [
      'renamed a sheet',
      () => {
        store.renameSheet(room.sheetId('Fusie'), 'Samen');
      },
      ['Samen'],
    ],
    ['deleted a sheet', () => room.deleteSheet('Aannames'), ['Aannames']],
  ])('when a colleague %s', async (_, act, places) => {
    const outcome = await refusal(act);
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusal: {
        reason: 'changed-meanwhile',
        places: expect.arrayContaining([...places]) as string[],
      },
    });
  });

  test('when a colleague makes a sheet with the name of a new one', async () => {
    const changes = await room.compare();
    store.addSheet('fusie');
    await expect(room.write(changes)).resolves.toMatchObject({
      kind: 'refused',
      refusal: { reason: 'changed-meanwhile', places: ['fusie'] },
    });
    expect(room.sheetNames()).toEqual(['Blad1', 'fusie']);
  });
});

describe('undo', () => {
  test('of a first build takes the sheets away', async () => {
    const before = await room.snapshot();
    const undo = await room.build();
    await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
    expect(await room.snapshot()).toEqual(before);
  });

  test('of a rebuild puts back what stood there', async () => {
    await room.build();
    room.put('Fusie', 'D4', 1);
    room.put('Aannames', 'C3', 1.05);
    const before = await room.snapshot();
    const undo = await room.build({ ...small, years: [2025, 2027] });
    expect(room.at('Fusie', 'D4')).toBe(3027);
    await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
    expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
  });

  test('asks first when somebody worked in it', async () => {
    const undo = await room.build();
    room.put('Aannames', 'C3', 1.05);
    room.put('Fusie', 'C12', 'nota');
    const before = await room.snapshot();
    await expect(undoBuild(undo)).resolves.toEqual({
      kind: 'changed-since',
      places: ['Aannames!C3', 'Fusie!C12'],
    });
    expect(await room.snapshot()).toEqual(before);
    await expect(undoBuild(undo, { evenIfChanged: true })).resolves.toEqual({ kind: 'undone' });
    expect(room.sheetNames()).toEqual(['Blad1']);
  });
});

test('cells are read for the results', async () => {
  await room.build();
  room.put('Fusie', 'D6', { error: '#N/A' });
  const answer = await readCells(['Fusie!C3', "'Fusie'!D6", 'Weg!A1']);
  expect(answer.ok && [...answer.value]).toEqual([
    ['Fusie!C3', { value: 2025, text: '2.025' }],
    ["'Fusie'!D6", { value: { error: '#N/A' }, text: '#N/A' }],
    ['Weg!A1', undefined],
  ]);
});
