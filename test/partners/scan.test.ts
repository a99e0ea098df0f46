import fc from 'fast-check';
import { schuldovername } from '../../src/core';
import { qualities, uitrustingsorde } from '../../src/figures';
import {
  kandidaten,
  plaatsVan,
  scan,
  type Buren,
  type Inwonertal,
  type Kandidaat,
  type Partnerset,
} from '../../src/partners';
import { schuldovernameRegelingen } from '../../src/regulations';
import { atOnce } from '../../src/spreadsheet/steps';
import { figures, register } from '../figures/bundledFigures';
import { buren, inwoners, kandidaat, kandidatenlijst, nisOf } from './arbitraries';

const jaren = { inwonersjaar: 2025, raming: 2031, investeringsjaar: 2024 };
const vandaag = kandidaten(figures, jaren);

function sets(lijst: readonly Kandidaat[], nis: string, borders?: Buren): Partnerset[] {
  return atOnce(scan(lijst, nis, { buren: borders }));
}

/** By name, so that the order of the candidates is of no account. */
const namen = (lijst: readonly Kandidaat[], { leden }: Partnerset): string =>
  leden
    .map((place) => lijst[place]?.nis ?? '')
    .sort()
    .join(' ');

/** n over k, for as small a k as here. */
function choose(n: number, k: number): number {
  let count = 1;
  for (let each = 0; each < k; each += 1) count = (count * (n - each)) / (each + 1);
  return count;
}

const withOthers = (others: number): number =>
  choose(others, 1) + choose(others, 2) + choose(others, 3);

describe('the municipalities of today', () => {
  it.each([
    ['Limburg', 38, 8473],
    ['Regio Antwerpen', 28, 3303],
    ['Waasland', 7, 41],
  ])('in %s, with %i municipalities, each has %i sets', (regio, size, count) => {
    const leden = vandaag.filter(({ referentieregio }) => referentieregio === regio);
    expect(leden).toHaveLength(size);
    expect(sets(vandaag, leden[0]?.nis ?? '')).toHaveLength(count);
  });

  it('Limburg is the largest region', () => {
    const regios = [...new Set(vandaag.map(({ referentieregio }) => referentieregio))];
    const size = (regio: string): number =>
      vandaag.filter(({ referentieregio }) => referentieregio === regio).length;
    expect(regios.toSorted((a, b) => size(b) - size(a))[0]).toBe('Limburg');
    expect(regios).toHaveLength(15);
  });

  it('finds the published takeover of Halen, Herk-de-Stad and Lummen', () => {
    const of2022 = kandidaten(figures, { ...jaren, inwonersjaar: 2022 });
    const found = sets(of2022, '71020').find((set) => namen(of2022, set) === '71020 71024 71037');
    expect(found).toMatchObject({
      inwoners: { aantal: 37_403, ondergrens: 37_403, bovengrens: 37_403, kwaliteit: 'afgeleid' },
      uitrustingsgraad: 'c1',
      aaneengesloten: null,
    });
    expect(found?.regelingen.find(({ regeling }) => regeling === '2025')).toEqual({
      regeling: '2025',
      schijfVanaf: 35_000,
      naarVolgende: null,
      ruimte: 18_701_500,
      grensgeval: false,
      plafondBereikt: false,
      marge: null,
    });
    // Of Lummen no projection to 2031 is published.
    expect(found?.geraamd).toBeNull();
    expect(found?.regelingenGeraamd.map(({ ruimte }) => ruimte)).toEqual([NaN, NaN, NaN]);
  });

  it('measures the estimate too: Drogenbos and Kraainem reach a bracket by 2031', () => {
    const found = sets(vandaag, '23098').find((set) => namen(vandaag, set) === '23098 23099');
    const of = (rooms: Partnerset['regelingen'] = []) =>
      rooms.find(({ regeling }) => regeling === 'conceptnota 2026');
    expect(found?.inwoners?.aantal).toBe(19_980);
    expect(of(found?.regelingen)).toMatchObject({ schijfVanaf: null, naarVolgende: 20, ruimte: 0 });
    expect(found?.geraamd?.aantal).toBe(20_653);
    expect(of(found?.regelingenGeraamd)).toMatchObject({
      schijfVanaf: 20_000,
      naarVolgende: 30_000 - 20_653,
      ruimte: 19_999 * 300 + (20_653 - 19_999) * 400,
    });
  });

  it.each([
    ['Hasselt', '71072', '71072 71066', ['geen bezwaar']],
    ['Voeren', '73109', '73109 71072', ['faciliteitengemeente']],
    ['Halen', '71020', '71020 71024', ['geen partner met centrumfunctie']],
  ])('%s: of %s the set %s has %j', (naam, nis, wanted, expected) => {
    expect(register.byCode(nis)?.naam).toBe(naam);
    const key = wanted.split(' ').sort().join(' ');
    const found = sets(vandaag, nis).find((set) => namen(vandaag, set) === key);
    expect(found?.bezwaren.length === 0 ? ['geen bezwaar'] : found?.bezwaren).toEqual(expected);
  });

  it('leaves nobody alone anywhere: the smallest region has seven, and a set at most four', () => {
    const alone = register.today.flatMap(({ nis, indeling }) =>
      indeling?.referentieregio === 'Waasland' || indeling?.referentieregio === 'Middenkust'
        ? sets(vandaag, nis).filter(({ bezwaren }) => bezwaren.includes('iemand blijft alleen'))
        : [],
    );
    expect(alone).toEqual([]);
  });
});

