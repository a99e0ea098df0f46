import { compareBuild, readBuild, writeBuild, type BuildReading } from '../../../src/office/build';
import type { Cell, CellContent, Workbook } from '../../../src/spreadsheet/workbook';
import { sheetOf, text } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// An input that nobody touched follows the plan; one that somebody typed in is his.
const { store, room } = openedRoom();
beforeEach(async () => {
  await room.reset();
});

type Rows = readonly (readonly [key: string, proposal: CellContent])[];

/** Beside each input stands what was proposed, by which a touched one is known. */
function planWith(rows: Rows, { inputs }: BuildReading): Workbook {
  const input = (key: string, proposal: CellContent): Cell => {
    const now = inputs.get(`aannames/${key}/waarde`);
    const before = inputs.get(`aannames/${key}/voorstel`);
    const isUntouched = now?.formula === undefined && now?.value === before?.value;
    return now === undefined || isUntouched
      ? { value: proposal, style: 'Invoer', input: true, proposed: true }
      : {
          value: now.value,
          ...(now.formula === undefined ? {} : { formula: now.formula }),
          style: 'Invoer',
          input: true,
        };
  };
  return {
    title: '',
    date: '2026-01-01',
    addInNamespace: 'FUSIE',
    styles: { Tekst: {}, Invoer: {}, Sleutel: {} },
    names: [],
    sheets: [
      sheetOf(
        'aannames',
        'Aannames',
        ['sleutel', 'voorstel', 'waarde'],
        rows.map(([key, proposal]) => [key, [text(proposal), input(key, proposal)]]),
      ),
    ],
  };
}

async function compare(rows: Rows) {
  const reading = await readBuild([{ id: 'aannames', name: 'Aannames' }]);
  if (!reading.ok) throw new Error('not read');
  return compareBuild(reading.value, planWith(rows, reading.value));
}

async function build(rows: Rows) {
  const changes = await compare(rows);
  const outcome = await writeBuild(changes, { clock: room.clock });
  expect(outcome.kind).toBe('built');
  return changes;
}

const inputs = (rows: number) =>
  store.formulas(room.area('Aannames', `C2:C${String(rows + 1)}`)).flat();

test.each<[string, CellContent | undefined, CellContent, boolean]>([
  ['untouched', undefined, 2022, true],
  ['typed', 2019, 2019, false],
  ['typed as a formula that gives the proposal', '=2000+21', '=2000+21', false],
  ['emptied', '', null, false],
])('a proposal that changes, its cell %s', async (_, typed, after, follows) => {
  await build([['jaar', 2021]]);
  if (typed !== undefined) room.put('Aannames', 'C2', typed);
  const changes = await build([['jaar', 2022]]);
  expect(inputs(1)).toEqual([after]);
  expect(
    changes.changedCells.map(({ address, old, new: now }) => [address, old.value, now.value]),
  ).toEqual([['B2', 2021, 2022], ...(follows ? [['C2', 2021, 2022]] : [])]);
  expect(changes.keptInputs.map(({ address }) => address)).toEqual(
    follows || typed === '' ? [] : ['C2'],
  );
  await expect(compare([['jaar', 2022]])).resolves.toMatchObject({
    isEmpty: true,
    changedCells: [],
    lostInputs: [],
  });
});

test('a proposal that is new, or falls away, is written as well', async () => {
  await build([['tarief', null]]);
  await build([['tarief', 7]]);
  expect(inputs(1)).toEqual([7]);
  await build([['tarief', null]]);
  expect(inputs(1)).toEqual([null]);
});

test('a row that moves takes the new proposal, or what was typed, along', async () => {
  await build([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  room.put('Aannames', 'C3', 20);
  const changes = await build([
    ['c', 30],
    ['b', 200],
    ['a', 1],
  ]);
  expect(changes.lines.some(({ kind }) => kind === 'moved')).toBe(true);
  expect(inputs(3)).toEqual([30, 20, 1]);
  expect(changes.lostInputs).toEqual([]);
});
