import fc from 'fast-check';
import {
  computeScenario,
  fusiejaar,
  gewicht,
  harmonisatieKeuzes,
  planlijnen,
  scenarios,
  verdeelronden,
  type Scenario,
  type ScenarioBasis,
} from '../../src/scenario';
import { draws } from './draw';
import { drawScenario } from './drawnScenario';
import { scenarioInputOf, scenarioOf } from './scenarioInputOf';

const noWords = { odd: fc.constant(0) };
const complete = draws({ ...noWords, gaps: fc.constant(0) });
const withGaps = draws({ ...noWords, gaps: fc.constantFrom(0, 0.02, 0.3) });
const numRuns = 200;

/** To half a cent; what is not known on one side is not known on the other. */
function same(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  if (Number.isNaN(first) || Number.isNaN(second))
    return Number.isNaN(first) === Number.isNaN(second);
  return Math.abs(first - second) < 0.005;
}

function expectSeries(what: string, found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((amount, index) => {
    if (!same(amount, expected[index]))
      throw new Error(`${what}, column ${String(index)}: ${String([amount, expected[index]])}`);
  });
}

function everyScenario(
  arbitrary: typeof complete,
  holds: (scenario: Scenario, basis: ScenarioBasis) => void,
): void {
  fc.assert(
    fc.property(arbitrary, fc.constantFrom(...scenarios), (draw, naam) => {
      const { basis, inputs } = drawScenario(draw);
      holds(scenarioOf(basis, { inputs, scenario: naam }), basis);
    }),
    { numRuns },
  );
}

/** The lines that an adjustment touches, directly or through a sum. */
const linear = [
  'M2.I.a',
  'M2.I.b',
  'M2.I',
  'M2.II.a',
  'M2.II.b',
  'M2.II',
  'M2.III',
  'M2.IV.a',
  'M2.IV.b',
  'M2.IV',
  'M2.V',
  'AFM.I',
  'AFM.II.a',
  'AFM.II.b',
  'AFM.II',
  'AFM.III',
] as const;

test('sum of the partners + adjustments = merged, in every line and year', () => {
  everyScenario(withGaps, ({ fusie, overname, input }) => {
    const plus = (...series: readonly (readonly number[])[]): number[] =>
      input.jaren.map((_, t) => series.reduce((sum, each) => sum + (each[t] ?? Number.NaN), 0));
    const less = (series: readonly number[]): number[] => series.map((amount) => 0 - amount);
    const times = (factor: number, series: readonly number[]): number[] =>
      series.map((amount) => factor * amount);
    const on = (lijn: (typeof linear)[number]): number[] =>
      plus(
        ...fusie.aanpassingen.flatMap(({ id, bedragen }) => {
          const weight = gewicht(id, lijn);
          return weight === 0 ? [] : [times(weight, bedragen)];
        }),
      );
    for (const lijn of linear)
      expectSeries(lijn, fusie.resultaat[lijn], plus(fusie.som[lijn], on(lijn)));
    expectSeries('effect', fusie.effect, on('M2.V'));
    expectSeries('effect AFM', fusie.effectAfm, on('AFM.III'));
    expectSeries(
      'SCHULD.1JAN',
      fusie.resultaat['SCHULD.1JAN'],
      plus(fusie.som['SCHULD.1JAN'], less(overname.saldo)),
    );
    expectSeries(
      'GAFM.III',
      fusie.resultaat['GAFM.III'],
      plus(
        fusie.som['GAFM.III'],
        on('AFM.III'),
        on('AFM.II.a'),
        times(input.normGecorrigeerdeAflossingen, overname.saldo),
      ),
    );
    expectSeries(
      'M2.IX',
      fusie.resultaat['M2.IX'],
      plus(fusie.resultaat['M2.VII'], less(fusie.som['M2.VIII'])),
    );
  });
});

test('unavailable money of one never makes up for that of another', () => {
  everyScenario(complete, ({ fusie, partners }) => {
    expectSeries(
      'M2.VIII',
      fusie.som['M2.VIII'],
      fusie.som['M2.VIII'].map((_, t) =>
        partners.reduce((sum, { plan }) => sum + Math.abs(plan['M2.VIII'][t] ?? Number.NaN), 0),
      ),
    );
  });
});

test('the merger year opens with what the partners closed with, and the earlier effect', () => {
  everyScenario(complete, ({ fusie, partners, input }) => {
    const n = input.jaren.indexOf(fusiejaar(input));
    if (n < 1) return;
    const closing = partners.reduce(
      (sum, { plan }) => sum + (plan['M2.VII'][n - 1] ?? Number.NaN),
      0,
    );
    const earlier = fusie.effect.slice(0, n).reduce((sum, amount) => sum + amount, 0);
    expectSeries('M2.VI', [fusie.resultaat['M2.VI'][n] ?? Number.NaN], [closing + earlier]);
  });
});

test('from the merger on, a year opens with what the year before closed with', () => {
  everyScenario(complete, ({ fusie, input }) => {
    input.jaren.forEach((jaar, t) => {
      if (t === 0 || jaar < fusiejaar(input)) return;
      expect(fusie.resultaat['M2.VI'][t]).toBe(fusie.resultaat['M2.VII'][t - 1]);
    });
  });
});

