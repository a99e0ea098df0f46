import fc from 'fast-check';
import {
  gemeentenNa,
  verdeel,
  voegSamen,
  type Blok,
  type Blokregel,
  type Fonds,
} from '../../src/fonds';
import { aandelenregel, geval } from './arbitraries';
import { expectSameEuros, expectSameParts, withinCent } from './expectEuro';

const sum = (values: Iterable<number>): number => [...values].reduce((all, each) => all + each, 0);

describe('laws, whatever the fund', () => {
  it('every block gives out its amount to the cent, before and after mergers', () => {
    fc.assert(
      fc.property(geval(), ({ fonds, fusies }) => {
        for (const mergers of [[], fusies]) {
          verdeel(fonds, mergers).blokken.forEach(({ delen, nietVerdeeld }, place) => {
            const bedrag = fonds.blokken[place]?.bedrag ?? Number.NaN;
            const given = sum(delen) + nietVerdeeld;
            // Nobody counts: nothing can be said, and then about everybody.
            expect(
              Number.isNaN(given) ? delen.every(Number.isNaN) : withinCent(given, bedrag),
            ).toBe(true);
          });
        }
      }),
    );
  });

  it('a block that adds up moves nobody: not the partners and nobody else', () => {
    fc.assert(
      fc.property(geval(aandelenregel), ({ fonds, fusies }) => {
        expectSameParts(verdeel(fonds, fusies), verdeel(fonds));
      }),
    );
  });

  it('the order of municipalities and of partners changes nothing', () => {
    const shuffled = geval().chain((each) =>
      fc
        .shuffledSubarray(
          each.fonds.blokken.length === 0
            ? []
            : Array.from({ length: each.fonds.aantal }, (_, row) => row),
          { minLength: each.fonds.aantal, maxLength: each.fonds.aantal },
        )
        .map((order) => ({ ...each, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ fonds, fusies, order }) => {
        const mergers = fusies.map((fusie) => fusie.map((row) => order.indexOf(row)).reverse());
        const found = verdeel(reordered(fonds, order), mergers);
        const wanted = verdeel(fonds, fusies);
        expectSameEuros(
          found.totalen,
          order.map((row) => wanted.totalen[row] ?? Number.NaN),
        );
      }),
    );
  });

  it('merging in two steps is merging at once', () => {
    const three = geval().chain((each) =>
      fc
        .shuffledSubarray(
          Array.from({ length: each.fonds.aantal }, (_, row) => row),
          { minLength: 3, maxLength: 3 },
        )
        .map((partners) => ({ ...each, partners })),
    );
    fc.assert(
      fc.property(three, ({ fonds, partners }) => {
        const [a = 0, b = 0, c = 0] = partners;
        const once = voegSamen(fonds, [a, b, c]);
        const [low, high] = b > c ? [c, b] : [b, c];
        const placeAfter = (row: number, gone: number): number => (row > gone ? row - 1 : row);
        const twice = voegSamen(voegSamen(fonds, [a, high]), [placeAfter(a, high), low]);
        expectSameParts(verdeel(twice), verdeel(once));
        // The parts of the partners together are that of the one row, and the others keep theirs.
        const merged = verdeel(fonds, [partners]);
        const rows = gemeentenNa(fonds.aantal, [partners]);
        expectSameEuros(
          Float64Array.from(
            rows.toSorted(([one = 0], [other = 0]) => one - other),
            (all) => sum(all.map((row) => merged.totalen[row] ?? Number.NaN)),
          ),
          verdeel(once).totalen,
        );
      }),
    );
  });

  it('a block without an amount is as if it were not there', () => {
    fc.assert(
      fc.property(geval(), ({ fonds, fusies }) => {
        const blokken = fonds.blokken.map((blok, place) =>
          place % 2 === 0 ? { ...blok, bedrag: 0 } : blok,
        );
        const without = blokken.filter(({ bedrag }) => bedrag !== 0);
        const found = verdeel({ ...fonds, blokken }, fusies);
        expectSameEuros(found.totalen, verdeel({ ...fonds, blokken: without }, fusies).totalen);
        expect(found.blokken[0]?.delen.every((each) => each === 0)).toBe(true);
      }),
    );
  });
});

