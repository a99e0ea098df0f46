import fc from 'fast-check';
import {
  schuldovername,
  schuldovernameVerdeling,
  type SchuldovernameSchaal,
  type Verdeelsleutel,
} from '../../../src/core';
import { positiveAmount } from '../arbitraries';
import { refusalOf } from '../refusal';
import { alleSchalen, schaal2019, schaal2025 } from './schalen';

interface Case {
  readonly what: string;
  readonly inwoners: number[];
  readonly schuld: number[];
  readonly schaal: SchuldovernameSchaal;
  readonly sleutel: Verdeelsleutel;
  /** Taken over, left, difference with the key share. */
  readonly rows: [number, number, number][];
}

const cases: Case[] = [
  {
    what: 'Hasselt and Kortessem, as published: 39.544.500 + 4.221.500',
    inwoners: [79089, 8443],
    schuld: [140650000, 10906000],
    schaal: schaal2025,
    sleutel: 'inwoners',
    rows: [
      [39544500, 101105500, 0],
      [4221500, 6684500, 0],
    ],
  },
  {
    what: 'what one cannot use goes to the other',
    inwoners: [30000, 10000],
    schuld: [10000000, 15000000],
    schaal: schaal2019,
    sleutel: 'inwoners',
    rows: [
      [10000000, 0, -5000000],
      [10000000, 5000000, 5000000],
    ],
  },
  {
    what: 'and again, when that fills the next one up',
    inwoners: [20000, 10000, 10000],
    schuld: [1000000, 6000000, 30000000],
    schaal: schaal2019,
    sleutel: 'inwoners',
    rows: [
      [1000000, 0, -9000000],
      [6000000, 0, 1000000],
      [13000000, 17000000, 8000000],
    ],
  },
  {
    what: 'room that nobody can use stays unused',
    inwoners: [20000, 20000],
    schuld: [3000000, 0],
    schaal: schaal2019,
    sleutel: 'inwoners',
    rows: [
      [3000000, 0, -7000000],
      [0, 0, -10000000],
    ],
  },
  {
    what: 'key "schuld"',
    inwoners: [20000, 20000],
    schuld: [30000000, 10000000],
    schaal: schaal2019,
    sleutel: 'schuld',
    rows: [
      [15000000, 15000000, 0],
      [5000000, 5000000, 0],
    ],
  },
  {
    what: 'key "schuld" without debt: key shares by inhabitants',
    inwoners: [30000, 10000],
    schuld: [0, 0],
    schaal: schaal2019,
    sleutel: 'schuld',
    rows: [
      [0, 0, -15000000],
      [0, 0, -5000000],
    ],
  },
  {
    what: 'partners without weight come last, by the debt they have left',
    inwoners: [40000, 0, 0],
    schuld: [8000000, 30000000, 10000000],
    schaal: schaal2019,
    sleutel: 'inwoners',
    rows: [
      [8000000, 0, -12000000],
      [9000000, 21000000, 9000000],
      [3000000, 7000000, 3000000],
    ],
  },
  {
    what: 'nobody lives there',
    inwoners: [0, 0],
    schuld: [1000, 2000],
    schaal: schaal2019,
    sleutel: 'inwoners',
    rows: [
      [0, 1000, 0],
      [0, 2000, 0],
    ],
  },
];

