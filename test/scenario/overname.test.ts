import { computeScenario, serialOf, type Aannamewaarde } from '../../src/scenario';
import { roundScenario } from './roundScenario';
import { scenarioInputOf, scenarioOf } from './scenarioInputOf';

const jaren = [2025, 2026, 2027, 2028, 2029];

/** 20.000 inhabitants: 4.000.000 is taken over of 10.000.000. */
const basis = roundScenario({
  jaren,
  fusiejaar: 2025,
  partners: [
    {
      naam: 'Aa',
      inwoners: 15_000,
      vast: { 'SCHULD.31DEC': 6_000_000 },
      lijnen: {
        'M2.I.a': 20_000_000,
        'M2.I.b': 18_000_000,
        'M2.IV.b': [600_000, 500_000, 700_000, 3_000_000, 0],
        'AFM.II.a': [600_000, 500_000, 700_000, 3_000_000, 0],
        'SCHULD.1JAN': [6_000_000, 5_000_000, 10_200_000, 1_500_000, 800_000],
        'T2.E.I.B': [200_000, 170_000, 400_000, 40_000, 10_000],
      },
    },
    {
      naam: 'Bee',
      inwoners: 5_000,
      vast: { 'SCHULD.31DEC': 4_000_000 },
      lijnen: {
        'M2.I.a': 5_000_000,
        'M2.I.b': 4_000_000,
        'M2.IV.b': [400_000, 400_000, 300_000, 2_000_000, 0],
        'AFM.II.a': [400_000, 400_000, 300_000, 2_000_000, 0],
        'SCHULD.1JAN': [4_000_000, 4_000_000, 6_000_000, 500_000, 200_000],
        'T2.E.I.B': [100_000, 100_000, 100_000, 20_000, 10_000],
      },
    },
  ],
});

describe('worked by hand', () => {
  const { overname, fusie } = scenarioOf(basis);

  test('what is taken over, and of whom', () => {
    expect(overname.overgenomen).toBe(4_000_000);
    expect(overname.verdeling.map((each) => each.overgenomen)).toEqual([3_000_000, 1_000_000]);
  });

  test.each([
    // year, D, O, saved repayment, saved interest: 40 %, 40 %, 20 %, all of a smaller debt, nothing
    [2025, 10_000_000, 4_000_000, 400_000, 120_000],
    [2026, 9_000_000, 3_600_000, 360_000, 108_000],
    [2027, 16_200_000, 3_240_000, 200_000, 100_000],
    [2028, 2_000_000, 2_000_000, 2_000_000, 60_000],
    [2029, 1_000_000, 0, 0, 0],
  ])('%d: debt %d, of which %d taken over, saves %d and %d', (jaar, d, o, aflossing, rente) => {
    const t = jaren.indexOf(jaar);
    expect(overname.schuldZonder[t]).toBe(d);
    expect(overname.saldo[t]).toBeCloseTo(o, 4);
    expect(overname.aflossingBespaard[t]).toBeCloseTo(aflossing, 4);
    expect(overname.renteBespaard[t]).toBeCloseTo(rente, 4);
    expect(fusie.resultaat['SCHULD.1JAN'][t]).toBeCloseTo(d - o, 4);
    expect(fusie.effect[t]).toBeCloseTo(aflossing + rente, 4);
  });

  test.each([
    ['M2.I.a', 25_000_000],
    ['M2.I.b', 22_000_000 - 120_000],
    ['M2.I', 3_000_000 + 120_000],
    ['M2.IV.b', 1_000_000 - 400_000],
    ['AFM.II.a', 1_000_000 - 400_000],
    ['AFM.III', 2_000_000 + 520_000],
    ['T2.E.I.B', 300_000 - 120_000],
    // Margin + repayments − 8 % of 6.000.000.
    ['GAFM.III', 2_520_000 + 600_000 - 480_000],
    ['M2.VII', 2_000_000 + 520_000],
  ] as const)('%s of the first merged year: %d', (lijn, amount) => {
    expect(fusie.resultaat[lijn][0]).toBeCloseTo(amount, 4);
  });
});

describe('the day of the takeover', () => {
  test.each<[string, Aannamewaarde, number, readonly number[]]>([
    ['the last day of a year counts from the next', serialOf('2025-12-31'), 2026, [0, 4, 3.6]],
    ['1 January counts from that year', serialOf('2026-01-01'), 2026, [0, 4, 3.6]],
    ['a day later counts from the next year', serialOf('2026-01-02'), 2027, [0, 0, 4]],
    [
      'before the first column nobody knows what was repaid of it',
      serialOf('2020-06-30'),
      2021,
      [Number.NaN, Number.NaN, Number.NaN],
    ],
    ['after the last column nothing changes', serialOf('2031-06-30'), 2032, [0, 0, 0]],
  ])('%s', (_what, datum, eersteJaar, saldo) => {
    const { overname } = scenarioOf(basis, { changes: { 'overname.datum': datum } });
    expect(overname.eersteJaar).toBe(eersteJaar);
    // In millions; a takeover that starts in 2026 saves 4/9 of the 900.000 repaid in that year.
    overname.saldo.slice(0, 3).forEach((amount, index) => {
      const expected = (saldo[index] ?? 0) * 1_000_000;
      if (Number.isNaN(expected)) expect(amount).toBeNaN();
      else expect(amount).toBeCloseTo(expected, 4);
    });
  });

  test('without a date nothing is known of what it saves', () => {
    const { overname } = scenarioOf(basis, { changes: { 'overname.datum': null } });
    expect(overname.overgenomen).toBe(4_000_000);
    expect(overname.saldo.every(Number.isNaN)).toBe(true);
  });
});

describe('switched off', () => {
  const alone = scenarioOf(basis, { changes: { 'overname.regeling': 'geen' } });

  test('the merged plan is the sum again', () => {
    expect(alone.overname.overgenomen).toBe(0);
    expect(alone.fusie.resultaat).toEqual(alone.fusie.som);
  });

  test('"inbegrepen" changes no year, while the takeover is still shown', () => {
    const { fusie, overname } = scenarioOf(basis, { changes: { 'overname.inbegrepen': 'ja' } });
    expect(overname.overgenomen).toBe(4_000_000);
    expect(fusie.resultaat).toEqual(alone.fusie.resultaat);
  });

  test.each<[string, Aannamewaarde]>([
    ['overname.inbegrepen', 'misschien'],
    ['overname.inbegrepen', null],
    ['overname.regeling', '1977'],
    ['overname.regeling', null],
  ])('%s %s is not known, which is not the same as none', (id, word) => {
    const { overname } = scenarioOf(basis, { changes: { [id]: word } });
    expect(overname.saldo.every(Number.isNaN)).toBe(true);
  });
});

test('a word of the regulation counts whatever its case', () => {
  const input = scenarioInputOf(basis, { changes: { 'overname.regeling': 'Conceptnota 2026' } });
  expect(computeScenario(input).overname.regeling?.id).toBe('conceptnota 2026');
});

test('a part of the financial expenditure is interest', () => {
  const { overname } = scenarioOf(basis, { changes: { 'overname.rentedeel': 0.5 } });
  expect(overname.renteBespaard[0]).toBeCloseTo(60_000, 4);
  expect(overname.aflossingBespaard[0]).toBeCloseTo(400_000, 4);
});
