import type { InputCell } from '../../src/plan';
import { scenarios, type AannameId, type ScenarioBasis } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import { ownFigure } from '../scenario/ownFigure';
import { roundScenario } from '../scenario/roundScenario';
import { disagreement, planOf } from './planOf';
import { PlanReader } from './planReader';

const n = 2026;
const jaren = [n - 1, n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6];
const withoutShares = roundScenario({
  jaren,
  fusiejaar: n,
  partners: [
    { naam: 'Aa', inwoners: 10_000 },
    { naam: 'Bee', inwoners: 10_000 },
  ],
});
const basis: ScenarioBasis = {
  ...withoutShares,
  cijfers: [
    ...withoutShares.cijfers,
    ...['Aa', 'Bee'].flatMap((gemeente) =>
      jaren.map((jaar) => ownFigure({ gemeente, pad: 'GF.AANDEEL', jaar, bedrag: 700_000 })),
    ),
    // Of Aa both shares are published, of Bee only those of another dotation.
    ...[
      ['Aa', 'GF.AANDEEL', n - 1, 1_050_000] as const,
      ['Aa', 'GF.AANDEEL', n - 2, 1_000_000] as const,
      ['Bee', 'GF.HOOFD', n - 1, 150_000] as const,
    ].map(([gemeente, pad, jaar, bedrag]) =>
      ownFigure({ gemeente, pad, jaar, rapport: 'rekening', bedrag }),
    ),
  ],
};

/** In every scenario the same. */
function assumption(id: AannameId, value: CellContent): [string, InputCell][] {
  return scenarios.map((naam) => [`aannames/${id}/${naam}`, { value }]);
}

const typed: readonly [string, InputCell][] = [
  ['invoer/Bee/GF.N-1/waarde', { value: 206_000 }],
  ['invoer/Bee/GF.N-2/waarde', { value: 200_000 }],
];
const on = assumption('aan.gemeentefonds', 'ja');

function read(...inputs: readonly (readonly [string, InputCell])[]): PlanReader {
  return new PlanReader(planOf(basis, { inputs: new Map(inputs) }).workbook);
}

/** In the cell and by its formula alike. */
function expectCell(
  reader: PlanReader,
  place: readonly [string, string, string],
  value: CellContent,
) {
  for (const found of [reader.value(...place), reader.byFormula(...place)]) {
    if (typeof value === 'number') expect(found).toBeCloseTo(value, 2);
    else expect(found).toEqual(value);
  }
}

describe('an estimate beside the guarantee of 4 %', () => {
  const estimate = [
    ['aannames/gemeentefonds.raming/voorzichtig', { value: 1_000_000 }],
    ['aannames/gemeentefonds.raming/midden', { value: 1_350_000 }],
    ['aannames/gemeentefonds.groei/midden', { value: 0 }],
  ] as const;
  let reader: PlanReader;
  beforeAll(() => {
    reader = read(...typed, ...on, ...estimate);
  });

  test.each<[string, string, CellContent]>([
    ['telt', 'waarde', 'ja'],
    ['dotatie', 'waarde', 'GF.AANDEEL'],
    ['herkomst/GF.N-1/Aa', 'waarde', 'Cijfers'],
    ['herkomst/GF.N-1/Bee', 'waarde', 'andere dotatie'],
    ['herkomst/GF.N-2/Bee', 'waarde', 'Invoer'],
    ['som', 'waarde', 1_256_000],
    ['index', 'waarde', 0.04],
    ['waarborg', `j${String(n - 1)}`, ''],
    ['waarborg', `j${String(n)}`, 1_306_240],
    ['waarborg', `j${String(n + 6)}`, 1_256_000 * 1.04 ** 6 * 1.035],
    ['raming/voorzichtig', `j${String(n)}`, 1_000_000],
    ['raming/eigen', 'waarde', 'geen'],
    ['raming', `j${String(n + 1)}`, 1_350_000],
    ['wijze', 'waarde', 'het hoogste van de eigen raming en de waarborg'],
    ['gebruikt', `j${String(n)}`, 'raming'],
    ['gebruikt', `j${String(n + 1)}`, 'waarborg'],
    ['partners', `j${String(n)}`, 1_400_000],
    ['perJaar', `j${String(n - 1)}`, 0],
    ['perJaar', `j${String(n)}`, -50_000],
    ['perJaar', `j${String(n + 1)}`, 1_256_000 * 1.04 ** 2 - 1_400_000],
    [
      'onbekend/aandeel',
      'omschrijving',
      'Het aandeel van het fusiejaar 2026 is pas in januari 2027 bekend: tot dan is elk bedrag een raming of de waarborg.',
    ],
  ])('%s %s: %j', (row, column, value) => {
    expectCell(reader, ['gemeentefonds', row, column], value);
  });

  test('the difference is the adjustment of Fusie', () => {
    expectCell(reader, ['fusie', 'aanpassing/gemeentefonds', `j${String(n)}`], -50_000);
  });

  test.each<[string, CellContent, string]>([
    ['aandelen', 0, 'in orde'],
    ['dotatie', 1, 'kijk na'],
    // 1.256.000 × (4 % − 3,5 %)
    ['index', 6_280, 'kijk na'],
  ])('check %s: %j, %s', (check, difference, oordeel) => {
    const row = `controle/gemeentefonds.${check}`;
    expectCell(reader, ['controles', row, 'waarde'], difference);
    expectCell(reader, ['controles', row, 'pad'], oordeel);
  });

  test('an estimate below the guarantee is told, and is no fault', () => {
    const row = 'controle/gemeentefonds.raming';
    expectCell(reader, ['controles', row, `j${String(n)}`], 0);
    expectCell(reader, ['controles', row, `j${String(n + 1)}`], 1_256_000 * 1.04 ** 2 - 1_350_000);
    expectCell(reader, ['controles', row, 'pad'], 'ter info');
  });

  test('the growth of the fund and the years of the index stand on Parameters, with their article', () => {
    expect(reader.value('parameters', 'gemeentefonds.groei', 'waarde')).toBe(0.035);
    expect(reader.value('parameters', 'gemeentefonds.jaren', 'waarde')).toBe(6);
    expect(reader.value('parameters', 'gemeentefonds.jaren', 'rechtsgrond')).toContain('art. 10');
  });
});

