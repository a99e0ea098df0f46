import type { InputCell } from '../../src/plan';
import { openCells, progressText } from '../../src/plan/sheets/invoerGevraagd';
import type { AannameId, Aannamewaarde, Cijfer } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { ownFigure } from '../scenario/ownFigure';
import { roundScenario } from '../scenario/roundScenario';
import { scenarioOf } from '../scenario/scenarioInputOf';

interface Given {
  readonly changes?: Readonly<Partial<Record<AannameId, Aannamewaarde>>>;
  readonly typed?: Readonly<Record<string, CellContent>>;
  readonly without?: (cijfer: Cijfer) => boolean;
  readonly extra?: readonly Cijfer[];
}

function asked({ changes = {}, typed = {}, without = () => false, extra = [] }: Given) {
  const basis = roundScenario({
    partners: [
      { naam: 'Aa', inwoners: 10_000, vast: { 'BEL.APB': 7 } },
      { naam: 'Bos', inwoners: 20_000 },
    ],
    jaren: [2025, 2026, 2027],
    fusiejaar: 2026,
  });
  const inputs = new Map<string, InputCell>(
    Object.entries(typed).map(([cell, value]) => [`invoer/Aa/${cell}`, { value }]),
  );
  const scenario = scenarioOf(
    {
      ...basis,
      cijfers: [
        ...basis.cijfers.filter((each) => each.gemeente !== 'Aa' || !without(each)),
        ...extra,
      ],
    },
    { changes, inputs },
  );
  const [first] = scenario.partners;
  if (!first) throw new Error('There is no partner.');
  const cells = openCells({ scenario, inputs }, first);
  return {
    cells: cells.map(({ row, column }) => `${row.slice(3)} ${column}`),
    text: progressText(cells),
  };
}

const line =
  (...pads: readonly string[]) =>
  ({ pad }: Cijfer): boolean =>
    pads.includes(pad);
const noLaterYear = ({ pad, jaar }: Cijfer): boolean => jaar === 2027 && pad !== 'INWONERS';
const yes = (id: AannameId) => ({ [id]: 'ja' });
const share = (pad: string, jaar: number) =>
  ownFigure({ gemeente: 'Aa', pad, jaar, rapport: 'rekening', bedrag: 5 });
const ofLine =
  (pad: string) =>
  (cell: string): boolean =>
    cell.startsWith(`${pad} `);

test.each<[string, Given, readonly string[]]>([
  ['all figures are known', {}, []],
  [
    'a line that Cijfers has not',
    { without: line('M2.VIII') },
    ['M2.VIII j2025', 'M2.VIII j2026', 'M2.VIII j2027'],
  ],
  [
    'a year with figures does not grow',
    { without: line('M2.VIII'), changes: { 'index.M2.VIII': 0.02 } },
    ['M2.VIII j2025', 'M2.VIII j2026', 'M2.VIII j2027'],
  ],
  [
    'the share of the Gemeentefonds, and those of before, where its adjustment counts',
    { changes: yes('aan.gemeentefonds') },
    ['GF.AANDEEL j2026', 'GF.AANDEEL j2027', 'GF.N-1 waarde', 'GF.N-2 waarde'],
  ],
  [
    'those that Cijfers has are not asked',
    {
      changes: yes('aan.gemeentefonds'),
      extra: [
        share('GF.AANDEEL', 2025),
        share('GF.HOOFD', 2024),
        ownFigure({ gemeente: 'Aa', pad: 'GF.AANDEEL', jaar: 2027, bedrag: 5 }),
      ],
    },
    ['GF.AANDEEL j2026', 'GF.N-2 waarde'],
  ],
  [
    'of another dotation others are asked',
    {
      changes: { ...yes('aan.gemeentefonds'), 'gemeentefonds.dotatie': 'GF.HOOFD' },
      extra: [share('GF.AANDEEL', 2025), share('GF.HOOFD', 2024)],
    },
    ['GF.AANDEEL j2026', 'GF.AANDEEL j2027', 'GF.N-1 waarde'],
  ],
  ['police', { changes: yes('aan.politie') }, ['BIJDRAGE.POLITIE waarde']],
  ['fire service', { changes: yes('aan.brandweer') }, ['BIJDRAGE.BRANDWEER waarde']],
  ['no AGB', { typed: { 'AGB/waarde': 'nee' } }, []],
  [
    'an AGB',
    { typed: { 'AGB/waarde': 'Ja', 'AGB.AFM/j2025': 3 } },
    [
      'AGB.AFM j2025',
      'AGB.AFM j2026',
      'AGB.AFM j2027',
      'AGB.BBR j2025',
      'AGB.BBR j2026',
      'AGB.BBR j2027',
      'AGB.SCHULD waarde',
    ],
  ],
  [
    'an AGB, and no takeover',
    { typed: { 'AGB/waarde': 'ja' }, changes: { 'overname.regeling': 'geen' } },
    [
      'AGB.AFM j2025',
      'AGB.AFM j2026',
      'AGB.AFM j2027',
      'AGB.BBR j2025',
      'AGB.BBR j2026',
      'AGB.BBR j2027',
    ],
  ],
])('asked: %s', (_what, given, expected) => {
  expect(asked(given).cells).toEqual(expected);
});

test('a line that grows is not asked, the others of that year are', () => {
  const none = asked({ without: noLaterYear }).cells;
  expect(none).toContain('M2.I.a j2027');
  expect(none).toContain('M2.VIII j2027');
  const some = asked({ without: noLaterYear, changes: { 'index.M2.I.a': 0.02 } }).cells;
  expect(none.filter((cell) => !some.includes(cell))).toEqual(['M2.I.a j2027']);
});

test('where the first year is asked the next one follows from it', () => {
  const given = {
    without: line('M2.I.a', 'M2.I.b'),
    changes: { 'index.M2.I.a': 0 },
  };
  const { cells } = asked(given);
  expect(cells.filter(ofLine('M2.I.a'))).toEqual(['M2.I.a j2025']);
  expect(cells.filter(ofLine('M2.I.b'))).toEqual(['M2.I.b j2025', 'M2.I.b j2026', 'M2.I.b j2027']);
  // What was filled in does not change what is asked.
  const filled = asked({ ...given, typed: { 'M2.I.a/j2025': 5 } });
  expect(filled.cells).toEqual(cells);
  expect(filled.text).toBe('1 van 4 ingevuld');
});
