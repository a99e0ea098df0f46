import type { InputCell } from '../../src/plan';
import { brugjaar } from '../../src/plan/sheets/brugjaar';
import { schakelaar, schakelgroepen, scenarios } from '../../src/scenario';
import { drawScenario } from '../scenario/drawnScenario';
import { halenHerkLummen, hasseltKortessem } from '../scenario/publishedCases';
import { PlanReader } from './planReader';
import { planOf } from './planOf';

const unknown = { error: '#N/A' };

/** Complete figures from 2024 to 2031, merged in 2026, with the adjustments that need no input on. */
const complete = drawScenario({
  seed: 11,
  partners: 3,
  years: 8,
  firstYear: 2024,
  merger: 2,
  reports: 'accounts first',
  gaps: 0,
  typed: 0,
  odd: 0,
  debts: 'usual',
});
const on = new Set(['apb', 'oov', 'besparing', 'structureel', 'overname', 'schepenen']);
const switched = new Map<string, InputCell>([
  ...complete.inputs,
  ['vergelijk/brug/keuze/waarde', { value: null }],
  ...schakelgroepen.flatMap((groep) =>
    scenarios.map(
      (naam) =>
        [`aannames/${schakelaar(groep)}/${naam}`, { value: on.has(groep) ? 'ja' : 'nee' }] as const,
    ),
  ),
]);
const plan = planOf(complete.basis, { inputs: switched });
const reader = new PlanReader(plan.workbook);

describe('the bridge of the last tested year', () => {
  const number = (row: string, column: string): number => {
    const found = reader.byFormula('vergelijk', row, column);
    if (typeof found !== 'number') throw new Error(`${row}: ${JSON.stringify(found)}`);
    return found;
  };

  test('is that of 2031', () => {
    expect(reader.byFormula('vergelijk', 'brug/jaar', 'waarde')).toBe(2031);
  });

  test.each(['AFM.III', 'M2.IX'])('%s: the steps end at the merger', (lijn) => {
    const rows = reader
      .rowKeys('vergelijk')
      .filter(
        (key) => key.startsWith(`brug/${lijn}/`) && !/grafiek|beschrijving|volledig/.test(key),
      );
    const amounts = rows.map((row) => number(row, 'waarde'));
    const som = rows.findIndex((row) => row.endsWith('/som'));
    const total = (from: number, to: number): number =>
      amounts.slice(from, to).reduce((sum, amount) => sum + amount, 0);
    expect(total(0, som)).toBeCloseTo(amounts[som] ?? Number.NaN, 2);
    expect(total(som, -1)).toBeCloseTo(amounts.at(-1) ?? Number.NaN, 2);
    expect(amounts.at(-1)).toBeCloseTo(number(`${lijn}/fusie`, 'j2031'), 2);
    expect(reader.byFormula('vergelijk', `brug/${lijn}/volledig`, 'omschrijving')).toBe(
      'Alle stappen zijn bekend.',
    );
  });

  test('a step says which way it goes', () => {
    const step = (row: string) => reader.byFormula('vergelijk', `brug/AFM.III/${row}`, 'brug.stap');
    expect(['besparing', 'schepenen', 'forfait', 'som'].map(step)).toEqual([
      '+ besparingen',
      '- extra schepenen',
      'forfait',
      'Som van de gemeenten',
    ]);
  });

  test('Start shows the same year, alone beside merged', () => {
    const start = (column: string) => reader.byFormula('start', 'naast/AFM.III', column);
    expect([start('keuze'), start('som'), start('fusie')]).toEqual([
      2031,
      number('AFM.III/som', 'j2031'),
      number('AFM.III/fusie', 'j2031'),
    ]);
    expect(reader.byFormula('start', 'naast/jaar', 'keuze')).toBe('');
  });

  test('Start names what does not count', () => {
    expect(reader.byFormula('start', 'nietMeegeteld', 'keuze')).toBe(
      'Gemeentefonds, forfait, transitiekosten, bijdrage politiezone, bijdrage hulpverleningszone, eliminaties',
    );
  });

  test('the lowest BBR is that of the years from the merger on', () => {
    const years = [2026, 2027, 2028, 2029, 2030, 2031];
    for (const name of ['som', 'fusie'])
      expect(number(`laagste/${name}`, 'waarde')).toBe(
        Math.min(...years.map((year) => number(`M2.IX/${name}`, `j${String(year)}`))),
      );
    expect(reader.byFormula('start', 'naast/laagste', 'keuze')).toBe('6 jaren');
  });
});

/** The formulas are held against this by the agreement tests. */
test.each<[InputCell['value'], number]>([
  [null, 2031],
  ['', 2031],
  [2028, 2028],
  [2033, Number.NaN],
  [2028.5, Number.NaN],
  ['2028', Number.NaN],
  [true, Number.NaN],
])('who types %j as the year sees %d', (value, year) => {
  const inputs = new Map<string, InputCell>([['vergelijk/brug/keuze/waarde', { value }]]);
  expect(brugjaar({ scenario: plan.scenario, inputs, log: [], version: '' })).toBe(year);
});

describe('Hasselt and Kortessem', () => {
  const published = new PlanReader(planOf(hasseltKortessem()).workbook);

  test('the last year with figures lies before the merger, and Start says so', () => {
    expect(published.byFormula('vergelijk', 'brug/jaar', 'waarde')).toBe(2022);
    expect(published.byFormula('start', 'naast/jaar', 'keuze')).toMatch(/vóór het fusiejaar/);
  });

  test.each([
    ['schuld', 148_278_003, 11_913_532, 160_191_535],
    ['inwoners', 79_089, 8_443, 87_532],
  ])('Inbreng: %s', (post, hasselt, kortessem, samen) => {
    const row = ['gemeente/71022', 'gemeente/73040', 'samen'].map((column) =>
      published.byFormula('inbreng', `bedrag/${post}`, column),
    );
    expect(row.map((amount) => Math.round(Number(amount)))).toEqual([hasselt, kortessem, samen]);
    const share = published.byFormula('inbreng', `aandeel/${post}`, 'gemeente/71022');
    expect(share).toBeCloseTo(hasselt / samen, 6);
  });
});

test('an amount below zero has no share, and Inbreng says why', () => {
  expect(reader.byFormula('inbreng', 'bedrag/afm', 'gemeente/p1')).toBeLessThan(0);
  expect(reader.byFormula('inbreng', 'aandeel/afm', 'gemeente/p1')).toEqual(unknown);
  expect(reader.byFormula('inbreng', 'aandeel/afm', 'opmerking')).toBe(
    'Geen aandeel: een bedrag is onder nul.',
  );
});

test('of a group only the whole is known: no municipality has a share', () => {
  const group = new PlanReader(planOf(halenHerkLummen()).workbook);
  expect(group.byFormula('inbreng', 'bedrag/schuld', 'samen')).toBe(38_293_318.91);
  expect(group.byFormula('inbreng', 'aandeel/schuld', 'gemeente/71020')).toEqual(unknown);
});
