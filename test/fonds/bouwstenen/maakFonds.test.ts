import fc from 'fast-check';
import {
  hervorming,
  huidigeStructuur,
  maakFonds,
  verdeel,
  type Blokontwerp,
  type Fondsinvoer,
  type Noemer,
} from '../../../src/fonds';
import { vier, volledig } from './bladinvoer';

const { NaN: unknown } = Number;
const parts = (invoer: Fondsinvoer, id: string): number[] => [
  ...(verdeel(maakFonds(vier, invoer)).blokken.find((blok) => blok.id === id)?.delen ?? []),
];
const total = (invoer: Fondsinvoer): number =>
  verdeel(maakFonds(vier, invoer)).totalen.reduce((sum, each) => sum + each, 0);

it.each<[string, readonly Blokontwerp[]]>([
  ['today', huidigeStructuur()],
  ['the proposal', hervorming()],
])('%s: complete data are divided to the last euro', (_name, ontwerp) => {
  const invoer = volledig(ontwerp, { meerSegmenten: true });
  const given = [...invoer.aandelen.values()].reduce((sum, each) => sum + each, 0);
  expect(total(invoer)).toBeCloseTo(given * 1_000_000, 2);
});

it.each<[string, Partial<Fondsinvoer>, string, number[]]>([
  ['grootsteden: the city alone', {}, 'voorafnames.grootsteden', [100_000, 0, 0, 0]],
  ['centrumsteden: not the grootstad', {}, 'voorafnames.centrumsteden', [0, 100_000, 0, 0]],
  ['provinciale steden', {}, 'voorafnames.provinciale steden', [0, 0, 100_000, 0]],
  [
    'kust: its only member shares in an earlier segment',
    {},
    'voorafnames.kustgemeenten',
    [unknown, unknown, unknown, unknown],
  ],
  [
    'kust, where one may share twice',
    { meerSegmenten: true },
    'voorafnames.kustgemeenten',
    [0, 108_000, 0, 0],
  ],
  [
    'a segment of whom the user names',
    { leden: new Map([['voorafnames.grootsteden', [false, false, false, true]]]) },
    'voorafnames.grootsteden',
    [0, 0, 0, 100_000],
  ],
])('%s', (_name, changes, id, wanted) => {
  expect(parts(volledig(huidigeStructuur(), changes), id)).toEqual(wanted);
});

describe('the shares of all blocks', () => {
  const met = (id: string, share: number): Fondsinvoer => {
    const full = volledig(huidigeStructuur(), { meerSegmenten: true });
    return { ...full, aandelen: new Map([...full.aandelen, [id, share]]) };
  };
  it.each<[string, number, boolean]>([
    ['100 % together', 0.302, true],
    ['less than a hundredth of a percent beside it', 0.30205, true],
    ['110 %', 0.402, false],
    ['69,8 %', 0, false],
    ['not known', unknown, false],
  ])('%s: the total is known %s', (_name, share, isKnown) => {
    const given = met('fiscaleArmoede', share);
    const { totalen, blokken } = verdeel(maakFonds(vier, given));
    expect([...totalen].some(Number.isNaN)).toBe(!isKnown);
    // Every other block is known by itself.
    const others = blokken.filter(({ id }) => id !== 'fiscaleArmoede');
    expect(others.flatMap(({ delen }) => [...delen]).some(Number.isNaN)).toBe(false);
  });
});

const without = (id: string, row?: number): Partial<Fondsinvoer> => {
  const { indicatoren } = volledig();
  const series =
    row === undefined
      ? []
      : (indicatoren.get(id) ?? []).map((each, at) => (at === row ? unknown : each));
  return { indicatoren: new Map([...indicatoren, [id, series]]) };
};