test('before the merger and the takeover every column is the plain sum', () => {
  everyScenario(withGaps, ({ fusie, overname, input }) => {
    const first = Math.min(fusiejaar(input), overname.eersteJaar);
    const columns = input.jaren.filter((jaar) => jaar < first).length;
    for (const lijn of planlijnen) {
      expectSeries(
        lijn,
        fusie.resultaat[lijn].slice(0, columns),
        fusie.som[lijn].slice(0, columns),
      );
    }
  });
});

test('never more taken over than there is debt, in any year, and it never grows', () => {
  everyScenario(complete, ({ overname, input }) => {
    expect(overname.overgenomen).toBeLessThanOrEqual(overname.totaalSchuld);
    input.jaren.forEach((jaar, t) => {
      const taken = overname.saldo[t] ?? Number.NaN;
      if (Number.isNaN(taken)) {
        // What was repaid before the first column is not known.
        expect(overname.eersteJaar).toBeLessThan(input.jaren[0] ?? 0);
        return;
      }
      expect(taken).toBeGreaterThanOrEqual(0);
      expect(taken).toBeLessThanOrEqual(overname.schuldZonder[t] ?? Number.NaN);
      expect(overname.aflossingBespaard[t]).toBeLessThanOrEqual(taken);
      if (t > 0 && jaar > overname.eersteJaar)
        expect(taken).toBeLessThanOrEqual(overname.saldo[t - 1] ?? Number.NaN);
      if (jaar < overname.eersteJaar) expect(taken).toBe(0);
    });
  });
});

test('a takeover is never a receipt: only expenditure and debt change', () => {
  fc.assert(
    fc.property(complete, (draw) => {
      const { basis } = drawScenario(draw);
      const [without, taken] = ['geen', '2019'].map(
        (word) => scenarioOf(basis, { changes: { 'overname.regeling': word } }).fusie.resultaat,
      );
      for (const lijn of ['M2.I.a', 'M2.II.a', 'M2.IV.a', 'AFM.II.b'] as const)
        expect(taken?.[lijn]).toEqual(without?.[lijn]);
      for (const lijn of ['M2.I.b', 'M2.IV.b', 'SCHULD.1JAN'] as const) {
        taken?.[lijn].forEach((amount, t) => {
          // Not known where the takeover began before the first column.
          if (!Number.isNaN(amount))
            expect(amount).toBeLessThanOrEqual(without?.[lijn][t] ?? Number.NaN);
        });
      }
    }),
    { numRuns },
  );
});

test('no assumption touches the plan of a partner alone', () => {
  fc.assert(
    fc.property(withGaps, fc.constantFrom(...harmonisatieKeuzes), (draw, keuze) => {
      const { basis, inputs } = drawScenario(draw);
      const alone = (...given: Parameters<typeof scenarioOf>) =>
        scenarioOf(...given).partners.map(({ plan, normen }) => ({ plan, normen }));
      const changes = {
        'overname.regeling': 'geen',
        'overname.datum': null,
        'overname.inwonersjaar': 1999,
        'overname.sleutel': 'schuld',
        'overname.rentedeel': 0,
        'apb.methode': keuze,
        'oov.methode': null,
        'apb.tarief': 8,
      };
      expect(alone(basis, { inputs, changes })).toEqual(alone(basis, { inputs }));
    }),
    { numRuns },
  );
});

test('"geen" and "inbegrepen" both bring back the figures without a takeover', () => {
  fc.assert(
    fc.property(complete, (draw) => {
      const { basis } = drawScenario(draw);
      const changed = (changes: Parameters<typeof scenarioOf>[1]) =>
        scenarioOf(basis, changes).fusie;
      const off = changed({ changes: { 'overname.regeling': 'geen' } });
      const included = changed({ changes: { 'overname.inbegrepen': 'ja' } });
      expect(included.resultaat).toEqual(off.resultaat);
      expect(off.resultaat['SCHULD.1JAN']).toEqual(off.som['SCHULD.1JAN']);
      expect(off.resultaat['M2.IV.b']).toEqual(off.som['M2.IV.b']);
    }),
    { numRuns },
  );
});

test('the division adds up, and the rounds in the cells end where the rule of law does', () => {
  everyScenario(complete, ({ overname }) => {
    const taken = overname.verdeling.map(({ overgenomen }) => overgenomen);
    expect(taken.reduce((sum, amount) => sum + amount, 0)).toBe(overname.overgenomen);
    taken.forEach((amount, index) => {
      expect(amount).toBeGreaterThanOrEqual(0);
      expect(amount).toBeLessThanOrEqual(overname.schuld[index] ?? Number.NaN);
    });
    expectSeries('rounds', verdeelronden(overname).at(-1)?.genomen ?? [], taken);
  });
});

test('the order of the partners does not matter', () => {
  fc.assert(
    fc.property(withGaps, (draw) => {
      const { basis, inputs } = drawScenario(draw);
      const there = computeScenario(scenarioInputOf(basis, { inputs }));
      const back = computeScenario(
        scenarioInputOf({ ...basis, partners: basis.partners.toReversed() }, { inputs }),
      );
      for (const lijn of planlijnen)
        expectSeries(lijn, back.fusie.resultaat[lijn], there.fusie.resultaat[lijn]);
      expectSeries(
        'division',
        back.overname.verdeling.map(({ overgenomen }) => overgenomen).reverse(),
        there.overname.verdeling.map(({ overgenomen }) => overgenomen),
      );
      expectSeries(
        'rates',
        [back.apb.effect, back.oov.effect],
        [there.apb.effect, there.oov.effect],
      );
      expect(back.normen).toEqual(there.normen);
    }),
    { numRuns },
  );
});
