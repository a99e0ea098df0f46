import fc from 'fast-check';
import {
  Bezwaren,
  Grenzen,
  heeftCentrumfunctie,
  scan,
  watCentrumfunctieIs,
  type Bezwaar,
} from '../../src/partners';
import type { Buren, Kandidaat } from '../../src/partners';
import { uitrustingsgraden } from '../../src/figures';
import { atOnce } from '../../src/spreadsheet/steps';
import { buren, kandidaat, kandidatenlijst, nisOf } from './arbitraries';

/** What stands against the municipality with place 0 and these others. */
function bezwarenVan(lijst: readonly Kandidaat[], anderen: readonly number[], borders?: Buren) {
  const wanted = [0, ...anderen];
  const found = atOnce(scan(lijst, nisOf(0), { buren: borders })).find(
    ({ leden }) => leden.length === wanted.length && wanted.every((place) => leden.includes(place)),
  );
  if (!found) throw new Error(`no set ${wanted.join(', ')}`);
  return found;
}

/** Six municipalities of which the last is a centre, changed by place. */
function zes(changes: Readonly<Record<number, Partial<Kandidaat>>> = {}): Kandidaat[] {
  return [0, 1, 2, 3, 4, 5].map((place) =>
    kandidaat(place, { ...(place === 5 && { uitrustingsgraad: 'a2' }), ...changes[place] }),
  );
}

const zuid = { referentieregio: 'Zuid' };
const faciliteiten = { faciliteitengemeente: true };
const lijst = (places: Readonly<Record<number, readonly number[]>>): Buren =>
  new Map(
    Object.entries(places).map(([place, others]) => [nisOf(Number(place)), others.map(nisOf)]),
  );

const gevallen: readonly (readonly [
  string,
  Kandidaat[],
  readonly number[],
  Buren | undefined,
  readonly Bezwaar[],
])[] = [
  ['nothing', zes(), [5], undefined, []],
  ['no centre', zes(), [1], undefined, ['geen partner met centrumfunctie']],
  ['a centrumstad will do', zes({ 1: { centrumstad: true } }), [1], undefined, []],
  ['a provinciale stad will do', zes({ 0: { provincialeStad: true } }), [1], undefined, []],
  [
    'a partner that may not merge',
    zes({ 1: faciliteiten }),
    [1, 5],
    undefined,
    ['faciliteitengemeente'],
  ],
  ['itself may not merge', zes({ 0: faciliteiten }), [5], undefined, ['faciliteitengemeente']],
  ['inhabitants not known', zes({ 5: { inwoners: null } }), [5], undefined, ['inwoners ontbreken']],
  ['only a projection not known', zes({ 5: { geraamd: null } }), [5], undefined, []],
  ['two left', zes(), [1, 2, 5], undefined, []],
  [
    'one left',
    zes().toSpliced(4, 1, kandidaat(4, zuid)),
    [1, 2, 5],
    undefined,
    ['iemand blijft alleen'],
  ],
  [
    'one left who may merge',
    zes({ 4: faciliteiten }),
    [1, 2, 5],
    undefined,
    ['iemand blijft alleen'],
  ],
  ['only one left who may not', zes({ 4: faciliteiten, 3: zuid }), [1, 2, 5], undefined, []],
  ['all together', zes({ 3: zuid, 4: zuid }), [1, 2, 5], undefined, []],
  ['another region', zes({ 5: zuid }), [5], lijst({ 0: [5] }), ['meer dan één regio']],
  [
    'the other region has one left',
    zes({ 4: zuid, 5: zuid }),
    [5],
    lijst({ 0: [5] }),
    ['meer dan één regio', 'iemand blijft alleen'],
  ],
  ['one whose only neighbour merges', zes(), [5], lijst({ 3: [5] }), ['iemand blijft alleen']],
  ['one with another neighbour', zes(), [5], lijst({ 3: [4, 5] }), []],
  [
    'one whose other neighbour may not merge',
    zes({ 4: faciliteiten }),
    [5],
    lijst({ 3: [4, 5] }),
    ['iemand blijft alleen'],
  ],
  ['one without neighbours had no choice before', zes(), [5], lijst({ 3: [] }), []],
  ['one that may not merge anyway', zes({ 3: faciliteiten }), [5], lijst({ 3: [5] }), []],
  [
    'one left in its region has a neighbour elsewhere',
    zes({ 4: zuid }),
    [1, 2, 5],
    lijst({ 3: [4, 5] }),
    [],
  ],
  ['one whole by the lists', zes(), [5], lijst({ 0: [5] }), []],
  ['apart by a list', zes(), [5], lijst({ 0: [1] }), ['grenzen niet aan elkaar']],
  ['apart by the list of the other', zes(), [5], lijst({ 5: [1] }), ['grenzen niet aan elkaar']],
  ['lists that do not tell', zes(), [5], lijst({ 1: [2] }), []],
];

