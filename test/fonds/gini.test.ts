import fc from 'fast-check';
import { gini, type Groepsbedrag } from '../../src/fonds';

const group = fc.record({
  inwoners: fc.integer({ min: 1, max: 500_000 }),
  bedrag: fc.integer({ min: 1, max: 1_000_000_000 }),
});
const groups = fc.array(group, { minLength: 1, maxLength: 12 });

const { NaN: unknown } = Number;
it.each<[string, number, readonly (readonly [inwoners: number, bedrag: number])[]]>([
  [
    'everybody the same',
    0,
    [
      [10, 100],
      [30, 300],
      [60, 600],
    ],
  ],
  ['one group', 0, [[10, 100]]],
  // Lorenz curve through (½, ¼): 1 − (½·¼ + ½·(¼+1)) = ¼.
  [
    'half of the people a quarter of the money',
    0.25,
    [
      [50, 25],
      [50, 75],
    ],
  ],
  [
    'half of the people nothing',
    0.5,
    [
      [50, 0],
      [50, 100],
    ],
  ],
  // (0.6, 0.2), (0.9, 0.6): 1 − (0.6·0.2 + 0.3·0.8 + 0.1·1.6) = 0.48.
  [
    'three groups, in any order',
    0.48,
    [
      [10, 40],
      [60, 20],
      [30, 40],
    ],
  ],
  [
    'a group without inhabitants does not count',
    0.25,
    [
      [50, 25],
      [0, 0],
      [50, 75],
    ],
  ],
  [
    'nothing to divide',
    unknown,
    [
      [10, 0],
      [20, 0],
    ],
  ],
  ['nobody', unknown, []],
  [
    'an amount that is missing',
    unknown,
    [
      [10, unknown],
      [20, 5],
    ],
  ],
  [
    'inhabitants that are missing',
    unknown,
    [
      [unknown, 5],
      [20, 5],
    ],
  ],
])('%s: %d', (_name, wanted, given) => {
  const found = gini(given.map(([inwoners, bedrag]) => ({ inwoners, bedrag })));
  // To twelve digits; NaN stays NaN.
  expect(Number(found.toFixed(12))).toBe(wanted);
});

it('lies between 0 and 1, in whatever order and unit', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 2, max: 1000 }), (all, factor) => {
      const found = gini(all);
      expect(found).toBeGreaterThanOrEqual(-1e-12);
      expect(found).toBeLessThan(1);
      const other = all
        .toReversed()
        .map(({ inwoners, bedrag }) => ({ inwoners, bedrag: bedrag * factor }));
      expect(gini(other)).toBeCloseTo(found, 10);
    }),
  );
});

it('splitting a group into parts with the same amount per inhabitant changes nothing', () => {
  fc.assert(
    fc.property(groups, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (all, part) => {
      const split = all.flatMap(({ inwoners, bedrag }): Groepsbedrag[] => [
        { inwoners: inwoners * part, bedrag: bedrag * part },
        { inwoners: inwoners * (1 - part), bedrag: bedrag * (1 - part) },
      ]);
      expect(gini(split)).toBeCloseTo(gini(all), 9);
    }),
  );
});
