import fc from 'fast-check';
import { harmonisatie, harmonisatieEffect } from '../../../src/core';
import { refusalOf } from '../refusal';

const tarieven = [7, 8.5];
const waarde = [3728766, 385374];

describe('harmonisatie', () => {
  it.each([
    ['laagste', 7],
    ['hoogste', 8.5],
    ['gewogen', 7.1405],
  ] as const)('%s of 7 and 8,5: %d', (methode, rate) => {
    expect(harmonisatie(tarieven, waarde, methode)).toBeCloseTo(rate, 4);
  });

  it('takes opcentiemen, and a municipality without tax', () => {
    expect(harmonisatie([986.4, 1008, 0], [1, 1, 1], 'hoogste')).toBe(1008);
    expect(harmonisatie([986.4, 1008, 0], [1, 1, 1], 'laagste')).toBe(0);
  });

  it.each([
    {
      what: 'other lengths',
      rule: () => harmonisatie([7, 8], [1], 'laagste'),
      problem: {
        code: 'lengths-differ',
        first: { argument: 'tarieven', length: 2 },
        other: { argument: 'waarde_per_eenheid', length: 1 },
      },
    },
    {
      what: '7 % as Excel keeps it',
      rule: () => harmonisatie([8, 0.07], [1, 1], 'laagste'),
      problem: {
        code: 'points-expected',
        argument: 'tarieven',
        position: 2,
        value: 0.07,
        suggestion: 7,
      },
    },
    {
      what: 'a negative rate',
      rule: () => harmonisatie([-1], [1], 'hoogste'),
      problem: { code: 'negative', argument: 'tarieven', position: 1, value: -1 },
    },
    {
      what: 'a negative value',
      rule: () => harmonisatie([7, 8], [1, -1], 'laagste'),
      problem: { code: 'negative', argument: 'waarde_per_eenheid', position: 2, value: -1 },
    },
    {
      what: 'a weighted rate without weight',
      rule: () => harmonisatie([7, 8], [0, 0], 'gewogen'),
      problem: { code: 'no-weight' },
    },
  ])('refuses $what', ({ rule, problem }) => {
    expect(refusalOf(rule)).toEqual(problem);
  });

  it('takes a rate of exactly 1, and no value where no weight is asked', () => {
    expect(harmonisatie([1, 2], [0, 0], 'laagste')).toBe(1);
  });

  it.each(['laagste', 'hoogste', 'gewogen'] as const)(
    '%s is unknown with an unknown rate',
    (methode) => {
      expect(harmonisatie([7, Number.NaN], [1, 1], methode)).toBeNaN();
    },
  );

  it('rests on the values for the weighted rate only', () => {
    expect(harmonisatie([7, 8], [1, Number.NaN], 'gewogen')).toBeNaN();
    expect(harmonisatie([7, 8], [1, Number.NaN], 'laagste')).toBe(7);
    expect(harmonisatie([7, 8], [1, Number.NaN], 'hoogste')).toBe(8);
  });

  const partners = fc.array(
    fc.tuple(fc.double({ min: 1, max: 15, noNaN: true }), fc.integer({ min: 1, max: 5_000_000 })),
    { minLength: 1, maxLength: 6 },
  );

  it('at the weighted rate the total yield changes by nothing', () => {
    fc.assert(
      fc.property(partners, (rows) => {
        const rate = harmonisatie(
          rows.map(([tarief]) => tarief),
          rows.map(([, value]) => value),
          'gewogen',
        );
        const change = rows.reduce(
          (total, [tarief, value]) => total + harmonisatieEffect(tarief, value, rate, 1),
          0,
        );
        expect(change).toBeCloseTo(0, 5);
      }),
    );
  });

  it('the weighted rate lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(partners, (rows) => {
        const rates = rows.map(([tarief]) => tarief);
        const values = rows.map(([, value]) => value);
        const weighted = harmonisatie(rates, values, 'gewogen');
        expect(weighted).toBeGreaterThanOrEqual(harmonisatie(rates, values, 'laagste') - 1e-9);
        expect(weighted).toBeLessThanOrEqual(harmonisatie(rates, values, 'hoogste') + 1e-9);
      }),
    );
  });
});
