import {
  compareBuild,
  readBuild,
  undoBuild,
  writeBuild,
  type BuildReading,
} from '../../../src/office/build';
import type { Cell, Workbook } from '../../../src/spreadsheet/workbook';
import { withoutLayout } from './buildRoom';
import { formula, sheetOf, text } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// What the user typed in a row or column that goes is told before it is gone, and comes back.
const { room } = openedRoom();
beforeEach(async () => {
  await room.reset();
});

interface Size {
  readonly rows: readonly string[];
  readonly years: readonly number[];
  /** Rows that are no longer the user's. */
  readonly computed?: readonly string[];
}

/** Years above the inputs, a label before them and a constant of ours behind them. */
function planOf({ rows, years, computed = [] }: Size, { inputs }: BuildReading): Workbook {
  const input = (key: string): Cell => {
    const typed = inputs.get(key);
    return {
      value: typed?.value ?? null,
      ...(typed?.formula === undefined ? {} : { formula: typed.formula }),
      style: 'Invoer',
      input: true,
    };
  };
  return {
    title: '',
    date: '2026-01-01',
    addInNamespace: 'FUSIE',
    styles: { Tekst: {}, Invoer: {}, Sleutel: {}, Berekening: {} },
    names: [],
    sheets: [
      sheetOf(
        'invoer',
        'Invoer',
        ['sleutel', 'label', ...years.map((year) => `j${String(year)}`), 'gevraagd'],
        [
          ['jaren', [text('Jaar'), ...years.map((year) => text(year)), text('Gevraagd')]],
          ...rows.map(
            (row) =>
              [
                row,
                [
                  text(row),
                  ...years.map((year) =>
                    computed.includes(row)
                      ? formula('=1+1')
                      : input(`invoer/${row}/j${String(year)}`),
                  ),
                  text(years.length),
                ],
              ] as const,
          ),
        ],
      ),
    ],
  };
}

async function compare(size: Size) {
  const reading = await readBuild([{ id: 'invoer', name: 'Invoer' }]);
  if (!reading.ok) throw new Error('not read');
  return compareBuild(reading.value, planOf(size, reading.value));
}

async function build(size: Size) {
  const outcome = await writeBuild(await compare(size), { clock: room.clock });
  if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

const whole: Size = { rows: ['a', 'b', 'c'], years: [2025, 2026, 2027] };
const typed: readonly (readonly [string, string | number])[] = [
  ['C3', 10],
  ['E3', 12],
  ['D4', '=5*4'],
  ['E5', 'onbekend'],
];

test.each<[string, Size, readonly string[]]>([
  ['nothing goes', whole, []],
  ['a row', { ...whole, rows: ['a', 'c'] }, ['D4']],
  ['a column', { ...whole, years: [2025, 2026] }, ['E3', 'E5']],
  ['both, and what stands in both once', { rows: ['a', 'b'], years: [2025, 2026] }, ['E3', 'E5']],
  ['a row without anything typed', { ...whole, rows: ['a', 'b', 'c', 'd'] }, []],
  ['rows that only move', { ...whole, rows: ['c', 'b', 'a'] }, []],
  ['a row that is computed from now on', { ...whole, computed: ['a'] }, ['C3', 'E3']],
])('%s', async (_, after, places) => {
  await build(whole);
  for (const [cell, content] of typed) room.put('Invoer', cell, content);
  const before = await room.snapshot();
  const { lostInputs, lines } = await compare(after);
  expect(lostInputs.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(
    places.map((place) => `Invoer!${place}`),
  );
  if (lines.length === 0) return;
  const undo = await build(after);
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(withoutLayout(await room.snapshot())).toEqual(withoutLayout(before));
  for (const [cell, content] of typed) expect(room.at('Invoer', cell)).toBe(content);
});

test('with what it holds, a formula as well', async () => {
  await build(whole);
  for (const [cell, content] of typed) room.put('Invoer', cell, content);
  const { lostInputs } = await compare({ rows: ['a'], years: [2025] });
  expect(lostInputs.map(({ address, lost }) => [address, lost])).toMatchObject([
    ['E3', { value: 12 }],
    ['D4', { formula: '=5*4' }],
    ['E5', { value: 'onbekend' }],
  ]);
});

test('inputs are known where the user put rows of his own in between', async () => {
  await build(whole);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Invoer').getRange('4:4').insert('Down');
    await context.sync();
  });
  room.put('Invoer', 'D5', 7);
  const { lostInputs } = await compare({ ...whole, rows: ['a', 'c'] });
  expect(lostInputs.map(({ address }) => address)).toEqual(['D5']);
});