it.each(gevallen)('%s', (_, kandidaten, anderen, borders, expected) => {
  expect(bezwarenVan(kandidaten, anderen, borders).bezwaren).toEqual(expected);
});

it('may be all at once, in one order', () => {
  const all = zes({ 1: faciliteiten, 5: zuid, 4: zuid, 0: { inwoners: null } }).map((each) => ({
    ...each,
    uitrustingsgraad: 'c3',
  }));
  expect(bezwarenVan(all, [1, 5], lijst({ 0: [5], 1: [2] })).bezwaren).toEqual([
    'faciliteitengemeente',
    'meer dan één regio',
    'geen partner met centrumfunctie',
    'grenzen niet aan elkaar',
    'iemand blijft alleen',
    'inwoners ontbreken',
  ]);
});

it.each<[string, Kandidaat[], Buren | undefined, boolean]>([
  ['nobody supplied borders', zes(), undefined, false],
  ['only the lists of the partners', zes(), lijst({ 0: [1, 5], 5: [0] }), false],
  ['a partner without a list', zes(), lijst({ 0: [1, 5], 1: [0, 2] }), false],
  ['who borders has a list too', zes(), lijst({ 0: [1, 5], 5: [0], 1: [0, 2] }), true],
  ['said from the other side', zes(), lijst({ 0: [5], 5: [0], 1: [0, 2] }), true],
  ['who borders may not merge', zes({ 1: faciliteiten }), lijst({ 0: [1, 5], 5: [0] }), true],
])('nobody left alone can have been missed: %s', (_, kandidaten, borders, expected) => {
  const grenzen = borders ? new Grenzen(kandidaten, borders) : null;
  expect(new Bezwaren(kandidaten, grenzen).isRandBekend([0, 5])).toBe(expected);
});

describe('aaneengesloten', () => {
  it.each([
    ['nobody supplied borders', undefined, null],
    ['a chain', lijst({ 0: [1], 1: [0, 2] }), true],
    ['a chain through another partner', lijst({ 1: [0, 2] }), true],
    ['one apart', lijst({ 0: [1], 2: [3] }), false],
    ['one apart, as the other two say', lijst({ 0: [1], 1: [0] }), false],
    ['1 and 2 say nothing of each other', lijst({ 0: [1] }), null],
    ['others say nothing of these', lijst({ 4: [5] }), null],
    ['a chain through somebody else is none', lijst({ 0: [3], 1: [3], 2: [3] }), false],
    ['itself is no neighbour', lijst({ 0: [0], 1: [1], 2: [2] }), false],
  ])('%s', (_, borders, expected) => {
    expect(bezwarenVan(zes(), [1, 2], borders).aaneengesloten).toBe(expected);
  });
});

it('"iemand blijft alleen" is what its words say', () => {
  const scene = kandidatenlijst(8).chain((all) =>
    fc.record({
      all: fc.constant(all),
      borders: fc.option(buren(all), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(scene, ({ all, borders }) => {
      const places = all.map((_, place) => place);
      const free = places.filter((place) => all[place]?.faciliteitengemeente === false);
      const lists = (a: number, b: number): boolean =>
        borders?.get(nisOf(a))?.includes(nisOf(b)) === true;
      /** With whom it may merge, whoever has merged already left out. */
      const choice = (place: number, gone: readonly number[]): number[] =>
        free.filter(
          (other) =>
            other !== place &&
            !gone.includes(other) &&
            (borders?.has(nisOf(place)) === true
              ? lists(place, other) || lists(other, place)
              : all[other]?.referentieregio === all[place]?.referentieregio),
        );
      const judge = new Bezwaren(all, borders ? new Grenzen(all, borders) : null);
      for (const { leden, bezwaren } of atOnce(scan(all, nisOf(0), { buren: borders }))) {
        const alone = free.filter(
          (place) =>
            !leden.includes(place) &&
            choice(place, []).length > 0 &&
            choice(place, leden).length === 0,
        );
        expect(bezwaren.includes('iemand blijft alleen')).toBe(alone.length > 0);
        expect(judge.alleen(leden).toSorted((a, b) => a - b)).toEqual(alone);
      }
    }),
  );
});

it.each(uitrustingsgraden.map((code) => [code, ['a0', 'a1', 'a2'].includes(code)] as const))(
  'uitrustingsgraad %s by itself is a centre: %s',
  (uitrustingsgraad, expected) => {
    const classes = { uitrustingsgraad, centrumstad: false, provincialeStad: false };
    expect(heeftCentrumfunctie(classes)).toBe(expected);
    expect(heeftCentrumfunctie({ ...classes, centrumstad: true })).toBe(true);
    expect(heeftCentrumfunctie({ ...classes, provincialeStad: true })).toBe(true);
    expect(new RegExp(`\\b${uitrustingsgraad}\\b`).test(watCentrumfunctieIs)).toBe(expected);
  },
);
