import fc from 'fast-check';
import { overnameruimte, schaalbedrag, schuldovername } from '../../src/core';
import { schijfgrenzen } from '../../src/partners';
import { regelmeter } from '../../src/partners/schijf';
import { schuldovernameRegeling, schuldovernameRegelingen } from '../../src/regulations';
import { inwoners, inwonertal } from './arbitraries';

it.each([
  ['2019', [0]],
  ['2025', [20_000, 25_000, 30_000, 35_000]],
  ['conceptnota 2026', [20_000, 30_000, 40_000, 50_000]],
])('%s: brackets that pay begin at %j', (id, expected) => {
  expect(schijfgrenzen(schuldovernameRegeling(id))).toEqual(expected);
});

it.each(schuldovernameRegelingen.map((regeling) => [regeling.id, regeling] as const))(
  '%s: the rate of the last inhabitant changes at those numbers and nowhere else',
  (_, regeling) => {
    const isMarginal = regeling.soort === 'marginale schijven';
    const rate = (aantal: number): number =>
      isMarginal
        ? schaalbedrag(aantal, regeling) - schaalbedrag(aantal - 1, regeling)
        : schaalbedrag(aantal, regeling) / aantal;
    const changes: number[] = [];
    for (let aantal = 2; aantal < 60_000; aantal += 1) {
      if (Math.abs(rate(aantal) - rate(aantal - 1)) > 1e-6) changes.push(aantal);
    }
    // Who reaches the floor of marginal brackets brings all before him along; the next one does not.
    const afterFloor = isMarginal ? [regeling.ondergrens + 1] : [];
    const expected = [...schijfgrenzen(regeling).filter((grens) => grens > 0), ...afterFloor];
    expect(changes).toEqual(expected.sort((a, b) => a - b));
  },
);

it.each([
  ['2019', 39_999, false, 19_999_500],
  ['2019', 40_000, true, 20_000_000],
  ['2019', 45_000, true, 20_000_000],
  ['2025', 99_999, false, 49_999_500],
  ['2025', 100_000, true, 50_000_000],
  ['conceptnota 2026', 500_000, false, 154_000_000],
])('%s with %i inhabitants: ceiling reached %s, room %d', (id, aantal, plafondBereikt, ruimte) => {
  expect(regelmeter(schuldovernameRegeling(id))(inwoners(aantal))).toMatchObject({
    plafondBereikt,
    ruimte,
  });
});

it('tells how far room and next bracket reach within the bounds', () => {
  const meter = regelmeter(schuldovernameRegeling('2025'));
  expect(meter(inwoners(24_998, 3)).marge).toEqual({
    onder: { schijfVanaf: 20_000, naarVolgende: 5, ruimte: 4_999_000 },
    boven: { schijfVanaf: 25_000, naarVolgende: 4_999, ruimte: 7_500_300 },
  });
});

it.each([
  ['2025', inwoners(19_999), null, 1, 0, false],
  ['2025', inwoners(20_000), 20_000, 5_000, 4_000_000, false],
  ['2025', inwoners(34_999), 30_000, 1, 13_999_600, false],
  ['2025', inwoners(37_403), 35_000, null, 18_701_500, false],
  ['2025', inwoners(100_001), 35_000, null, 50_000_000, false],
  ['2025', inwoners(19_999, 1), null, 1, 0, true],
  ['2025', inwoners(20_003, 3), 20_000, 4_997, 4_000_600, false],
  ['2025', inwoners(20_002, 3), 20_000, 4_998, 4_000_400, true],
  ['2019', inwoners(500), 0, null, 250_000, false],
  ['2019', inwoners(40_001, 10), 0, null, 20_000_000, false],
  ['conceptnota 2026', inwoners(19_999), null, 1, 0, false],
  ['conceptnota 2026', inwoners(20_000), 20_000, 10_000, 6_000_100, false],
  ['conceptnota 2026', inwoners(50_000), 50_000, null, 19_000_000, false],
  ['conceptnota 2026', inwoners(29_999, 5), 20_000, 1, 9_999_700, true],
  ['2025', null, null, null, Number.NaN, false],
])(
  '%s, %j: bracket from %s, %s to the next, room %d, grensgeval %s',
  (id, aantal, schijfVanaf, naarVolgende, ruimte, grensgeval) => {
    const { marge, plafondBereikt, ...found } = regelmeter(schuldovernameRegeling(id))(aantal);
    expect(found).toEqual({ regeling: id, schijfVanaf, naarVolgende, ruimte, grensgeval });
    expect(marge === null).toBe(aantal === null || aantal.ondergrens === aantal.bovengrens);
    expect(plafondBereikt).toBe(ruimte === schuldovernameRegeling(id).plafond);
  },
);

it('gives the room of the takeover itself, and the next bracket where it says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...schuldovernameRegelingen), inwonertal, (regeling, aantal) => {
      const { ruimte, schijfVanaf, naarVolgende, grensgeval } = regelmeter(regeling)(aantal);
      expect(ruimte).toBe(schuldovername([aantal.aantal], undefined, regeling));
      const grenzen = schijfgrenzen(regeling);
      if (schijfVanaf === null) expect(ruimte).toBe(0);
      else expect(ruimte).toBe(overnameruimte(aantal.aantal, regeling));
      if (naarVolgende !== null) expect(grenzen).toContain(aantal.aantal + naarVolgende);
      expect(grensgeval).toBe(
        grenzen.some((grens) => aantal.ondergrens < grens && grens <= aantal.bovengrens),
      );
    }),
  );
});

it('is at its bounds what it is there, and nowhere between them outside of that room', () => {
  const within = inwonertal.chain((aantal) =>
    fc.record({
      aantal: fc.constant(aantal),
      between: fc.integer({ min: aantal.ondergrens, max: aantal.bovengrens }),
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...schuldovernameRegelingen),
      within,
      (regeling, { aantal, between }) => {
        const meter = regelmeter(regeling);
        const { marge } = meter(aantal);
        const at = (count: number) => {
          const { schijfVanaf, naarVolgende, ruimte } = meter(inwoners(count));
          return { schijfVanaf, naarVolgende, ruimte };
        };
        const [onder, boven] = [at(aantal.ondergrens), at(aantal.bovengrens)];
        expect(marge ?? { onder, boven }).toEqual({ onder, boven });
        expect(at(between).ruimte).toBeGreaterThanOrEqual(onder.ruimte);
        expect(at(between).ruimte).toBeLessThanOrEqual(boven.ruimte);
      },
    ),
  );
});