describe('schuldovernameVerdeling', () => {
  it.each(cases)('$what', ({ inwoners, schuld, schaal, sleutel, rows }) => {
    expect(schuldovernameVerdeling(inwoners, schuld, schaal, sleutel)).toEqual(
      rows.map(([overgenomen, resterendeSchuld, verschilMetSleutelaandeel]) => ({
        overgenomen,
        resterendeSchuld,
        verschilMetSleutelaandeel,
      })),
    );
  });

  it('shows a difference of nothing as 0, also where the ceiling makes endless fractions', () => {
    const rows = schuldovernameVerdeling(
      [101357, 33331, 7919],
      [90000000, 90000000, 90000000],
      schaal2025,
      'inwoners',
    );
    expect(rows.map((row) => row.verschilMetSleutelaandeel)).toEqual([0, 0, 0]);
  });

  it.each([
    {
      what: 'other lengths',
      rule: () => schuldovernameVerdeling([1, 2], [1], schaal2025, 'inwoners'),
      problem: {
        code: 'lengths-differ',
        first: { argument: 'inwoners', length: 2 },
        other: { argument: 'schuld', length: 1 },
      },
    },
    {
      what: 'a fraction of an inhabitant',
      rule: () => schuldovernameVerdeling([1, 8.443], [1, 1], schaal2025, 'inwoners'),
      problem: { code: 'not-whole', argument: 'inwoners', position: 2, value: 8.443 },
    },
    {
      what: 'negative inhabitants',
      rule: () => schuldovernameVerdeling([-1, 2], [1, 1], schaal2025, 'inwoners'),
      problem: { code: 'negative', argument: 'inwoners', position: 1, value: -1 },
    },
    {
      what: 'negative debt',
      rule: () => schuldovernameVerdeling([1, 2], [1, -1], schaal2025, 'schuld'),
      problem: { code: 'negative', argument: 'schuld', position: 2, value: -1 },
    },
  ])('refuses $what', ({ rule, problem }) => {
    expect(refusalOf(rule)).toEqual(problem);
  });

  it.each([
    ['inhabitants', [20000, Number.NaN], [1, 2]],
    ['debt', [20000, 20000], [Number.NaN, 2]],
  ])('is unknown as a whole with unknown %s', (_, inwoners, schuld) => {
    const unknown = {
      overgenomen: Number.NaN,
      resterendeSchuld: Number.NaN,
      verschilMetSleutelaandeel: Number.NaN,
    };
    expect(schuldovernameVerdeling(inwoners, schuld, schaal2025, 'inwoners')).toEqual([
      unknown,
      unknown,
    ]);
  });

  const partners = fc.array(
    fc.tuple(
      fc.oneof(fc.nat(60_000), fc.constant(0)),
      fc.oneof(positiveAmount, fc.constant(0), fc.double({ min: 0, max: 3e7, noNaN: true })),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const unevenScale: SchuldovernameSchaal = {
    soort: 'tarief op alle inwoners',
    schijven: [{ vanaf: 0, tarief: 123.45 }],
    plafond: 9_999_999.99,
  };
  const property = (
    check: (
      inwoners: number[],
      schuld: number[],
      schaal: SchuldovernameSchaal,
      sleutel: Verdeelsleutel,
    ) => void,
  ) =>
    fc.assert(
      fc.property(
        partners,
        fc.constantFrom(...alleSchalen, unevenScale),
        fc.constantFrom<Verdeelsleutel>('inwoners', 'schuld'),
        (rows, schaal, sleutel) => {
          check(
            rows.map(([inwoners]) => inwoners),
            rows.map(([, schuld]) => schuld),
            schaal,
            sleutel,
          );
        },
      ),
      { numRuns: 500 },
    );
  const total = (values: number[]) => values.reduce((before, value) => before + value, 0);

  it('adds up to the takeover, to the last digit', () => {
    property((inwoners, schuld, schaal, sleutel) => {
      const rows = schuldovernameVerdeling(inwoners, schuld, schaal, sleutel);
      expect(total(rows.map((row) => row.overgenomen))).toBe(
        schuldovername(inwoners, schuld, schaal),
      );
    });
  });

  it('gives nobody more than its debt, nor less than nothing', () => {
    property((inwoners, schuld, schaal, sleutel) => {
      schuldovernameVerdeling(inwoners, schuld, schaal, sleutel).forEach((row, partner) => {
        expect(row.overgenomen).toBeGreaterThanOrEqual(0);
        expect(row.resterendeSchuld).toBeGreaterThanOrEqual(0);
        expect(row.overgenomen + row.resterendeSchuld).toBeCloseTo(
          schuld[partner] ?? Number.NaN,
          5,
        );
      });
    });
  });

  it('leaves minus the sum of the differences as the unused room', () => {
    property((inwoners, schuld, schaal, sleutel) => {
      const rows = schuldovernameVerdeling(inwoners, schuld, schaal, sleutel);
      const unused =
        schuldovername(inwoners, undefined, schaal) - schuldovername(inwoners, schuld, schaal);
      expect(-total(rows.map((row) => row.verschilMetSleutelaandeel))).toBeCloseTo(unused, 5);
    });
  });

  it('leaves nobody with debt below its key share while others get more than theirs', () => {
    property((inwoners, schuld, schaal, sleutel) => {
      for (const row of schuldovernameVerdeling(inwoners, schuld, schaal, sleutel)) {
        // Whoever got less than the key gives had no more debt to give away.
        if (row.verschilMetSleutelaandeel < -0.00001)
          expect(row.resterendeSchuld).toBeLessThan(0.00001);
      }
    });
  });
});