function reordered(fonds: Fonds, order: readonly number[]): Fonds {
  const moved = <Value>(series: readonly Value[]): Value[] =>
    order.flatMap((row) => series.slice(row, row + 1));
  const rule = (regel: Blokregel): Blokregel => {
    switch (regel.soort) {
      case 'aandelen':
        return { ...regel, indicator: moved(regel.indicator) };
      case 'tekort':
        return { ...regel, grondslag: moved(regel.grondslag), inwoners: moved(regel.inwoners) };
      case 'segment':
        return { ...regel, indicator: moved(regel.indicator), lid: moved(regel.lid) };
    }
  };
  return {
    ...fonds,
    blokken: fonds.blokken.map((blok) => ({ ...blok, regel: rule(blok.regel) })),
  };
}

const known: Blok = {
  id: 'basis',
  naam: 'basis',
  bedrag: 100,
  regel: { soort: 'aandelen', indicator: [1, 1, 2] },
};
const segment = (indicator: number[], changes: object = {}): Blok => ({
  id: 'segment',
  naam: 'segment',
  bedrag: 100,
  regel: {
    soort: 'segment',
    indicator,
    lid: [true, false, true],
    noemer: 'segment',
    buitenpartnerTelt: true,
    ...changes,
  },
});
const fund = (...blokken: Blok[]): Fonds => ({ aantal: 3, blokken, meerSegmenten: true });
const { NaN: unknown } = Number;

it.each<[string, Blok, number[], number]>([
  [
    'of somebody',
    { ...known, regel: { soort: 'aandelen', indicator: [1, unknown, 2] } },
    [unknown, unknown, unknown],
    unknown,
  ],
  ['of a member', segment([unknown, 1, 1]), [unknown, unknown, unknown], unknown],
  ['of an outsider', segment([1, unknown, 1]), [50, 0, 50], 0],
  [
    'of an outsider, divided by Vlaanderen',
    segment([1, unknown, 1], { noemer: 'Vlaanderen' }),
    [unknown, unknown, unknown],
    unknown,
  ],
  ['of the amount', { ...known, bedrag: unknown }, [unknown, unknown, unknown], unknown],
  [
    'of the norm',
    {
      ...known,
      regel: { soort: 'tekort', grondslag: [1, 1, 1], inwoners: [1, 1, 1], norm: unknown },
    },
    [unknown, unknown, unknown],
    unknown,
  ],
  ['nobody counts', segment([0, 5, 0]), [unknown, unknown, unknown], unknown],
])(
  'what is missing %s makes the block and the total unknown, never 0',
  (_name, blok, delen, rest) => {
    const { blokken, totalen } = verdeel(fund(known, blok));
    expect([...(blokken[1]?.delen ?? [])]).toEqual(delen);
    expect(blokken[1]?.nietVerdeeld).toBe(rest);
    expect([...totalen]).toEqual([25, 25, 50].map((each, row) => each + (delen[row] ?? 0)));
  },
);

it.each([
  [undefined, [25, 25, 50]],
  [true, [25, 25, 50]],
  [false, [unknown, unknown, unknown]],
])(
  'the blocks are the whole fund: %s; the total rests on it, no block does',
  (isGeheel, wanted) => {
    const fonds = { ...fund(known), ...(isGeheel !== undefined && { isGeheel }) };
    for (const each of [fonds, voegSamen(fonds, [0, 1])]) {
      const { blokken, totalen } = verdeel(each);
      expect([...totalen].some(Number.isNaN)).toBe(isGeheel === false);
      expect([...(blokken[0]?.delen ?? [])].some(Number.isNaN)).toBe(false);
    }
    expect([...verdeel(fonds).totalen]).toEqual(wanted);
  },
);

it.each<[string, readonly (readonly number[])[], RegExp]>([
  ['a row that is not there', [[0, 3]], /Rij 3 staat niet tussen de 3 gemeenten/],
  ['half a row', [[0, 0.5]], /Rij 0.5 staat niet/],
  [
    'one municipality in two mergers',
    [
      [0, 1],
      [1, 2],
    ],
    /Rij 1 fuseert tweemaal/,
  ],
])('%s is refused', (_name, fusies, message) => {
  expect(() => verdeel(fund(known), fusies)).toThrow(message);
});