test('switched off nothing is out of order, and Fusie holds 0', () => {
  const reader = read(...assumption('aan.gemeentefonds', 'nee'));
  expectCell(reader, ['gemeentefonds', 'telt', 'waarde'], 'nee');
  expectCell(reader, ['fusie', 'aanpassing/gemeentefonds', `j${String(n)}`], 0);
  for (const check of ['aandelen', 'dotatie', 'index'])
    expectCell(reader, ['controles', `controle/gemeentefonds.${check}`, 'waarde'], 0);
});

test('without the share of N−2 no index, and the second opinion stays empty', () => {
  const reader = read(...typed.slice(0, 1), ...on);
  expectCell(reader, ['gemeentefonds', 'index', 'waarde'], { error: '#N/A' });
  expectCell(reader, ['gemeentefonds', 'waarborg', `j${String(n + 3)}`], 1_256_000);
  expectCell(
    reader,
    ['gemeentefonds', 'wijze', 'waarde'],
    'som van N-1 als ondergrens, zonder index: er is geen eigen raming',
  );
  expectCell(reader, ['controles', 'controle/gemeentefonds.aandelen', 'waarde'], 1);
  expect(reader.value('controles', 'tweede/gemeentefonds', `j${String(n)}`)).toBe('');
});

/** Validation stops what is typed, but not what is pasted, deleted or given by a formula. */
test.each<[AannameId | 'start' | 'invoer', CellContent]>([
  ['gemeentefonds.raming', { error: '#DIV/0!' }],
  ['gemeentefonds.raming', true],
  ['gemeentefonds.raming', ''],
  ['gemeentefonds.raming', -1],
  ['gemeentefonds.groei', { error: '#N/A' }],
  ['gemeentefonds.groei', -1],
  ['gemeentefonds.dotatie', { error: '#REF!' }],
  ['gemeentefonds.dotatie', 'GF.*'],
  ['aan.gemeentefonds', { error: '#N/A' }],
  ['start', 'onbekend'],
  ['invoer', { error: '#VALUE!' }],
  ['invoer', 0],
])('%s with %j: sheet = engine', (id, value) => {
  const inputs = new Map<string, InputCell>([
    ...typed,
    ...on,
    ...assumption('gemeentefonds.raming', 1_350_000),
    ...(id === 'start'
      ? [['start/scenario/keuze', { value }] as const]
      : id === 'invoer'
        ? [['invoer/Bee/GF.N-2/waarde', { value }] as const]
        : assumption(id, value)),
  ]);
  // Two years are enough: year N, and one that grew from it.
  const short = { ...basis, jaren: [n, n + 1] };
  expect(disagreement(planOf(short, { inputs }).workbook)).toBe('');
});

test('the chart follows the years since the merger', () => {
  const sheet = planOf(basis).workbook.sheets.find(({ id }) => id === 'gemeentefonds');
  const [chart] = sheet?.charts ?? [];
  expect(chart?.kind).toBe('lines');
  expect(chart?.categories).toMatch(/^Gemeentefonds!\$G\$\d+:\$M\$\d+$/);
  expect(chart?.series.map(({ name }) => name)).toEqual([
    'Eigen raming',
    'Waarborg',
    'Som van de gemeenten, zonder fusie',
  ]);
});

test('a merger behind the last column has no chart', () => {
  const late = { ...basis, fusiedatum: '2040-01-01' };
  const sheet = planOf(late).workbook.sheets.find(({ id }) => id === 'gemeentefonds');
  expect(sheet?.charts).toEqual([]);
});
