import fc from 'fast-check';
import { schaalbedrag, schuldovername } from '../../../src/core';
import { positiveAmount } from '../arbitraries';
import { refusalOf } from '../refusal';
import { alleSchalen, schaal2019, schaal2025, schaalConceptnota2026 } from './schalen';

describe('schuldovername', () => {
  it.each([
    [[79089, 8443], undefined, 43766000],
    [[37403], undefined, 18701500],
    [[19999], undefined, 0],
    [[20000], undefined, 4000000],
    [[24999], undefined, 4999800],
    [[25000], undefined, 7500000],
    [[29999], undefined, 8999700],
    [[30000], undefined, 12000000],
    [[34999], undefined, 13999600],
    [[35000], undefined, 17500000],
    [[100001], undefined, 50000000],
    [[541854], undefined, 50000000],
    [[85755], undefined, 42877500],
    [[31510], undefined, 12604000],
    [[79089, 9030], undefined, 44059500],
    [[37403], [5000000], 5000000],
    [[10000, 20000, 7403], [10000000], 10000000],
    [[37403], [], 0],
    [[0], undefined, 0],
  ])('2025: %p inhabitants, debt %p → %d', (inwoners, schuld, result) => {
    expect(schuldovername(inwoners, schuld, schaal2025)).toBe(result);
  });

  it.each([
    [19999, 0],
    [20000, 6000100],
    [30000, 10000200],
    [50000, 19000000],
    [100000, 34000000],
    [0, 0],
  ])('conceptnota 2026: %d inhabitants → %d', (inwoners, result) => {
    expect(schuldovername([inwoners], undefined, schaalConceptnota2026)).toBe(result);
    expect(schaalbedrag(inwoners, schaalConceptnota2026)).toBe(result);
  });

  it.each([
    [1, 500],
    [15000, 7500000],
    [40000, 20000000],
    [40001, 20000000],
  ])('2019: %d inhabitants → %d', (inwoners, result) => {
    expect(schuldovername([inwoners], undefined, schaal2019)).toBe(result);
  });

  it('gives the scale amount before the ceiling apart', () => {
    expect(schaalbedrag(541854, schaal2025)).toBe(270927000);
  });

  it.each([
    [[100, -5], undefined, { code: 'negative', argument: 'inwoners', position: 2, value: -5 }],
    [[79.089], undefined, { code: 'not-whole', argument: 'inwoners', position: 1, value: 79.089 }],
    [[20000], [1, -3], { code: 'negative', argument: 'schuld', position: 2, value: -3 }],
  ])('refuses %p inhabitants with debt %p', (inwoners, schuld, problem) => {
    expect(refusalOf(() => schuldovername(inwoners, schuld, schaal2025))).toEqual(problem);
  });

  it.each(alleSchalen)('is unknown when an inhabitant or a debt is ($soort)', (schaal) => {
    expect(schuldovername([20000, Number.NaN], undefined, schaal)).toBeNaN();
    expect(schuldovername([20000], [Number.NaN, 1], schaal)).toBeNaN();
    expect(schaalbedrag(Number.NaN, schaal)).toBeNaN();
  });

  const inhabitants = fc.array(fc.nat(150_000), { minLength: 1, maxLength: 6 });
  const debts = fc.array(positiveAmount, { minLength: 1, maxLength: 6 });

  it('is never above the debt or the ceiling, and never negative', () => {
    fc.assert(
      fc.property(
        inhabitants,
        debts,
        fc.constantFrom(...alleSchalen),
        (inwoners, schuld, schaal) => {
          const taken = schuldovername(inwoners, schuld, schaal);
          expect(taken).toBeGreaterThanOrEqual(0);
          expect(taken).toBeLessThanOrEqual(schuld.reduce((total, debt) => total + debt, 0));
          expect(taken).toBeLessThanOrEqual(schaal.plafond ?? Number.POSITIVE_INFINITY);
        },
      ),
    );
  });

  it('never falls when a debt rises', () => {
    fc.assert(
      fc.property(
        inhabitants,
        debts,
        positiveAmount,
        fc.constantFrom(...alleSchalen),
        (inwoners, schuld, more, schaal) => {
          const [first = 0, ...others] = schuld;
          expect(
            schuldovername(inwoners, [first + more, ...others], schaal),
          ).toBeGreaterThanOrEqual(schuldovername(inwoners, schuld, schaal));
        },
      ),
    );
  });

  it('with marginal brackets is the sum over each inhabitant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), (total) => {
        let byHead = 0;
        for (let nth = 1; nth <= total; nth += 1) {
          if (nth <= 19_999) byHead += 300;
          else if (nth <= 29_999) byHead += 400;
          else if (nth <= 39_999) byHead += 500;
          else if (nth <= 49_999) byHead += 400;
          else byHead += 300;
        }
        expect(schaalbedrag(total, schaalConceptnota2026)).toBe(byHead);
      }),
      { numRuns: 30 },
    );
  });
});