it.each<[string, string, Partial<Fondsinvoer>]>([
  ['an indicator nobody gave', 'leefloon', without('leefloon')],
  ['an indicator that one municipality lacks', 'openRuimte', without('openRuimte', 3)],
  ['the grondslag', 'fiscaleArmoede', without('grondslag', 1)],
  ['inhabitants, for the shortfall', 'fiscaleArmoede', without('inwoners', 0)],
  ['the norm', 'fiscaleArmoede', { norm: unknown }],
  ['the hoofddotatie', 'leefloon', { hoofddotatie: unknown }],
  ['the share of a voorafname', 'voorafnames.grootsteden', { aandelen: new Map() }],
  ['an answer about segments', 'voorafnames.grootsteden', { schakelaarsGeldig: false }],
  [
    'a negative value',
    'leefloon',
    { indicatoren: new Map([...volledig().indicatoren, ['leefloon', [1, -1, 1, 1]]]) },
  ],
])('without %s the block is unknown for everybody', (_name, id, changes) => {
  expect(parts(volledig(huidigeStructuur(), changes), id)).toEqual([
    unknown,
    unknown,
    unknown,
    unknown,
  ]);
});

it.each<[string, string, Partial<Fondsinvoer>]>([
  ['segment.centrumfunctie', 'whatever the whole', { noemer: 'segment' }],
  ['segment.centrumfunctie', 'whatever the whole', { noemer: 'Vlaanderen' }],
  ['segment.kust', 'because it depends on who shares before it', { noemer: 'segment' }],
  ['segment.kust', 'because it depends on who shares before it', { noemer: 'Vlaanderen' }],
])('while nobody named the members of the first segment %s is unknown, %s', (id, _why, changes) => {
  expect(parts(volledig(hervorming(), { leden: new Map(), ...changes }), id)).toEqual([
    unknown,
    unknown,
    unknown,
    unknown,
  ]);
});

it('where one may share twice, the coast does not wait for the members of another segment', () => {
  const invoer = volledig(hervorming(), { leden: new Map(), meerSegmenten: true });
  expect(parts(invoer, 'segment.kust')).toEqual([0, 100_000, 0, 0]);
});

it('a block of 0 % needs no data, no members and no norm, and keeps nobody out of another segment', () => {
  const ontwerp = hervorming();
  const aandelen = new Map(ontwerp.map(({ id }) => [id, 0]));
  aandelen.set('segment.kust', 1);
  const invoer = volledig(ontwerp, { aandelen, leden: new Map(), norm: unknown });
  const indicatoren = new Map([['kust', [unknown, 7, unknown, unknown]]]);
  expect([...verdeel(maakFonds(vier, { ...invoer, indicatoren })).totalen]).toEqual([
    0, 1_000_000, 0, 0,
  ]);
});

it.each<
  [string, readonly Blokontwerp[], (readonly [noemer: Noemer, buitenpartnerTelt: boolean])[]]
>([
  [
    'today, where the text says how',
    huidigeStructuur(),
    Array.from({ length: 4 }, () => ['segment', true] as const),
  ],
  [
    'the centre, where every urban inhabitant counts, and what the text leaves open',
    hervorming(),
    [
      ['Vlaanderen', true],
      ['Vlaanderen', false],
      ['Vlaanderen', false],
    ],
  ],
])('the switches change what is open: %s', (_name, ontwerp, wanted) => {
  const switches = { noemer: 'Vlaanderen' as const, buitenpartnerTelt: false };
  const { blokken } = maakFonds(vier, volledig(ontwerp, switches));
  expect(
    blokken.flatMap(({ regel }) =>
      regel.soort === 'segment' ? [[regel.noemer, regel.buitenpartnerTelt]] : [],
    ),
  ).toEqual(wanted);
});

it('what is shared by all needs no answer about segments', () => {
  const answered = volledig(huidigeStructuur());
  expect(parts({ ...answered, schakelaarsGeldig: false }, 'leefloon')).toEqual(
    parts(answered, 'leefloon'),
  );
});

it('another name changes nothing', () => {
  const names = fc.array(fc.string(), { minLength: vier.length, maxLength: vier.length });
  fc.assert(
    fc.property(names, fc.constantFrom(huidigeStructuur(), hervorming()), (given, ontwerp) => {
      const renamed = vier.map((each, row) => ({ ...each, naam: given[row] ?? '' }));
      const other = ontwerp.map((blok, place) => ({ ...blok, naam: given[place] ?? '' }));
      const invoer = volledig(ontwerp, { meerSegmenten: true });
      const found = verdeel(maakFonds(renamed, { ...invoer, ontwerp: other }), [[0, 3]]);
      expect(found).toEqual(verdeel(maakFonds(vier, invoer), [[0, 3]]));
    }),
  );
});
