import fc from 'fast-check';
import { fasering } from '../../../src/core';
import { amount } from '../arbitraries';
import { refusalOf } from '../refusal';

describe('fasering', () => {
  it.each([
    [1200000, [0.5, 0.3, 0.2], [600000, 360000, 240000]],
    [-1000, [0.25, 0.75], [-250, -750]],
    [1000, [1], [1000]],
    [1000, [0, 1, 0], [0, 1000, 0]],
    // Off by exactly the tolerance.
    [10000, [0.3333, 0.3333, 0.3333], [3333, 3333, 3333]],
  ])('%d over %p', (bedrag, percentages, expected) => {
    const spread = fasering(bedrag, percentages);
    expect(spread).toHaveLength(expected.length);
    spread.forEach((part, year) => expect(part).toBeCloseTo(expected[year] ?? Number.NaN, 6));
  });

  it('never gives -0', () => {
    expect(Object.is(fasering(-1000, [0, 1])[0], 0)).toBe(true);
  });

  it.each([
    [
      [0.5, 50],
      {
        code: 'percent-expected',
        argument: 'percentages',
        position: 2,
        value: 50,
        suggestion: 0.5,
      },
    ],
    [[-0.5, 0.5], { code: 'negative', argument: 'percentages', position: 1, value: -0.5 }],
    [[0.5, 0.25], { code: 'percentages-not-whole', sum: 0.75 }],
    [[0.5, 0.75], { code: 'percentages-not-whole', sum: 1.25 }],
    [[0.5, 0.4998], { code: 'percentages-not-whole', sum: 0.9998 }],
    [[], { code: 'percentages-not-whole', sum: 0 }],
  ])('refuses %p', (percentages, problem) => {
    expect(refusalOf(() => fasering(1000, percentages))).toEqual(problem);
  });

  it('is unknown in the year whose percentage is', () => {
    expect(fasering(1000, [0.5, Number.NaN])).toEqual([500, Number.NaN]);
    expect(fasering(Number.NaN, [1])).toEqual([Number.NaN]);
  });

  it('conserves: the years add up to the amount', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(
        amount,
        weights.filter((parts) => parts.some((part) => part > 0)),
        (bedrag, parts) => {
          const whole = parts.reduce((total, part) => total + part, 0);
          const spread = fasering(
            bedrag,
            parts.map((part) => part / whole),
          );
          expect(spread.reduce((total, part) => total + part, 0)).toBeCloseTo(bedrag, 5);
        },
      ),
    );
  });
});
