import fc from 'fast-check';
import { voorbeeldDerde } from '../../src/fonds';

const inhabitants = fc.integer({ min: 1, max: 600_000 });

it('two cities of 300 and 100 inhabitants, and 100 that join the first', () => {
  expect(voorbeeldDerde(1000, 300, 100, 100)).toEqual({
    voor: 250,
    na: 200,
    verlies: 50,
    aandeel: 0.2,
  });
});

it('the other city loses bedrag·g·b / ((a+g)(a+b+g)): b of every hundred that they then are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      inhabitants,
      inhabitants,
      inhabitants,
      (bedrag, a, b, g) => {
        const { voor, na, verlies, aandeel } = voorbeeldDerde(bedrag, a, b, g);
        expect(verlies).toBeCloseTo((bedrag * g * b) / ((a + g) * (a + b + g)), 4);
        expect(voor - na).toBeCloseTo(verlies, 4);
        expect(aandeel).toBeCloseTo(b / (a + b + g), 12);
      },
    ),
  );
});

it.each([
  ['nobody joins', [1000, 300, 0, 100], 0],
  ['inhabitants of the joining municipality are missing', [1000, 300, Number.NaN, 100], Number.NaN],
  ['the amount is missing', [Number.NaN, 300, 100, 100], Number.NaN],
])('%s', (_name, [bedrag = 0, stad = 0, erbij = 0, andere = 0], verlies) => {
  expect(voorbeeldDerde(bedrag, stad, erbij, andere).verlies).toBe(verlies);
});
