import fc from 'fast-check';
import { afm } from '../../../src/core';
import { amount } from '../arbitraries';
import { amount as printed, jaren } from './provincieAntwerpen';

describe('afm', () => {
  it.each([
    [202949879, 179420043, 8578246, 4070363, 19021953],
    [13182806, 12643647, 821627, 40671, -241797],
    // A revision: the column "Wijziging" holds negative amounts.
    [-500, 200, -100, 50, -550],
    [0, 0, 0, 0, 0],
  ])('published: %d − %d − (%d − %d) = %d', (ontvangsten, uitgaven, aflossingen, terug, result) => {
    expect(afm(ontvangsten, uitgaven, aflossingen, terug)).toBe(result);
  });

  it('has no recoveries when they are left out', () => {
    expect(afm(1000, 700, 200)).toBe(100);
  });

  it.each(jaren)('gives what the province of Antwerp printed for %d', (jaar) => {
    const computed = afm(
      printed('M2.I.a', jaar),
      printed('M2.I.b', jaar),
      printed('AFM.II.a', jaar),
      printed('AFM.II.b', jaar),
    );
    expect(Math.abs(computed - printed('AFM.III', jaar))).toBeLessThanOrEqual(1);
  });

  it.each([0, 1, 2, 3])('is unknown when argument %d is', (unknown) => {
    const [a, b, c, d] = [1, 2, 3, 4].map((value, index) =>
      index === unknown ? Number.NaN : value,
    ) as [number, number, number, number];
    expect(afm(a, b, c, d)).toBeNaN();
  });

  const four = fc.tuple(amount, amount, amount, amount);

  it('is additive: the AFM of sums is the sum of the AFMs', () => {
    fc.assert(
      fc.property(four, four, (x, y) => {
        const together = afm(x[0] + y[0], x[1] + y[1], x[2] + y[2], x[3] + y[3]);
        expect(together).toBeCloseTo(afm(...x) + afm(...y), 5);
      }),
    );
  });

  it('is homogeneous: k times the amounts give k times the AFM', () => {
    fc.assert(
      fc.property(four, fc.integer({ min: -100, max: 100 }), (x, k) => {
        expect(afm(k * x[0], k * x[1], k * x[2], k * x[3])).toBeCloseTo(k * afm(...x), 3);
      }),
    );
  });
});
