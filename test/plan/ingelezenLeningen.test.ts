import {
  leningrijen,
  makePlan,
  metLeningen,
  rekentMetLeningen,
  vervangenRijen,
  type IngelezenLijst,
  type InputCell,
} from '../../src/plan';
import type { ScenarioChoice } from '../../src/scenario';
import { basisOf } from '../scenario/publishedCases';
import { earlierBuild } from './earlierBuild';

const partners = [
  { label: 'Hasselt (tot 2024)', naam: 'Hasselt' },
  { label: 'Kortessem (tot 2024)', naam: 'Kortessem' },
] as const;

type Given = IngelezenLijst['leningen'][number];
const lening = (schuldeiser: string, more: Partial<Given> = {}): Given => ({
  gemeente: partners[0].label,
  bestuur: 'gemeente en OCMW',
  schuldeiser,
  saldo: 1_000_000,
  rente: 0.02,
  einddatum: '2035-12-31',
  aflossing: null,
  doorgeeflening: 'nee',
  ...more,
});
const inKortessem = { gemeente: partners[1].label } as const;

/** `1 Bank A`: what stands in which row, in a word. */
const shown = (inputs: ReadonlyMap<string, InputCell>): string[] =>
  leningrijen(inputs).map(({ nummer, schuldeiser }) => `${String(nummer)} ${String(schuldeiser)}`);

/** Rows that somebody typed or that an earlier build left: gemeente, bestuur and schuldeiser. */
function held(...rows: readonly (readonly [string, string, string])[]): Map<string, InputCell> {
  return new Map(
    rows.flatMap(([gemeente, bestuur, schuldeiser], index) =>
      Object.entries({ gemeente, bestuur, schuldeiser }).map(
        ([kolom, value]): [string, InputCell] => [
          `leningen/lening/${String(index + 1)}/${kolom}`,
          { value: value === '' ? null : value },
        ],
      ),
    ),
  );
}

const workbook = held(
  ['Hasselt', 'gemeente en OCMW', 'oud 1'],
  ['KORTESSEM (tot 2024)', '', 'oud 2'],
  ['', '', ''],
  ['hasselt (tot 2024)', 'OCMW', 'oud 4'],
  ['Hasselt', 'AGB', 'oud 5'],
  ['Genk', '', 'oud 6'],
);

test.each<[string, Parameters<typeof metLeningen>[1], readonly string[]]>([
  ['nothing', [], ['1 oud 1', '2 oud 2', '4 oud 4', '5 oud 5', '6 oud 6']],
  [
    'one list beside the others: in the first empty rows',
    [{ leningen: [lening('nieuw a'), lening('nieuw b')], wijze: 'toevoegen' }],
    ['1 oud 1', '2 oud 2', '3 nieuw a', '4 oud 4', '5 oud 5', '6 oud 6', '7 nieuw b'],
  ],
  [
    'one list in the place of those of the same municipality and bestuur',
    [{ leningen: [lening('nieuw a')], wijze: 'vervangen' }],
    ['1 nieuw a', '2 oud 2', '5 oud 5', '6 oud 6'],
  ],
  [
    'more loans than it replaces',
    [{ leningen: ['a', 'b', 'c', 'd', 'e'].map((each) => lening(each)), wijze: 'vervangen' }],
    ['1 a', '2 oud 2', '3 b', '4 c', '5 oud 5', '6 oud 6', '7 d', '8 e'],
  ],
  [
    'of an AGB',
    [{ leningen: [lening('nieuw a', { bestuur: 'AGB' })], wijze: 'vervangen' }],
    ['1 oud 1', '2 oud 2', '3 nieuw a', '4 oud 4', '6 oud 6'],
  ],
  [
    'one list after another, of which the second replaces the first',
    [
      { leningen: [lening('a', inKortessem)], wijze: 'toevoegen' },
      { leningen: [lening('b', inKortessem)], wijze: 'vervangen' },
    ],
    ['1 oud 1', '2 b', '4 oud 4', '5 oud 5', '6 oud 6'],
  ],
  [
    'of a municipality that no longer takes part',
    [{ leningen: [lening('a', { gemeente: 'Genk' })], wijze: 'vervangen' }],
    ['1 oud 1', '2 oud 2', '4 oud 4', '5 oud 5', '6 oud 6'],
  ],
])('written in the workbook: %s', (_, lijsten, expected) => {
  const given = new Map(workbook);
  expect(shown(metLeningen(given, lijsten, partners))).toEqual(expected);
  expect(given).toEqual(workbook);
});

