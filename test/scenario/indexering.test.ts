import fc from 'fast-check';
import type { Planlijn, ScenarioBasis } from '../../src/scenario';
import { draws } from './draw';
import { drawScenario } from './drawnScenario';
import { all, basisWith, partner, rounded, unknown, type Given } from './onePartner';
import { scenarioOf } from './scenarioInputOf';

describe('years without figures', () => {
  test.each<[string, Planlijn, Given, readonly number[]]>([
    ['nothing was assumed', 'M2.I.a', {}, [100, 100, unknown, unknown]],
    ['a growth', 'M2.I.a', { changes: { 'index.M2.I.a': 0.1 } }, [100, 100, 110, 121]],
    ['no growth at all', 'M2.I.a', { changes: { 'index.M2.I.a': 0 } }, [100, 100, 100, 100]],
    ['it shrinks', 'M2.I.a', { changes: { 'index.M2.I.a': -0.5 } }, [100, 100, 50, 25]],
    [
      'a growth above 50 %, mistyped',
      'M2.I.a',
      { changes: { 'index.M2.I.a': 2 } },
      [100, 100, unknown, unknown],
    ],
    ['a word', 'M2.I.a', { changes: { 'index.M2.I.a': '2 %' } }, [100, 100, unknown, unknown]],
    [
      'the growth of another line',
      'M2.I.a',
      { changes: { 'index.M2.I.b': 0.1 } },
      [100, 100, unknown, unknown],
    ],
    [
      'what was typed goes first, and grows on',
      'M2.I.a',
      { changes: { 'index.M2.I.a': 0.1 }, typed: { 'M2.I.a/j2026': 300 } },
      [100, 100, 300, 330],
    ],
    [
      'what was published goes first, and grows on',
      'M2.VIII',
      { basis: basisWith([['M2.VIII', 2026, 30]]), changes: { 'index.M2.VIII': 0.1 } },
      [10, 10, 30, 33],
    ],
    [
      'a year with figures has a missing line: that stays unknown',
      'M2.VIII',
      {
        basis: basisWith([['M2.I.a', 2026, 100]]),
        changes: { 'index.M2.VIII': 0.1, 'index.M2.I.a': 0.1 },
      },
      [10, 10, unknown, unknown],
    ],
    [
      'the debt, without a closing one',
      'SCHULD.1JAN',
      { changes: { 'index.SCHULD.1JAN': -0.1 } },
      [200, 200, 180, 162],
    ],
    [
      'the closing debt of the year before goes first',
      'SCHULD.1JAN',
      {
        basis: basisWith([['SCHULD.31DEC', 2025, 150]]),
        changes: { 'index.SCHULD.1JAN': -0.1 },
      },
      [200, 200, 150, 135],
    ],
    [
      'a negative debt is not known, so it does not grow either',
      'SCHULD.1JAN',
      { changes: { 'index.SCHULD.1JAN': 0.1 }, typed: { 'SCHULD.1JAN/j2026': -1 } },
      [200, 200, unknown, unknown],
    ],
    [
      'the opening balance rolls on in the same report, whatever grows',
      'M2.VI',
      { changes: all(0) },
      [1000, 970, 940, 910],
    ],
  ])('%s: %s', (_what, lijn, given, expected) => {
    expect(partner(given).plan[lijn].map(rounded)).toEqual(expected);
  });

  const planAfter: ScenarioBasis['rapport'] = (jaar) =>
    jaar < 2026 ? 'rekening' : 'meerjarenplan';
  test.each<[string, Given, number]>([
    ['both grow: it opens with what the accounts closed with', { changes: all(0) }, 940],
    ['only the receipts grow', { changes: { ...all(0), 'index.M2.I.b': null } }, unknown],
    ['typed', { changes: all(0), typed: { 'M2.VI/j2026': 7 } }, 7],
    ['published', { changes: all(0), basis: basisWith([['M2.VI', 2026, 8]], planAfter) }, 8],
    [
      'with figures a report opens with its own',
      { changes: all(0), basis: basisWith([['M2.I.a', 2026, 1]], planAfter) },
      unknown,
    ],
  ])('the opening balance where the report changes: %s', (_what, given, expected) => {
    const { plan } = partner({ basis: basisWith([], planAfter), ...given });
    expect(plan['M2.VI'][2]).toBe(expected);
  });

  test('the first column has nothing before it', () => {
    const basis = basisWith();
    const cijfers = basis.cijfers.filter(
      ({ pad, jaar }) => pad !== 'M2.I.a' && (pad !== 'M2.I.b' || jaar > 2024),
    );
    const { plan, herkomst } = partner({ basis: { ...basis, cijfers }, changes: all(0.1) });
    expect(herkomst.zonderCijfers).toEqual([true, false, true, true]);
    expect(plan['M2.I.a']).toEqual([unknown, unknown, unknown, unknown]);
  });

  test('which lines follow from the year before is counted', () => {
    const none = partner().herkomst;
    expect([none.zonderCijfers, none.geindexeerd]).toEqual([
      [false, false, true, true],
      [0, 0, 0, 0],
    ]);
    const some = partner({
      changes: { 'index.M2.I.a': 0.1, 'index.M2.I.b': 0, 'index.M2.VIII': 0.02 },
      typed: { 'M2.I.b/j2026': 5 },
    }).herkomst;
    expect(some.geindexeerd).toEqual([0, 0, 2, 3]);
  });
});

test('without growth a year without figures is as it was; with 0 it repeats the year before', () => {
  fc.assert(
    fc.property(
      draws({ odd: fc.constant(0), typed: fc.constant(0), gaps: fc.constant(0.3) }),
      (draw) => {
        const { basis } = drawScenario(draw);
        const none = scenarioOf(basis, { changes: all(null) });
        const carried = scenarioOf(basis, { changes: all(0) });
        none.partners.forEach(({ partner: { label }, plan }, position) => {
          const { plan: later, herkomst } = carried.partners[position] ?? partner();
          expect(none.partners[position]?.herkomst.geindexeerd).toEqual(basis.jaren.map(() => 0));
          plan['M2.I.a'].forEach((amount, index) => {
            const without = herkomst.zonderCijfers[index] === true;
            const expected = without ? (later['M2.I.a'][index - 1] ?? unknown) : amount;
            expect([label, later['M2.I.a'][index]]).toEqual([label, expected]);
          });
        });
      },
    ),
    { seed: 5, numRuns: 150 },
  );
});
