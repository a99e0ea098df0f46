import fc from 'fast-check';
import { afmGecorrigeerd } from '../../../src/core';
import { amount as anyAmount, positiveAmount } from '../arbitraries';
import { refusalOf } from '../refusal';
import { amount, jaren } from './provincieAntwerpen';

describe('afmGecorrigeerd', () => {
  it.each(jaren)('gives what the province of Antwerp printed for %d', (jaar) => {
    const computed = afmGecorrigeerd(
      amount('AFM.III', jaar),
      amount('AFM.II.a', jaar),
      amount('SCHULD.1JAN', jaar),
      0.08,
    );
    expect(Math.abs(computed - amount('GAFM.III', jaar))).toBeLessThanOrEqual(1);
  });

  it.each([
    ['norm 8', 8, 1000, { code: 'percent-expected', argument: 'norm', value: 8, suggestion: 0.08 }],
    [
      'norm 7.1, whose hundredth is no round binary number',
      7.1,
      1000,
      { code: 'percent-expected', argument: 'norm', value: 7.1, suggestion: 0.071 },
    ],
    ['norm 0', 0, 1000, { code: 'not-above-zero', argument: 'norm', value: 0 }],
    ['a negative norm', -0.08, 1000, { code: 'negative', argument: 'norm', value: -0.08 }],
    [
      'negative debt',
      0.08,
      -1,
      { code: 'negative', argument: 'financiele_schulden_1_januari', value: -1 },
    ],
  ])('refuses %s', (_, norm, schuld, problem) => {
    expect(refusalOf(() => afmGecorrigeerd(100, 10, schuld, norm))).toMatchObject(problem);
  });

  it('takes a norm of exactly 1', () => {
    expect(afmGecorrigeerd(100, 10, 50, 1)).toBe(60);
  });

  it.each([
    [Number.NaN, 10, 50, 0.08],
    [100, Number.NaN, 50, 0.08],
    [100, 10, Number.NaN, 0.08],
    [100, 10, 50, Number.NaN],
  ])('is unknown when one of %p, %p, %p, %p is', (margin, aflossingen, schuld, norm) => {
    expect(afmGecorrigeerd(margin, aflossingen, schuld, norm)).toBeNaN();
  });

  it('equals the AFM when the repayments are exactly the norm', () => {
    fc.assert(
      fc.property(anyAmount, positiveAmount, (margin, schuld) => {
        expect(afmGecorrigeerd(margin, 0.08 * schuld, schuld, 0.08)).toBeCloseTo(margin, 5);
      }),
    );
  });
});
