import fc from 'fast-check';
import {
  alleParen,
  fusietoets,
  gerangschikt,
  verdeel,
  type Derdeneffect,
  type Fonds,
} from '../../src/fonds';
import { atOnce } from '../../src/spreadsheet/steps';
import { geval } from './arbitraries';
import { withinCent } from './expectEuro';

const test = (fonds: Fonds): Derdeneffect[] => atOnce(fusietoets(fonds, alleParen(fonds.aantal)));

it('says of every pair what dividing the whole fund twice says', () => {
  fc.assert(
    fc.property(geval(), ({ fonds }) => {
      const before = verdeel(fonds).totalen;
      for (const { partners, winnaar, winst, verliezer, verlies, samen } of test(fonds)) {
        const after = verdeel(fonds, [partners]).totalen;
        const others = [...after.keys()].filter((row) => !partners.includes(row));
        const effects = others.map((row) => (after[row] ?? 0) - (before[row] ?? 0));
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
    }),
  );
});

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
    (voortgang) => told.push(voortgang.gedaan),
  );
  const told: number[] = [];
  expect(steps.next().done).toBe(false);
  expect(told).toEqual([500]);
  expect(atOnce(steps)).toHaveLength(1770);
  expect(told).toEqual([500, 1000, 1500, 1770]);
});
