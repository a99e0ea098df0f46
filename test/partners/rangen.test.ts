import fc from 'fast-check';
import { kandidaten, kenmerken, plaatsVan, rangen, type Kenmerk } from '../../src/partners';
import { kenmerkVan } from '../../src/partners/kenmerk';
import { figures } from '../figures/bundledFigures';
import { inwoners, kandidaat, lijstMetLeden } from './arbitraries';

const vijf = [5000, 3000, 3000, null, 1000].map((aantal, place) =>
  kandidaat(place, {
    inwoners: aantal === null ? null : inwoners(aantal),
    // Others than on the chosen date: those are not what investments are divided by.
    inwonersRekening: aantal === null ? null : inwoners(aantal - 1000),
    oppervlakte: 10 * (place + 1),
    investeringen: place === 4 ? null : 600_000,
  }),
);

it.each<readonly [Kenmerk, readonly number[], object]>([
  ['inwoners', [], { rangen: [1, 2, 2, null, 4], mediaan: 3000, geteld: 4, gemeenten: 5 }],
  // Together 4000, the same rank for both; three values left.
  [
    'inwoners',
    [1, 4],
    {
      waarden: [5000, 4000, 3000, null, 4000],
      rangen: [1, 2, 3, null, 2],
      mediaan: 4000,
      geteld: 3,
      gemeenten: 4,
    },
  ],
  ['inwoners', [1, 3], { rangen: [1, null, 2, null, 3], mediaan: 3000, geteld: 3, gemeenten: 4 }],
  [
    'dichtheid',
    [],
    { waarden: [500, 150, 100, null, 20], rangen: [1, 2, 3, null, 4], mediaan: 125 },
  ],
  [
    'dichtheid',
    [0, 4],
    { waarden: [100, 150, 100, null, 100], rangen: [2, 1, 2, null, 2], mediaan: 100, geteld: 3 },
  ],
  [
    'investeringen per inwoner',
    [],
    {
      waarden: [150, 300, 300, null, null],
      rangen: [3, 1, 1, null, null],
      mediaan: 300,
      geteld: 3,
      gemeenten: 5,
    },
  ],
  [
    'investeringen per inwoner',
    [0, 1],
    {
      waarden: [200, 200, 300, null, null],
      rangen: [2, 2, 1, null, null],
      mediaan: 250,
      geteld: 2,
      gemeenten: 4,
    },
  ],
])('%s with %j as one', (kenmerk, leden, expected) => {
  const found = rangen(vijf, leden.length > 0 ? [{ leden }] : []);
  expect(found[kenmerk]).toMatchObject(expected);
});

it('ranks several mergers at once, and refuses one municipality in two', () => {
  const { inwoners: orde } = rangen(vijf, [{ leden: [0, 1] }, { leden: [2, 4] }]);
  expect(orde).toMatchObject({
    rangen: [1, 1, 2, null, 2],
    mediaan: 6000,
    geteld: 2,
    gemeenten: 3,
  });
  expect(() => rangen(vijf, [{ leden: [0, 1] }, { leden: [1, 2] }])).toThrow('tweemaal');
});

it('has no median where nothing is known', () => {
  const leeg = vijf.map((each) => ({ ...each, inwoners: null }));
  expect(rangen(leeg).dichtheid).toEqual({
    waarden: [null, null, null, null, null],
    rangen: [null, null, null, null, null],
    mediaan: null,
    geteld: 0,
    gemeenten: 5,
  });
});

it('no inhabitants are nothing to divide by', () => {
  expect(
    kenmerkVan([kandidaat(0, { inwonersRekening: inwoners(0) })], 'investeringen per inwoner'),
  ).toBeNull();
});

it('ranks are one more than how many are higher, and a permutation up to ties', () => {
  fc.assert(
    fc.property(lijstMetLeden(9), fc.constantFrom(...kenmerken), ({ lijst, leden }, kenmerk) => {
      const {
        rangen: ranks,
        waarden,
        mediaan,
        geteld,
        gemeenten,
      } = rangen(lijst, [{ leden }])[kenmerk];
      const first = (place: number): boolean => place === leden[0] || !leden.includes(place);
      const counted = waarden.filter((value, place) => first(place) && value !== null) as number[];
      expect(gemeenten).toBe(lijst.length - leden.length + 1);
      expect(geteld).toBe(counted.length);
      expect(ranks).toEqual(
        waarden.map((value) =>
          value === null ? null : 1 + counted.filter((other) => other > value).length,
        ),
      );
      const own = kenmerkVan(
        leden.flatMap((place) => lijst[place] ?? []),
        kenmerk,
      );
      for (const place of leden) expect(waarden[place]).toBe(own);
      if (mediaan === null) expect(counted).toEqual([]);
      else {
        const half = counted.length / 2;
        expect(counted.filter((value) => value < mediaan).length).toBeLessThanOrEqual(half);
        expect(counted.filter((value) => value > mediaan).length).toBeLessThanOrEqual(half);
      }
    }),
  );
});

it('puts Hasselt among all municipalities of today', () => {
  const lijst = kandidaten(figures, { inwonersjaar: 2025, raming: 2031, investeringsjaar: 2024 });
  const hasselt = plaatsVan(lijst, '71072');
  const { inwoners: nu } = rangen(lijst);
  expect(nu).toMatchObject({ geteld: 285, gemeenten: 285 });
  const larger = lijst.filter(({ inwoners: each }) => (each?.aantal ?? 0) > 90_249);
  expect(nu.rangen[hasselt]).toBe(larger.length + 1);
  const genk = plaatsVan(lijst, '71016');
  const { inwoners: samen } = rangen(lijst, [{ leden: [hasselt, genk] }]);
  expect(samen.gemeenten).toBe(284);
  expect(samen.rangen[genk]).toBe(samen.rangen[hasselt]);
  expect(samen.rangen[hasselt]).toBeLessThan(nu.rangen[hasselt] ?? 0);
});
