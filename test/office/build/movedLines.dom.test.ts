import { undoBuild } from '../../../src/office/build';
import { withoutLayout } from './buildRoom';
import type { Sample } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// Whole rows and columns come and go, so that what points at them follows.
const { store, room } = openedRoom(['Mijn']);

const two: Sample = { years: [2025, 2026], rows: ['hasselt', 'kortessem'] };
const years = [2025, 2026];

/** Where a formula of the user's has to point: at the same row and year. */
test.each<[string, Sample, Sample, Record<string, string>]>([
  [
    'a row comes in',
    two,
    { years, rows: ['hasselt', 'nieuw', 'kortessem'] },
    { '=Fusie!C3': '=Fusie!C3', '=Fusie!D4': '=Fusie!D5', '=Fusie!C6*2': '=Fusie!C7*2' },
  ],
  [
    'a year comes in before the others',
    two,
    { ...two, years: [2024, 2025, 2026] },
    { '=Fusie!C3': '=Fusie!D3', '=Fusie!$D$6': '=Fusie!$E$6' },
  ],
  [
    'a row and a year go',
    { years: [2024, 2025, 2026], rows: ['hasselt', 'weg', 'kortessem'] },
    two,
    { '=Fusie!D3': '=Fusie!C3', '=Fusie!E5': '=Fusie!D4', '=Fusie!E4': '=Fusie!#REF!' },
  ],
  [
    'a row goes, others come, a year changes',
    { years: [2024, 2025], rows: ['a', 'b', 'c'] },
    { years: [2025, 2026, 2027], rows: ['a', 'x', 'y', 'c', 'z'] },
    { '=Fusie!D3': '=Fusie!C3', '=Fusie!D5': '=Fusie!C6', '=SUM(Fusie!D7)': '=SUM(Fusie!C9)' },
  ],
])('%s', async (_, before, after, pointers) => {
  await room.build(before);
  const cells = Object.keys(pointers).map((__, at) => `A${String(at + 1)}`);
  for (const [at, formula] of Object.keys(pointers).entries())
    room.put('Mijn', cells[at] ?? '', formula);
  const undo = await room.build(after);
  expect(cells.map((cell) => room.at('Mijn', cell))).toEqual(Object.values(pointers));
  // Cell by cell as if it had been built at once.
  const rebuilt = store.formulas(room.area('Fusie', 'A1:H14'));
  const names = (await room.snapshot()) as { names: unknown };
  await expect(room.compare(after)).resolves.toMatchObject({ isEmpty: true });
  await room.reset(['Mijn']);
  await room.build(after);
  expect(rebuilt).toEqual(store.formulas(room.area('Fusie', 'A1:H14')));
  expect(names.names).toEqual(((await room.snapshot()) as { names: unknown }).names);
  expect(undo.journal.sheets.length).toBeGreaterThan(0);
});

test('rows that come, go and move are told by their key', async () => {
  await room.build({ years, rows: ['a', 'b', 'c', 'd'] });
  const changes = await room.compare({ years, rows: ['a', 'c', 'x', 'b'] });
  expect(changes.lines).toEqual([
    { sheetId: 'fusie', sheet: 'Fusie', axis: 'row', kind: 'added', key: 'x', label: 'x' },
    { sheetId: 'fusie', sheet: 'Fusie', axis: 'row', kind: 'moved', key: 'c', label: 'c' },
    { sheetId: 'fusie', sheet: 'Fusie', axis: 'row', kind: 'removed', key: 'd', label: 'd' },
  ]);
  await room.write(changes);
  await expect(room.compare({ years, rows: ['a', 'c', 'x', 'b'] })).resolves.toMatchObject({
    isEmpty: true,
  });
});

test('only figures that mean something else are told as changed', async () => {
  await room.build(two);
  const changes = await room.compare({ years, rows: ['hasselt', 'nieuw', 'kortessem'] });
  // The figure of kortessem depends on its place; the sums only follow.
  expect(changes.changedCells.map(({ sheet, rowKey }) => `${sheet}/${rowKey}`)).toEqual([
    'Fusie/kortessem',
    'Fusie/kortessem',
  ]);
});

