import fc from 'fast-check';
import {
  aannameIds,
  aanpassingsoort,
  computeScenario,
  fusiejaar,
  gewicht,
  harmonisatieKeuzes,
  planlijnen,
  scenarios,
  schakelaar,
  schakelgroepen,
  verdeelronden,
  verwaarloosbaar,
  type Scenario,
  type ScenarioBasis,
  type Schakelgroep,
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
      const closed = fusie.resultaat['M2.VII'][t - 1] ?? Number.NaN;
      // Later on, what is not yet in a plan comes on top.
      const later = jaar > fusiejaar(input) ? (fusie.som['M2.VI.b'][t] ?? Number.NaN) : 0;
      expect(fusie.resultaat['M2.VI'][t]).toBe(closed + later);
      expect(fusie.resultaat['M2.VI.b'][t]).toBe(later);
    });
  });
});

test('before the merger and the takeover every column is the plain sum', () => {
  everyScenario(withGaps, ({ fusie, overname, input }) => {
    // Costs, and what is received for them, stay in the year in which somebody put them.
    const dated = fusie.aanpassingen.some(
      ({ id, bedragen }) =>
        /^(?:transitie|structureel|besparing|forfait)/.test(id) &&
        bedragen.some((amount, t) => amount !== 0 && (input.jaren[t] ?? 0) < fusiejaar(input)),
    );
    if (dated) return;
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
    expect(overname.overgenomen).toBeLessThanOrEqual(overname.totaalMetAgb);
    input.jaren.forEach((jaar, t) => {
      const taken = overname.saldo[t] ?? Number.NaN;
      if (Number.isNaN(taken)) {
        // What was repaid before the first column is not known, nor what loans were up to the day
        // of their list.
        if (overname.eersteJaar >= (input.jaren[0] ?? 0))
          expect(jaar).toBeLessThanOrEqual(input.schuldjaar);
        return;
      }
      expect(taken).toBeGreaterThanOrEqual(0);
      expect(taken).toBeLessThanOrEqual(overname.schuldZonder[t] ?? Number.NaN);
      expect(overname.aflossingBespaard[t]).toBeLessThanOrEqual(taken);
      const before = overname.saldo[t - 1] ?? Number.NaN;
      if (jaar > overname.eersteJaar && !Number.isNaN(before))
        expect(taken).toBeLessThanOrEqual(before + verwaarloosbaar);
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
        taken?.[lijn].forEach((amount, t) => {
          // Less where its benefit is passed on to who pays back, and then it may not be known.
          if (!Number.isNaN(amount))
            expect(amount).toBeLessThanOrEqual(without?.[lijn][t] ?? Number.NaN);
        });
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
      // All but those of the plans themselves, which hold at staying alone too.
      const ofTheMerger = aannameIds.filter(
        (id) =>
          !id.startsWith('index.') &&
          id !== 'investeringen.uitvoering' &&
          id !== 'gemeentefonds.dotatie',
      );
      const changes = {
        ...Object.fromEntries(ofTheMerger.map((id) => [id, null])),
        'overname.regeling': 'geen',
        'overname.inwonersjaar': 1999,
        'overname.sleutel': 'schuld',
        'overname.rentedeel': 0,
        'apb.methode': keuze,
        'apb.tarief': 8,
        'transitie.software': 1_000_000,
        'gemeentefonds.raming': 5,
      };
      expect(alone(basis, { inputs, changes })).toEqual(alone(basis, { inputs }));
    }),
    { numRuns },
  );
});

test('all adjustments switched off, the merger is the plain sum of the partners', () => {
  fc.assert(
    fc.property(withGaps, (draw) => {
      const { basis, inputs } = drawScenario(draw);
      const changes = Object.fromEntries(schakelgroepen.map((groep) => [schakelaar(groep), 'nee']));
      const { fusie } = scenarioOf(basis, { inputs, changes });
      for (const lijn of [...linear, 'SCHULD.1JAN', 'GAFM.III', 'CONS.AFM'] as const)
        expectSeries(lijn, fusie.resultaat[lijn], fusie.som[lijn]);
    }),
    { numRuns },
  );
});

/** Setbacks that count at the rates or on the debt of the scenario, so they move with them. */
const volgendeSchok = new Map<Schakelgroep, Schakelgroep>([
  ['apb', 'apbbasis'],
  ['overname', 'rente'],
]);

test('one adjustment switched off brings back the figures without it, and leaves the others', () => {
  fc.assert(
    fc.property(complete, fc.constantFrom(...schakelgroepen), (draw, groep) => {
      const { basis, inputs } = drawScenario(draw);
      const schok = volgendeSchok.get(groep);
      const apart = schok === undefined ? {} : { [schakelaar(schok)]: 'nee' };
      const [on, off] = ['ja', 'nee'].map(
        (woord) =>
          scenarioOf(basis, { inputs, changes: { ...apart, [schakelaar(groep)]: woord } }).fusie,
      );
      if (!on || !off) throw new Error('Both are computed.');
      const weights = (lijn: (typeof linear)[number], t: number): number =>
        on.aanpassingen
          .filter((each) => each.groep === groep)
          .reduce((sum, { id, bedragen }) => {
            const weight = gewicht(id, lijn);
            return weight === 0 ? sum : sum + weight * (bedragen[t] ?? Number.NaN);
          }, 0);
      for (const lijn of linear)
        on.resultaat[lijn].forEach((amount, t) => {
          // What is not known with it says nothing of the figures without it.
          if (!Number.isNaN(amount))
            expectSeries(lijn, [off.resultaat[lijn][t] ?? Number.NaN], [amount - weights(lijn, t)]);
        });
      for (const { id, bedragen } of off.aanpassingen)
        if (aanpassingsoort(id).groep === groep)
          expectSeries(
            id,
            bedragen,
            bedragen.map(() => 0),
          );
        else
          expectSeries(
            id,
            bedragen,
            on.aanpassingen.find((each) => each.id === id)?.bedragen ?? [],
          );
    }),
    { numRuns },
  );
});

test('eliminations move neither the margin nor the result', () => {
  everyScenario(withGaps, ({ fusie }) => {
    const eliminated = fusie.aanpassingen.filter(({ groep }) => groep === 'eliminaties');
    fusie.effect.forEach((_, t) => {
      for (const lijn of ['AFM.III', 'M2.V'] as const) {
        const moved = eliminated.reduce(
          (sum, { id, bedragen }) => sum + gewicht(id, lijn) * (bedragen[t] ?? Number.NaN),
          0,
        );
        expect(Number.isNaN(moved) ? 0 : moved).toBe(0);
      }
    });
  });
});

test('"geen" and "inbegrepen" both bring back the figures without a takeover', () => {
  fc.assert(
    fc.property(complete, (draw) => {
      const { basis } = drawScenario(draw);
      const changed = (changes: Parameters<typeof scenarioOf>[1]) =>
        scenarioOf(basis, changes).fusie;
      // The flat grant goes with the regulation, not with the takeover.
      const zonderForfait = { 'aan.forfait': 'nee' } as const;
      const off = changed({ changes: { ...zonderForfait, 'overname.regeling': 'geen' } });
      const included = changed({ changes: { ...zonderForfait, 'overname.inbegrepen': 'ja' } });
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
      expect(amount).toBeLessThanOrEqual(overname.schuldMetAgb[index] ?? Number.NaN);
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
