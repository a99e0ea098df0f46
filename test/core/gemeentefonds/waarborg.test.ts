import fc from 'fast-check';
import { waarborg } from '../../../src/core';
import { refusalOf } from '../refusal';

const regeling = { groeiHoofddotatie: 0.035, jarenEerstePeriode: 6 };

describe('waarborg', () => {
  // Two partners that grew by 10 % and 2 %: the unweighted mean is 6 %, S = 1100 + 510 = 1610.
  it.each([
    [0, 1610 * 1.06],
    [1, 1610 * 1.06 ** 2],
    [5, 1610 * 1.06 ** 6],
    [6, 1610 * 1.06 ** 6 * 1.035],
    [9, 1610 * 1.06 ** 6 * 1.035 ** 4],
  ])('%d years after the merger: %d', (jaarNaFusie, amount) => {
    expect(waarborg([1100, 510], [1000, 500], jaarNaFusie, regeling)).toBeCloseTo(amount, 6);
  });

  it('takes a first term of no years and a fund that shrinks as they are', () => {
    const terms = { groeiHoofddotatie: -0.01, jarenEerstePeriode: 0 };
    expect(waarborg([104], [100], 0, terms)).toBeCloseTo(104 * 0.99, 9);
    expect(waarborg([104], [100], 1, terms)).toBeCloseTo(104 * 0.99 ** 2, 9);
  });

  it('keeps a growth below that of the hoofddotatie, also a negative one', () => {
    expect(waarborg([102], [100], 7, regeling)).toBeCloseTo(102 * 1.02 ** 8, 8);
    expect(waarborg([90], [100], 7, regeling)).toBeCloseTo(90 * 0.9 ** 8, 8);
  });

  it('takes growth and term from the regulation', () => {
    const other = { groeiHoofddotatie: 0.01, jarenEerstePeriode: 1 };
    expect(waarborg([110], [100], 2, other)).toBeCloseTo(110 * 1.1 * 1.01 ** 2, 8);
  });

  it.each([
    {
      what: 'a negative year',
      rule: () => waarborg([1], [1], -1, regeling),
      problem: { code: 'negative', argument: 'jaar_na_fusie', value: -1 },
    },
    {
      what: 'half a year',
      rule: () => waarborg([1], [1], 0.5, regeling),
      problem: { code: 'not-whole', argument: 'jaar_na_fusie', value: 0.5 },
    },
    {
      what: 'a share of 0 in N−2',
      rule: () => waarborg([1, 1], [1, 0], 0, regeling),
      problem: { code: 'share-of-zero', position: 2 },
    },
    {
      what: 'a negative share in N−1',
      rule: () => waarborg([1, -1], [1, 1], 0, regeling),
      problem: { code: 'negative', argument: 'aandelen_jaar_voor_fusie', position: 2, value: -1 },
    },
    {
      what: 'a negative share in N−2',
      rule: () => waarborg([1], [-1], 0, regeling),
      problem: {
        code: 'negative',
        argument: 'aandelen_twee_jaar_voor_fusie',
        position: 1,
        value: -1,
      },
    },
    {
      what: 'shares of another length',
      rule: () => waarborg([1, 2], [1], 0, regeling),
      problem: {
        code: 'lengths-differ',
        first: { argument: 'aandelen_jaar_voor_fusie', length: 2 },
        other: { argument: 'aandelen_twee_jaar_voor_fusie', length: 1 },
      },
    },
    {
      what: 'a growth of 3.5 where 3,5 % is meant',
      rule: () => waarborg([1], [1], 0, { ...regeling, groeiHoofddotatie: 3.5 }),
      problem: {
        code: 'percent-expected',
        argument: 'groei_hoofddotatie',
        value: 3.5,
        suggestion: 0.035,
      },
    },
    {
      what: 'a first term of half years',
      rule: () => waarborg([1], [1], 0, { ...regeling, jarenEerstePeriode: 5.5 }),
      problem: { code: 'not-whole', argument: 'jaren_eerste_periode', value: 5.5 },
    },
  ])('refuses $what', ({ rule, problem }) => {
    expect(refusalOf(rule)).toMatchObject(problem);
  });

  it('is unknown when a share or the year is', () => {
    expect(waarborg([1, Number.NaN], [1, 1], 0, regeling)).toBeNaN();
    expect(waarborg([1, 1], [1, Number.NaN], 0, regeling)).toBeNaN();
    expect(waarborg([1], [1], Number.NaN, regeling)).toBeNaN();
  });

  const partners = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 60_000_000 }),
      fc.double({ min: -0.2, max: 0.3, noNaN: true }),
    ),
    { minLength: 1, maxLength: 6 },
  );

  it('grows in the first term by exactly the mean growth of the partners', () => {
    fc.assert(
      fc.property(partners, fc.integer({ min: 0, max: 4 }), (rows, year) => {
        const before = rows.map(([share]) => share);
        const last = rows.map(([share, growth]) => share * (1 + growth));
        const mean = rows.reduce((total, [, growth]) => total + growth, 0) / rows.length;
        const growth =
          waarborg(last, before, year + 1, regeling) / waarborg(last, before, year, regeling) - 1;
        expect(growth).toBeCloseTo(mean, 9);
      }),
    );
  });

  it('grows after the first term by the lower of that mean and the hoofddotatie', () => {
    fc.assert(
      fc.property(partners, fc.integer({ min: 5, max: 12 }), (rows, year) => {
        const before = rows.map(([share]) => share);
        const last = rows.map(([share, growth]) => share * (1 + growth));
        const mean = rows.reduce((total, [, growth]) => total + growth, 0) / rows.length;
        const growth =
          waarborg(last, before, year + 1, regeling) / waarborg(last, before, year, regeling) - 1;
        expect(growth).toBeCloseTo(Math.min(mean, 0.035), 9);
      }),
    );
  });
});