test('a row that the user put in between stops the build', async () => {
  await room.build(two);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Fusie');
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('B4').values = [['mijn regel']];
    await context.sync();
  });
  const before = await room.snapshot();
  const changes = await room.compare(two);
  expect(changes.conflicts).toEqual([
    { kind: 'foreign-content', sheet: 'Fusie', address: 'B4', content: 'mijn regel' },
  ]);
  await expect(room.write(changes)).resolves.toMatchObject({ kind: 'refused' });
  expect(await room.snapshot()).toEqual(before);
});

test('an empty row that the user put in goes again', async () => {
  await room.build(two);
  const before = await room.snapshot();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Fusie').getRange('4:4').insert('Down');
    await context.sync();
  });
  await room.build(two);
  expect(await room.snapshot()).toEqual(before);
});

test('a row that the user deleted comes back', async () => {
  await room.build(two);
  const before = await room.snapshot();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Fusie').getRange('4:4').delete('Up');
    await context.sync();
  });
  await room.build(two);
  expect(await room.snapshot()).toEqual(before);
});

test.each([
  ['row', '1:1', 'Up', 'jaren'],
  ['column', 'A:A', 'Left', 'label'],
] as const)('without its %s of keys a sheet is not touched', async (_, lines, shift, corner) => {
  await room.build(two);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Fusie').getRange(lines).delete(shift);
    await context.sync();
  });
  const before = await room.snapshot();
  const changes = await room.compare(two);
  expect(changes.conflicts).toContainEqual({
    kind: 'foreign-content',
    sheet: 'Fusie',
    address: 'A1',
    content: corner,
  });
  await expect(room.write(changes)).resolves.toMatchObject({ kind: 'refused' });
  expect(await room.snapshot()).toEqual(before);
});

test('a sheet that the user emptied is filled again', async () => {
  await room.build(two);
  const before = await room.snapshot();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Fusie').getRange('A1:Z99').clear('Contents');
    await context.sync();
  });
  await room.build(two);
  expect(await room.snapshot()).toEqual(before);
});

test('a note beside a row that goes stops the build', async () => {
  await room.build({ years, rows: ['hasselt', 'weg'] });
  room.put('Fusie', 'F4', 'nota');
  await expect(room.compare({ years, rows: ['hasselt'] })).resolves.toMatchObject({
    conflicts: [{ address: 'F4', content: 'nota' }],
  });
});

test("notes below and beside move along with the user's formulas", async () => {
  await room.build(two);
  room.put('Fusie', 'B20', 'onder');
  room.put('Fusie', 'H3', 'naast');
  await room.build({ years: [2024, 2025, 2026], rows: ['nieuw', 'hasselt', 'kortessem'] });
  expect(room.at('Fusie', 'B21')).toBe('onder');
  expect(room.at('Fusie', 'I4')).toBe('naast');
});

test('undo puts rows and columns back, and what pointed at them', async () => {
  await room.build({ years: [2024, 2025], rows: ['a', 'b', 'c'] });
  room.put('Mijn', 'A1', '=Fusie!D5');
  room.put('Fusie', 'B20', 'onder');
  const before = await room.snapshot();
  const undo = await room.build({ years: [2025, 2026], rows: ['a', 'x', 'c'] });
  expect(room.at('Mijn', 'A1')).toBe('=Fusie!C5');
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
});

test.each([
  ['the last comes first', ['a', 'b', 'c'], ['c', 'a', 'b']],
  ['the first goes last', ['a', 'b', 'c'], ['b', 'c', 'a']],
  ['all of them turn round', ['a', 'b', 'c'], ['c', 'b', 'a']],
  ['two change places', ['a', 'b'], ['b', 'a']],
  [
    'the last goes and one comes between: a sum over as many rows',
    ['a', 'b', 'c'],
    ['a', 'x', 'b'],
  ],
  ['some move, one goes, one comes', ['a', 'b', 'c', 'd'], ['d', 'x', 'b', 'a']],
])('undo where %s', async (_, rows, after) => {
  await room.build({ years, rows });
  const before = await room.snapshot();
  const undo = await room.build({ years: [2026, 2025], rows: after });
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
});
