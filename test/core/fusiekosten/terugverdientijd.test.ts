import fc from 'fast-check';
import { jarenTotGedekt, terugverdientijd } from '../../../src/core';
import { refusalOf } from '../refusal';

describe('terugverdientijd', () => {
  it.each([
    ['within a year, evenly', [400000, 400000, 400000], 1000000, 2.5],
    ['without an investment, from the costs of the first year', [-300000, 200000, 200000], 0, 2.5],
    ['at the end of a year', [500, 500], 1000, 2],
    ['at the end of the first', [1000], 1000, 1],
    ['covered from the start and for good', [100, -100, 5], 0, 0],
    ['nothing to cover and nothing coming in', [], 0, 0],
    ['covered, short again, covered for good', [150, -100, 100], 100, 2.5],
    ['covered from the start, but not for good', [50, -100, 100], 0, 2.5],
    ['a cent fraction short counts as covered', [99.998], 100, 1],
    ['an investment below half a cent is none', [0], 0.004, 0],
  ])('%s', (_, netto, investering, years) => {
    expect(terugverdientijd(netto, investering)).toBe(years);
  });

  it('has no investment when it is left out', () => {
    expect(terugverdientijd([-100, 200])).toBe(1.5);
  });

  it.each([
    [[100, 100], -1, { code: 'negative', argument: 'investering', value: -1 }],
    [[100000, 100000], 1000000, { code: 'never-paid-back', years: 2, shortfall: 800000 }],
    // Covered after year 1, but not for good.
    [[150, -100], 100, { code: 'never-paid-back', years: 2, shortfall: 50 }],
    [[], 10, { code: 'never-paid-back', years: 0, shortfall: 10 }],
    [[99.99], 100, { code: 'never-paid-back', years: 1, shortfall: 0.01 }],
  ])('refuses %p on %d', (netto, investering, problem) => {
    expect(refusalOf(() => terugverdientijd(netto, investering))).toMatchObject(problem);
  });

  it('is unknown when a year or the investment is', () => {
    expect(terugverdientijd([100, Number.NaN, 500], 100)).toBeNaN();
    expect(terugverdientijd([100], Number.NaN)).toBeNaN();
  });

  it.each([
    ['never within these years', [-5, -1], 0, Number.POSITIVE_INFINITY],
    ['unknown at the end', [5, Number.NaN], 0, Number.NaN],
    ['no years, nothing to cover', [], 0, 0],
    ['no years, something to cover', [], -1, Number.POSITIVE_INFINITY],
    ['halfway the second year', [-100, 100], -50, 1.5],
  ])('a cumulated series: %s', (_, gecumuleerd, begin, years) => {
    expect(jarenTotGedekt(gecumuleerd, begin)).toBe(years);
  });

  it('agrees with walking through the years in small steps', () => {
    const steps = 1000;
    /** The last moment at which the cumulated benefit is short; undefined when that is the end. */
    const bruteForce = (netto: readonly number[], investering: number): number | undefined => {
      let lastShort = investering > 0 ? 0 : -1;
      let opening = -investering;
      netto.forEach((benefit, year) => {
        for (let step = 1; step <= steps; step += 1) {
          if (opening + (benefit * step) / steps < -1e-6) lastShort = year * steps + step;
        }
        opening += benefit;
      });
      if (lastShort === netto.length * steps) return undefined;
      return (lastShort + 1) / steps;
    };
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 2000 }),
        (netto, investering) => {
          const expected = bruteForce(netto, investering);
          if (expected === undefined) {
            expect(refusalOf(() => terugverdientijd(netto, investering))).toMatchObject({
              code: 'never-paid-back',
              shortfall: investering - netto.reduce((total, benefit) => total + benefit, 0),
            });
          } else {
            // The first step that is not short any more is at most one step late.
            const years = terugverdientijd(netto, investering);
            expect(years).toBeLessThanOrEqual(expected + 1e-9);
            expect(years).toBeGreaterThan(expected - 1 / steps - 1e-6);
          }
        },
      ),
    );
  });
});
