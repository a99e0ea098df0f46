import fc from 'fast-check';
import {
  alleParen,
  fusietoets,
  gerangschikt,
  verdeel,
  type Derdeneffect,
  type Fonds,
  type Verdeling,
} from '../../src/fonds';
import { atOnce } from '../../src/spreadsheet/steps';
import { geval } from './arbitraries';
import { withinCent } from './expectEuro';

const test = (fonds: Fonds, blok?: number): Derdeneffect[] =>
  atOnce(fusietoets(fonds, alleParen(fonds.aantal), { blok }));

/** Of every pair what dividing before and after says, in the amounts that are asked about. */
function expectAsDivided(
  fonds: Fonds,
  effecten: readonly Derdeneffect[],
  amounts: (verdeling: Verdeling) => Float64Array | undefined,
): void {
  const before = amounts(verdeel(fonds));
  for (const { partners, winnaar, winst, verliezer, verlies, samen } of effecten) {
    const after = amounts(verdeel(fonds, [partners]));
    const others = Array.from({ length: fonds.aantal }, (_, row) => row).filter(
      (row) => !partners.includes(row),
    );
    const effects = others.map((row) => (after?.[row] ?? Infinity) - (before?.[row] ?? Infinity));
    const effectOn = (row: number | null): number =>
      row === null ? 0 : (effects[others.indexOf(row)] ?? Number.NaN);
    const found = [winst, verlies, samen];
    const wanted = [
      Math.max(0, ...effects),
      Math.min(0, ...effects),
      effects.reduce((sum, each) => sum + each, 0),
    ];
    expect(found.every((each, place) => withinCent(each, wanted[place] ?? 0))).toBe(true);
    if (Number.isNaN(samen)) continue;
    expect(withinCent(effectOn(winnaar), winst)).toBe(true);
    expect(withinCent(effectOn(verliezer), verlies)).toBe(true);
  }
}

it('says of every pair what dividing the whole fund twice says, also that it is not known', () => {
  fc.assert(
    fc.property(geval(), ({ fonds }) => {
      expectAsDivided(fonds, test(fonds), ({ totalen }) => totalen);
    }),
  );
});

it.each([true, false])(
  'says of one block what its part of the whole fund does; may one share in two segments: %s',
  (meerSegmenten) => {
    fc.assert(
      fc.property(geval(), ({ fonds }) => {
        const whole = { ...fonds, meerSegmenten };
        whole.blokken.forEach((_, place) => {
          expectAsDivided(whole, test(whole, place), ({ blokken }) => blokken[place]?.delen);
        });
      }),
      { numRuns: 60 },
    );
  },
);

it.each([
  [0, []],
  [1, []],
  [2, [0, 1]],
  [4, [0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3]],
])('%d municipalities make these pairs', (aantal, pairs) => {
  expect([...alleParen(aantal)]).toEqual(pairs);
});

it('the 285 municipalities make 40.470 pairs', () => {
  expect(alleParen(285).length / 2).toBe(40_470);
});

const cities: Fonds = {
  aantal: 4,
  meerSegmenten: false,
  blokken: [
    {
      id: 'grootsteden',
      naam: 'grootsteden',
      bedrag: 300,
      regel: {
        soort: 'segment',
        indicator: [100, 50, 200, 0],
        lid: [true, false, true, false],
        noemer: 'segment',
        buitenpartnerTelt: true,
      },
    },
  ],
};

it('a city that grows costs the other; one without inhabitants costs nobody', () => {
  const ranked = gerangschikt(test(cities));
  // The second joins the first: the third goes from 200/300 to 200/350 of the amount.
  const lost = 300 * (200 / 350 - 200 / 300);
  expect(ranked[0]).toEqual({
    partners: [0, 1],
    winnaar: null,
    winst: 0,
    verliezer: 2,
    verlies: expect.closeTo(lost, 9) as number,
    samen: expect.closeTo(lost, 9) as number,
  });
  expect(ranked.find(({ partners: [a, b] }) => a === 0 && b === 3)).toMatchObject({
    winst: 0,
    verlies: 0,
    samen: 0,
  });
  expect(ranked.map(({ winst, verlies }) => Math.max(winst, -verlies))).toEqual(
    ranked
      .map(({ winst, verlies }) => Math.max(winst, -verlies))
      .toSorted((one, other) => other - one),
  );
});

const { NaN: unknown } = Number;
it.each<[string, number, number[], number]>([
  ['an amount', unknown, [1, 1, 1, 1], unknown],
  ['somebody’s value', 100, [1, unknown, 1, 1], unknown],
  ['nothing', 100, [1, 1, 1, 1], 0],
])('a block that moves nobody, of which %s is missing', (_name, bedrag, indicator, wanted) => {
  const blok = { id: 'b', naam: 'basis', bedrag, regel: { soort: 'aandelen' as const, indicator } };
  const found = test({ ...cities, blokken: [blok] });
  expect(found.map(({ winst, verlies, samen }) => [winst, verlies, samen])).toEqual(
    found.map(() => [wanted, wanted, wanted]),
  );
});

it('an earlier segment keeps who shares in it: the coast of one of two members', () => {
  const [grootsteden] = cities.blokken;
  if (grootsteden?.regel.soort !== 'segment') throw new Error('Geen segment.');
  const kust = {
    ...grootsteden,
    id: 'kust',
    naam: 'kust',
    // The first is a city as well; the second would join it, and leave the coast to the fourth.
    regel: { ...grootsteden.regel, indicator: [5, 5, 5, 5], lid: [true, true, false, true] },
  };
  const both = { ...cities, blokken: [grootsteden, kust] };
  const effectOf = (fonds: Fonds) =>
    test(fonds, 1).find(({ partners: [a, b] }) => a === 0 && b === 1);
  expect(effectOf(both)).toMatchObject({ winnaar: 3, winst: 150, samen: 150 });
  expect(effectOf({ ...both, meerSegmenten: true })).toMatchObject({ winst: 0, verlies: 0 });
});

it('of blocks that are not the whole fund one can be tested, and not all together', () => {
  const known = test(cities, 0);
  expect(known.some(({ samen }) => Number.isNaN(samen))).toBe(false);
  expect(test({ ...cities, isGeheel: false }, 0)).toEqual(known);
  for (const { winst, verlies, samen } of test({ ...cities, isGeheel: false }))
    expect([winst, verlies, samen]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

it('what is not known is ranked last', () => {
  const effect = (verlies: number): Derdeneffect => ({
    partners: [0, 1],
    winnaar: null,
    winst: 0,
    verliezer: null,
    verlies,
    samen: verlies,
  });
  const verliezen = gerangschikt([effect(Number.NaN), effect(-1), effect(0), effect(-5)]);
  expect(verliezen.map(({ verlies }) => verlies)).toEqual([-5, -1, 0, Number.NaN]);
});

it('tells how far it is, and can be left after each step', () => {
  const aantal = 60;
  const [blok] = cities.blokken;
  if (blok === undefined) throw new Error('Geen blok.');
  const zeros = Array.from({ length: aantal - 4 }, () => 0);
  const regel = { ...blok.regel, indicator: [100, 50, 200, 0, ...zeros] };
  const steps = fusietoets(
    { ...cities, aantal, blokken: [{ ...blok, regel } as typeof blok] },
    alleParen(aantal),
    { meld: ({ gedaan }) => told.push(gedaan) },
  );
  const told: number[] = [];
  expect(steps.next().done).toBe(false);
  expect(told).toEqual([500]);
  expect(atOnce(steps)).toHaveLength(1770);
  expect(told).toEqual([500, 1000, 1500, 1770]);
});