test('a row with a formula is somebody’s row', () => {
  const inputs = new Map<string, InputCell>([
    ['leningen/lening/1/saldo', { value: null, formula: '=A1' }],
    ['leningen/lening/2/saldo', { value: '' }],
  ]);
  expect(leningrijen(inputs).map(({ nummer }) => nummer)).toEqual([1]);
  expect(vervangenRijen(inputs, [lening('a')], partners)).toEqual([]);
});

test('every cell of a loan is one that the build writes, and no cell of another', () => {
  const loan = lening('a', { rente: 0.0235, aflossing: 5, doorgeeflening: 'ja' });
  const lijst = { leningen: [loan], wijze: 'vervangen' } as const;
  const given = held(['Hasselt', '', 'oud'], ['Hasselt', '', 'ouder']);
  const cells = [...metLeningen(given, [lijst], partners)].filter(([, { imported }]) => imported);
  expect(Object.fromEntries(cells.map(([key, { value }]) => [key.slice(16), value]))).toEqual({
    '1/gemeente': 'Hasselt (tot 2024)',
    '1/bestuur': 'gemeente en OCMW',
    '1/schuldeiser': 'a',
    '1/saldo': 1_000_000,
    '1/rente': 0.0235,
    '1/einddatum': 49_674,
    '1/aflossing': 5,
    '1/doorgeeflening': 'ja',
    ...Object.fromEntries(
      [
        'gemeente',
        'bestuur',
        'schuldeiser',
        'saldo',
        'rente',
        'einddatum',
        'aflossing',
        'doorgeeflening',
      ].map((kolom) => [`2/${kolom}`, null]),
    ),
  });
});

test('what was read in is written once: the next build leaves it to the user', () => {
  const cellsOf = (
    inputs: ReadonlyMap<string, InputCell>,
    overnameberekening?: ScenarioChoice['overnameberekening'],
  ) => {
    const basis = basisOf(['Hasselt', 'Kortessem'], { overnameberekening });
    const request = { basis, inputs, log: [], version: '1.0.0' };
    const { workbook: built, scenario } = makePlan(request);
    const leningen = built.sheets.find(({ id }) => id === 'leningen');
    const saldo = leningen?.columns.findIndex(({ key }) => key === 'saldo') ?? -1;
    return {
      cell: leningen?.rows.find(({ key }) => key === 'lening/1')?.cells[saldo],
      berekening: scenario.actief.tekst('overname.berekening'),
      next: earlierBuild(built),
    };
  };
  const first = cellsOf(new Map());
  expect(first.berekening).toBe('schatting');
  expect(rekentMetLeningen(first.next)).toBe(false);
  const lijst = { leningen: [lening('a')], wijze: 'vervangen' } as const;
  const second = cellsOf(metLeningen(first.next, [lijst], partners), 'leningen');
  expect(second.cell).toMatchObject({ value: 1_000_000, input: true, proposed: true });
  expect(second.berekening).toBe('leningen');
  expect(rekentMetLeningen(second.next)).toBe(true);
  const third = cellsOf(second.next, 'leningen');
  expect(third.cell).toMatchObject({ value: 1_000_000, input: true });
  expect(third.cell?.proposed).toBeUndefined();
  expect(third.berekening).toBe('leningen');
});
