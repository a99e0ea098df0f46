import fc from 'fast-check';
import { segmentVerdeling } from '../../src/core';
import { verdeel, type Fonds, type Fusies, type Segmentregel } from '../../src/fonds';
import { fusies, geval, segmentregel } from './arbitraries';
import { expectSameEuros } from './expectEuro';

/**
 * The rule as the source and the issue write it, municipality by municipality: one member brings the
 * whole merger in; the partners from outside count or not; the whole is the segment or Flanders; and
 * where nobody may share twice, the first segment keeps him. Without an amount it is no segment.
 */
function asWritten({ aantal, blokken, meerSegmenten }: Fonds, mergers: Fusies): number[][] {
  const merged = [
    ...mergers,
    ...Array.from({ length: aantal }, (_, row) => [row]).filter(
      ([row = 0]) => !mergers.some((merger) => merger.includes(row)),
    ),
  ];
  const rules = blokken.map(({ regel }) => regel as Segmentregel);
  const joins = (place: number, rows: readonly number[]): boolean =>
    blokken[place]?.bedrag !== 0 && rows.some((row) => rules[place]?.lid[row] === true);
  return blokken.map(({ bedrag }, place) => {
    const { indicator, lid, noemer, buitenpartnerTelt } = rules[place] as Segmentregel;
    const counts = Array.from({ length: aantal }, (_, row) => {
      const mine = merged.find((rows) => rows.includes(row)) ?? [];
      const earlier = rules.slice(0, place).some((_rule, before) => joins(before, mine));
      if (!joins(place, mine) || (!meerSegmenten && earlier)) return 0;
      return lid[row] === true || buitenpartnerTelt ? (indicator[row] ?? Number.NaN) : 0;
    });
    const whole = (noemer === 'segment' ? counts : indicator).reduce((all, each) => all + each, 0);
    if (bedrag === 0) return counts.map(() => 0);
    return counts.map((count) => (whole === 0 ? Number.NaN : (bedrag * count) / whole));
  });
}

it('one member brings the merger in, with both wholes and both switches', () => {
  fc.assert(
    fc.property(geval(segmentregel), ({ fonds, fusies: mergers }) => {
      const wanted = asWritten(fonds, mergers);
      verdeel(fonds, mergers).blokken.forEach(({ delen }, place) => {
        expectSameEuros(delen, wanted[place] ?? []);
      });
    }),
    { numRuns: 300 },
  );
});

it('divides a segment as GEMEENTEFONDS_SEGMENT does, where both speak of the same', () => {
  const aantal = 8;
  fc.assert(
    fc.property(
      segmentregel(aantal),
      fusies(aantal),
      fc.integer({ min: 1, max: 1e9 }),
      (rule, mergers, bedrag) => {
        const regel = { ...rule, noemer: 'segment' as const, buitenpartnerTelt: true };
        const labels = Array.from({ length: aantal }, (_, row) => {
          const place = mergers.findIndex((merger) => merger.includes(row));
          return place < 0 ? '' : `fusie ${String(place)}`;
        });
        const [found] = verdeel(
          { aantal, meerSegmenten: true, blokken: [{ id: 's', naam: 's', bedrag, regel }] },
          mergers,
        ).blokken;
        fc.pre(found?.delen.every((each) => !Number.isNaN(each)) === true);
        expectSameEuros(
          found?.delen ?? [],
          segmentVerdeling(bedrag, regel.indicator, regel.lid, labels),
        );
      },
    ),
  );
});

it('a merger of two members changes nobody', () => {
  fc.assert(
    fc.property(segmentregel(6), fc.boolean(), (rule, meerSegmenten) => {
      const regel = { ...rule, lid: rule.lid.map((each, row) => each || row < 2) };
      const fonds = {
        aantal: 6,
        meerSegmenten,
        blokken: [{ id: 's', naam: 's', bedrag: 1e6, regel }],
      };
      expectSameEuros(verdeel(fonds, [[0, 1]]).totalen, verdeel(fonds).totalen);
    }),
  );
});

const inhabitants = fc.integer({ min: 1, max: 600_000 });

it('a city that takes in b inhabitants costs the other city bedrag·g·b / ((a+g)(a+b+g))', () => {
  fc.assert(
    fc.property(
      inhabitants,
      inhabitants,
      inhabitants,
      fc.integer({ min: 1, max: 1e9 }),
      (a, b, g, bedrag) => {
        const fonds: Fonds = {
          aantal: 3,
          meerSegmenten: false,
          blokken: [
            {
              id: 'grootsteden',
              naam: 'grootsteden',
              bedrag,
              regel: {
                soort: 'segment',
                indicator: [a, b, g],
                lid: [true, false, true],
                noemer: 'segment',
                buitenpartnerTelt: true,
              },
            },
          ],
        };
        const before = verdeel(fonds).totalen[2] ?? Number.NaN;
        const after = verdeel(fonds, [[0, 1]]).totalen[2] ?? Number.NaN;
        expectSameEuros([before - after], [(bedrag * g * b) / ((a + g) * (a + b + g))]);
      },
    ),
  );
});

const member = [true, false, false];
it.each<[string, Partial<Segmentregel>, number[], number]>([
  ['nobody but the member', {}, [100, 0, 0], 0],
  ['the partner too, whose open space counts', { buitenpartnerTelt: true }, [75, 25, 0], 0],
  ['of Flanders, the member alone', { noemer: 'Vlaanderen' }, [37.5, 0, 0], 62.5],
  [
    'of Flanders, the partner too',
    { noemer: 'Vlaanderen', buitenpartnerTelt: true },
    [37.5, 12.5, 0],
    50,
  ],
])(
  '30, 10 and 40 hectares, the first a member that merges with the second: %s',
  (_name, changes, delen, rest) => {
    const regel: Segmentregel = {
      soort: 'segment',
      indicator: [30, 10, 40],
      lid: member,
      noemer: 'segment',
      buitenpartnerTelt: false,
      ...changes,
    };
    const [found] = verdeel(
      { aantal: 3, meerSegmenten: true, blokken: [{ id: 's', naam: 's', bedrag: 100, regel }] },
      [[0, 1]],
    ).blokken;
    expect([...(found?.delen ?? [])]).toEqual(delen);
    expect(found?.nietVerdeeld).toBe(rest);
  },
);

it.each([
  [true, [100, 100, 0], [100, 0, 100]],
  [false, [100, 100, 0], [0, 0, 200]],
])('may one share in two segments: %s', (meerSegmenten, first, second) => {
  const block = (id: string, lid: boolean[]) => ({
    id,
    naam: id,
    bedrag: 200,
    regel: {
      soort: 'segment' as const,
      indicator: [1, 1, 1],
      lid,
      noemer: 'segment' as const,
      buitenpartnerTelt: true,
    },
  });
  const fonds = {
    aantal: 3,
    meerSegmenten,
    blokken: [block('centrum', [true, true, false]), block('kust', [true, false, true])],
  };
  expect(verdeel(fonds).blokken.map(({ delen }) => [...delen])).toEqual([first, second]);
});
