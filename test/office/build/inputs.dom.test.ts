import { compareBuild, readBuild, writeBuild, type BuildReading } from '../../../src/office/build';
import type { Cell, CellStyle, Workbook } from '../../../src/spreadsheet/workbook';
import { formula, sheetOf, text } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// What the user typed is his, wherever its row goes.
const { store, room } = openedRoom();
beforeEach(async () => {
  await room.reset();
});

const styles: Readonly<Record<string, CellStyle>> = {
  Tekst: {},
  Invoer: { numberFormat: '@' },
  Sleutel: {},
  Berekening: {},
};

/** One sheet with a row per key: an input with this default, and a formula on it. */
function planWith(
  rows: readonly (readonly [string, Cell['value']])[],
  reading: BuildReading,
): Workbook {
  return {
    title: '',
    date: '2026-01-01',
    addInNamespace: 'FUSIE',
    styles,
    names: [],
    sheets: [
      sheetOf(
        'invoer',
        'Invoer',
        ['sleutel', 'label', 'waarde', 'dubbel'],
        rows.map(([key, value], at) => {
          const typed = reading.inputs.get(`invoer/${key}/waarde`);
          const input: Cell = {
            value: typed ? typed.value : value,
            ...(typed?.formula === undefined ? {} : { formula: typed.formula }),
            style: 'Invoer',
            input: true,
          };
          return [key, [text(key), input, formula(`=C${String(at + 2)}*2`)]];
        }),
      ),
    ],
  };
}

async function build(rows: readonly (readonly [string, Cell['value']])[]) {
  const reading = await readBuild([{ id: 'invoer', name: 'Invoer' }]);
  if (!reading.ok) throw new Error('not read');
  const changes = compareBuild(reading.value, planWith(rows, reading.value));
  const outcome = await writeBuild(changes, { clock: room.clock });
  expect(['built', 'nothing-to-write']).toContain(outcome.kind);
  return changes;
}

const column = (letter: string, rows: number) =>
  store.formulas(room.area('Invoer', `${letter}2:${letter}${String(rows + 1)}`)).flat();

test('a new row gets its default, an older one keeps what was typed or emptied', async () => {
  await build([
    ['a', 1],
    ['b', 2],
  ]);
  room.put('Invoer', 'C2', 7);
  room.put('Invoer', 'C3', '');
  await build([
    ['a', 1],
    ['nieuw', 3],
    ['b', 2],
  ]);
  expect(column('C', 3)).toEqual([7, 3, null]);
  expect(column('D', 3)).toEqual(['=C2*2', '=C3*2', '=C4*2']);
});

test('what was typed goes along with a row that moves, formulas as well', async () => {
  await build([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  room.put('Invoer', 'C4', '=C3+Blad1!A1');
  const changes = await build([
    ['c', 3],
    ['a', 1],
    ['b', 2],
  ]);
  expect(changes.lines).toMatchObject([{ kind: 'moved', key: 'c' }]);
  expect(column('C', 3)).toEqual(['=C4+Blad1!A1', 1, 2]);
  const again = await build([
    ['c', 3],
    ['a', 1],
    ['b', 2],
  ]);
  expect(again.isEmpty).toBe(true);
});

test("a formula of the user's follows the rows that it points at", async () => {
  await build([
    ['a', 1],
    ['b', 2],
  ]);
  room.put('Invoer', 'C2', '=C3');
  await build([
    ['a', 1],
    ['nieuw', 5],
    ['b', 2],
  ]);
  expect(column('C', 3)).toEqual(['=C4', 5, 2]);
});

test('an error as a constant is written as a formula that gives it', async () => {
  await build([['a', { error: '#N/A' }]]);
  expect(column('C', 1)).toEqual(['=NA()']);
  expect((await build([['a', { error: '#N/A' }]])).isEmpty).toBe(true);
});

test('every cell of ours is told to the plan by its keys', async () => {
  await build([
    ['a', 1],
    ['b', 'x'],
  ]);
  room.put('Invoer', 'C2', '=1+2');
  const reading = await readBuild([{ id: 'invoer', name: 'Invoer' }]);
  expect(reading.ok && [...reading.value.inputs]).toMatchObject([
    ['invoer/a/label', { value: 'a' }],
    ['invoer/a/waarde', { formula: '=1+2' }],
    ['invoer/a/dubbel', { formula: '=C2*2' }],
    ['invoer/b/label', { value: 'b' }],
    ['invoer/b/waarde', { value: 'x' }],
    ['invoer/b/dubbel', { formula: '=C3*2' }],
  ]);
});