describe('sets of any candidates', () => {
  const scene = kandidatenlijst(9).chain((lijst) =>
    fc.record({
      lijst: fc.constant(lijst),
      nis: fc.constantFrom(...lijst.map(({ nis }) => nis)),
      borders: fc.option(buren(lijst), { nil: undefined }),
    }),
  );

  it('are each choice of one to three others of the region, and of neighbours, once', () => {
    fc.assert(
      fc.property(scene, ({ lijst, nis, borders }) => {
        const own = plaatsVan(lijst, nis);
        const isNeighbour = (other: string): boolean =>
          borders?.get(nis)?.includes(other) === true ||
          borders?.get(other)?.includes(nis) === true;
        const others = lijst.filter(
          (each) =>
            each.nis !== nis &&
            (each.referentieregio === lijst[own]?.referentieregio || isNeighbour(each.nis)),
        );
        const found = sets(lijst, nis, borders);
        expect(found).toHaveLength(withOthers(others.length));
        expect(new Set(found.map((set) => namen(lijst, set))).size).toBe(found.length);
        const allowed = new Set([nis, ...others.map((each) => each.nis)]);
        for (const { leden } of found) {
          expect(leden[0]).toBe(own);
          expect(new Set(leden).size).toBe(leden.length);
          expect(leden.every((place) => allowed.has(lijst[place]?.nis ?? ''))).toBe(true);
        }
      }),
    );
  });

  it('add up their inhabitants, and are unknown where one is', () => {
    const expectSum = (
      total: Inwonertal | null,
      parts: readonly (Inwonertal | null | undefined)[],
    ): void => {
      const known = parts.filter((part) => part !== null && part !== undefined);
      const sum = (of: (part: Inwonertal) => number): number =>
        known.reduce((all, part) => all + of(part), 0);
      const worst = Math.max(...known.map(({ kwaliteit }) => qualities.indexOf(kwaliteit)));
      expect(total).toEqual(
        known.length < parts.length
          ? null
          : {
              aantal: sum(({ aantal }) => aantal),
              ondergrens: sum(({ ondergrens }) => ondergrens),
              bovengrens: sum(({ bovengrens }) => bovengrens),
              kwaliteit: qualities[worst],
            },
      );
    };
    fc.assert(
      fc.property(scene, ({ lijst, nis, borders }) => {
        for (const { leden, inwoners: total, geraamd } of sets(lijst, nis, borders)) {
          expectSum(
            total,
            leden.map((place) => lijst[place]?.inwoners),
          );
          expectSum(
            geraamd,
            leden.map((place) => lijst[place]?.geraamd),
          );
        }
      }),
    );
  });

  it('have the room that the takeover itself gives the partners', () => {
    fc.assert(
      fc.property(scene, ({ lijst, nis, borders }) => {
        for (const { leden, regelingen, regelingenGeraamd } of sets(lijst, nis, borders)) {
          const expected = (wat: 'inwoners' | 'geraamd') => {
            const counts = leden.map((place) => lijst[place]?.[wat]?.aantal ?? Number.NaN);
            return schuldovernameRegelingen.map((regeling) => [
              regeling.id,
              schuldovername(counts, undefined, regeling),
            ]);
          };
          const rooms = (found: Partnerset['regelingen']) =>
            found.map(({ regeling, ruimte }) => [regeling, ruimte]);
          expect(rooms(regelingen)).toEqual(expected('inwoners'));
          expect(rooms(regelingenGeraamd)).toEqual(expected('geraamd'));
        }
      }),
    );
  });

  it('reach the best class among their partners', () => {
    fc.assert(
      fc.property(scene, ({ lijst, nis }) => {
        for (const { leden, uitrustingsgraad } of sets(lijst, nis)) {
          const orders = leden.map((place) =>
            uitrustingsorde(lijst[place]?.uitrustingsgraad ?? ''),
          );
          expect(uitrustingsorde(uitrustingsgraad)).toBe(Math.min(...orders));
        }
      }),
    );
  });

  it('are the same whatever the order of the candidates', () => {
    const shuffled = scene.chain(({ lijst, ...rest }) =>
      fc.record({
        lijst: fc.constant(lijst),
        other: fc.shuffledSubarray(lijst, { minLength: lijst.length }),
        rest: fc.constant(rest),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ lijst, other, rest: { nis, borders } }) => {
        const byName = (candidates: readonly Kandidaat[]) =>
          new Map(
            sets(candidates, nis, borders).map((set) => {
              const { leden, ...content } = set;
              return [namen(candidates, set), { ...content, grootte: leden.length }];
            }),
          );
        expect(byName(other)).toEqual(byName(lijst));
      }),
    );
  });
});

it('can be left for a moment', () => {
  const steps = scan(vandaag, '71072');
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  expect(pauses).toBe(16);
});

it.each([
  ['the municipality', '99999', new Map<string, string[]>()],
  ['who borders', nisOf(0), new Map([['99999', [nisOf(1)]]])],
  ['a neighbour', nisOf(0), new Map([[nisOf(0), ['99999']]])],
])('refuses %s that is no candidate', (_, nis, borders) => {
  const lijst = [0, 1, 2].map((place) => kandidaat(place, { inwoners: inwoners(100) }));
  expect(() => sets(lijst, nis, borders)).toThrow('99999');
});
