import fc from 'fast-check';
import { segmentVerdeling } from '../../../src/core';
import { refusalOf } from '../refusal';

const unknown = Number.NaN;

interface Case {
  readonly what: string;
  readonly indicator: number[];
  readonly lid?: boolean[];
  readonly fusie?: string[];
  readonly result: number[];
}

const cases: Case[] = [
  { what: 'all rows are members when lid is left out', indicator: [1, 3], result: [300, 900] },
  {
    what: 'outside the segment is 0',
    indicator: [1, 3, 2],
    lid: [true, false, true],
    result: [400, 0, 800],
  },
  {
    what: 'one member brings its whole merger in',
    indicator: [1, 3, 2],
    lid: [true, false, false],
    fusie: ['A', 'A', ''],
    result: [300, 900, 0],
  },
  {
    what: 'the member may come after the others of its merger',
    indicator: [1, 3, 2],
    lid: [false, false, true],
    fusie: ['A', 'B', 'A'],
    result: [400, 0, 800],
  },
  {
    what: 'labels are trimmed and their case does not matter',
    indicator: [1, 3, 2],
    lid: [true, false, false],
    fusie: ['Hasselt', '  hasselt ', 'HASSELT'],
    result: [200, 600, 400],
  },
  {
    what: 'an empty label, or one of spaces, is no merger',
    indicator: [1, 3, 2],
    lid: [true, false, false],
    fusie: ['', '', '  '],
    result: [1200, 0, 0],
  },
  {
    what: 'a merger without a member stays outside',
    indicator: [1, 3, 2],
    lid: [true, false, false],
    fusie: ['', 'B', 'B'],
    result: [1200, 0, 0],
  },
  {
    what: 'labels without lid change nothing',
    indicator: [1, 3],
    fusie: ['A', 'A'],
    result: [300, 900],
  },
  {
    what: 'an unknown member makes every member unknown, an outsider stays 0',
    indicator: [1, unknown, 2],
    lid: [true, true, false],
    result: [unknown, unknown, 0],
  },
  {
    what: 'an unknown outsider matters to nobody',
    indicator: [1, 3, unknown],
    lid: [true, true, false],
    result: [300, 900, 0],
  },
];

describe('segmentVerdeling of 1200', () => {
  it.each(cases)('$what', ({ indicator, lid, fusie, result }) => {
    expect(segmentVerdeling(1200, indicator, lid, fusie)).toEqual(result);
  });

  it('never gives -0', () => {
    expect(Object.is(segmentVerdeling(-100, [0, 1])[0], 0)).toBe(true);
  });

  it('of an unknown amount is unknown for members only', () => {
    expect(segmentVerdeling(unknown, [1, 2], [true, false])).toEqual([unknown, 0]);
  });

  it.each([
    {
      what: 'lid of another length',
      rule: () => segmentVerdeling(1, [1, 2], [true]),
      problem: {
        code: 'lengths-differ',
        first: { argument: 'indicator', length: 2 },
        other: { argument: 'lid', length: 1 },
      },
    },
    {
      what: 'fusie of another length',
      rule: () => segmentVerdeling(1, [1, 2], undefined, ['a', 'b', 'c']),
      problem: {
        code: 'lengths-differ',
        first: { argument: 'indicator', length: 2 },
        other: { argument: 'fusie', length: 3 },
      },
    },
    {
      what: 'a negative indicator, also outside the segment',
      rule: () => segmentVerdeling(1, [1, -2], [true, false]),
      problem: { code: 'negative', argument: 'indicator', position: 2, value: -2 },
    },
    {
      what: 'members without an indicator',
      rule: () => segmentVerdeling(1, [0, 5], [true, false]),
      problem: { code: 'no-indicator' },
    },
    {
      what: 'a segment without members',
      rule: () => segmentVerdeling(1, [4, 5], [false, false]),
      problem: { code: 'no-indicator' },
    },
  ])('refuses $what', ({ rule, problem }) => {
    expect(refusalOf(rule)).toEqual(problem);
  });
});

describe('properties of segmentVerdeling', () => {
  const row = fc.record({
    indicator: fc.nat(500_000),
    lid: fc.boolean(),
    fusie: fc.constantFrom('', ' ', 'A', 'a', 'B', 'C '),
  });
  const segment = fc
    .array(row, { minLength: 1, maxLength: 40 })
    .filter((rows) => rows.some(({ lid, indicator }) => lid && indicator > 0))
    .map((rows) => ({
      indicator: rows.map(({ indicator }) => indicator),
      lid: rows.map(({ lid }) => lid),
      fusie: rows.map(({ fusie }) => fusie),
    }));
  const bedrag = fc.integer({ min: 1, max: 200_000_000 });

  it('shares add up to the amount', () => {
    fc.assert(
      fc.property(segment, bedrag, ({ indicator, lid, fusie }, amount) => {
        const shares = segmentVerdeling(amount, indicator, lid, fusie);
        const together = shares.reduce((total, share) => total + share, 0);
        expect(Math.abs(together / amount - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('merging two members changes nobody', () => {
    fc.assert(
      fc.property(segment, bedrag, ({ indicator, lid }, amount) => {
        const alone = lid.map(() => '');
        const members = lid.flatMap((member, index) => (member ? [index] : [])).slice(0, 2);
        const merged = alone.map((label, index) => (members.includes(index) ? 'fusie' : label));
        expect(segmentVerdeling(amount, indicator, lid, merged)).toEqual(
          segmentVerdeling(amount, indicator, lid, alone),
        );
      }),
    );
  });

  it('an outsider with indicator 0 that joins a member changes nobody', () => {
    fc.assert(
      fc.property(segment, bedrag, ({ indicator, lid }, amount) => {
        const first = lid.indexOf(true);
        const labels = [...lid.map((_, index) => (index === first ? 'fusie' : '')), 'fusie'];
        expect(segmentVerdeling(amount, [...indicator, 0], [...lid, false], labels)).toEqual(
          segmentVerdeling(amount, [...indicator, 0], [...lid, false]),
        );
      }),
    );
  });

  it('the other city loses exactly bedrag·g·b / ((a+g)(a+b+g)) when b joins a', () => {
    const inhabitants = fc.integer({ min: 1, max: 500_000 });
    fc.assert(
      fc.property(inhabitants, inhabitants, inhabitants, bedrag, (a, b, g, amount) => {
        const lid = [true, false, true];
        const [, , before = Number.NaN] = segmentVerdeling(amount, [a, b, g], lid);
        const [, , after = Number.NaN] = segmentVerdeling(amount, [a, b, g], lid, ['f', 'f', '']);
        expect(before - after).toBeCloseTo((amount * g * b) / ((a + g) * (a + b + g)), 5);
      }),
    );
  });
});
