import fc from 'fast-check';
import {
  hervorming,
  huidigeStructuur,
  indicatoren,
  maakFonds,
  ontbrekend,
  verdeel,
  type Fondsinvoer,
  type Fusies,
  type Ontbrekend,
} from '../../../src/fonds';
import { vier, volledig } from './bladinvoer';

const { NaN: unknown } = Number;
const twice = { meerSegmenten: true };
const gaps = (id: string, ...rows: number[]): Partial<Fondsinvoer> => {
  const given = volledig().indicatoren;
  const series = (given.get(id) ?? []).map((each, row) => (rows.includes(row) ? unknown : each));
  return { ...twice, indicatoren: new Map([...given, [id, series]]) };
};
const missing = (indicator: string, blokken: string[], aantal: number): Ontbrekend => ({
  wat: 'indicator',
  indicator,
  blokken,
  aantal,
});

it.each<[string, Fondsinvoer, Fusies, Ontbrekend[]]>([
  ['nothing', volledig(huidigeStructuur(), twice), [], []],
  ['nothing of the proposal', volledig(hervorming(), twice), [], []],
  [
    'one indicator of two municipalities',
    volledig(undefined, gaps('leefloon', 1, 2)),
    [],
    [missing('leefloon', ['leefloon'], 2)],
  ],
  [
    'inhabitants of a village: only the shortfall asks for them',
    volledig(undefined, gaps('inwoners', 3)),
    [],
    [missing('inwoners', ['fiscale armoede'], 1)],
  ],
  [
    'and the voorafname too, when it joins a grootstad',
    volledig(undefined, gaps('inwoners', 3)),
    [[0, 3]],
    [missing('inwoners', ['voorafname grootsteden', 'fiscale armoede'], 1)],
  ],
  [
    'open space of a partner from outside, where it counts',
    volledig(hervorming(), gaps('openRuimte', 2)),
    [[0, 2]],
    [missing('openRuimte', ['segment open ruimte'], 1)],
  ],
  [
    'but not where it does not count',
    volledig(hervorming(), { ...gaps('openRuimte', 2), buitenpartnerTelt: false }),
    [[0, 2]],
    [],
  ],
  [
    'all of Flanders, where that is the whole',
    volledig(hervorming(), { ...gaps('kust', 2, 3), noemer: 'Vlaanderen' }),
    [],
    [missing('kust', ['segment kust'], 2)],
  ],
  [
    'the norm',
    volledig(undefined, { ...twice, norm: unknown }),
    [],
    [{ wat: 'norm', indicator: '', blokken: ['fiscale armoede'], aantal: 1 }],
  ],
  [
    'who shares',
    volledig(hervorming(), { ...twice, leden: new Map() }),
    [],
    [
      {
        wat: 'leden',
        indicator: '',
        blokken: ['segment centrumfunctie', 'segment open ruimte'],
        aantal: 2,
      },
    ],
  ],
  [
    'shares',
    volledig(undefined, { ...twice, aandelen: new Map([['voorafnames.kustgemeenten', 0.1]]) }),
    [],
    [
      {
        wat: 'aandeel',
        indicator: '',
        blokken: [
          'voorafname grootsteden',
          'voorafname centrumsteden',
          'voorafname provinciale steden',
        ],
        aantal: 3,
      },
    ],
  ],
  [
    'a whole: shares of 99,2 % leave every block known, and not the total',
    volledig(undefined, {
      ...twice,
      aandelen: new Map([...volledig().aandelen, ['voorafnames.kustgemeenten', 0.1]]),
    }),
    [],
    [
      {
        wat: 'samen',
        indicator: '',
        blokken: [],
        aantal: 1,
        samen: expect.closeTo(0.992, 9) as number,
      },
    ],
  ],
  [
    'a whole: the voorafnames are 90 % of the fund',
    volledig(undefined, {
      ...twice,
      aandelen: new Map([...volledig().aandelen, ['voorafnames.grootsteden', 0.592]]),
    }),
    [],
    [
      {
        wat: 'samen',
        indicator: '',
        blokken: [],
        aantal: 1,
        samen: expect.closeTo(1.492, 9) as number,
      },
    ],
  ],
  [
    'an answer about segments: only what does not follow from it is named as well',
    volledig(undefined, { ...gaps('inwoners', 0), schakelaarsGeldig: false }),
    [],
    [
      {
        wat: 'schakelaars',
        indicator: '',
        blokken: [
          'voorafname grootsteden',
          'voorafname centrumsteden',
          'voorafname provinciale steden',
          'voorafname kustgemeenten',
        ],
        aantal: 4,
      },
      missing('inwoners', ['fiscale armoede'], 1),
    ],
  ],
  [
    'somebody who shares: the only member of the coast has a part of an earlier segment',
    volledig(huidigeStructuur(), { meerSegmenten: false }),
    [],
    [{ wat: 'deelnemer', indicator: '', blokken: ['voorafname kustgemeenten'], aantal: 1 }],
  ],
])('names what is missing: %s', (_name, invoer, fusies, wanted) => {
  expect(ontbrekend(vier, invoer, fusies)).toEqual(wanted);
});

it('an amount that is missing leaves every block unknown', () => {
  const found = ontbrekend(vier, volledig(huidigeStructuur(), { ...twice, hoofddotatie: unknown }));
  expect(found).toEqual([
    {
      wat: 'hoofddotatie',
      indicator: '',
      blokken: huidigeStructuur().map(({ naam }) => naam),
      aantal: 1,
    },
  ]);
});

it('nothing is missing exactly when every block is known', () => {
  const hole = fc.record({
    id: fc.constantFrom(...indicatoren.map(({ id }) => id)),
    row: fc.nat(3),
  });
  const invoer = fc
    .record({
      ontwerp: fc.constantFrom(huidigeStructuur(), hervorming()),
      holes: fc.array(hole, { maxLength: 2 }),
      noemer: fc.constantFrom('segment' as const, 'Vlaanderen' as const),
      buitenpartnerTelt: fc.boolean(),
      meerSegmenten: fc.boolean(),
      schakelaarsGeldig: fc.boolean(),
      zeroShares: fc.array(fc.nat(11), { maxLength: 6 }),
      norm: fc.constantFrom(2, unknown),
    })
    .map(({ ontwerp, holes, zeroShares, ...rest }) => {
      const full = volledig(ontwerp);
      const series = new Map(
        [...full.indicatoren].map(([id, values]) => [
          id,
          values.map((each, row) =>
            holes.some((gap) => gap.id === id && gap.row === row) ? unknown : each,
          ),
        ]),
      );
      const aandelen = new Map(
        [...full.aandelen].map(([id, share], place) => [
          id,
          zeroShares.includes(place) ? 0 : share,
        ]),
      );
      return { ...full, ...rest, indicatoren: series, aandelen };
    });
  const mergers = fc.constantFrom<Fusies>(
    [],
    [[0, 3]],
    [[2, 3]],
    [
      [0, 1],
      [2, 3],
    ],
  );
  fc.assert(
    fc.property(invoer, mergers, (given, fusies) => {
      const fonds = maakFonds(vier, given);
      const { blokken } = verdeel(fonds, fusies);
      const unknownBlocks = blokken.flatMap(({ delen }, place) => {
        const ontwerp = given.ontwerp[place];
        return delen.some(Number.isNaN) && ontwerp !== undefined ? [ontwerp.naam] : [];
      });
      const named = new Set(ontbrekend(vier, given, fusies).flatMap((each) => each.blokken));
      expect(named).toEqual(new Set(unknownBlocks));
    }),
    { numRuns: 400 },
  );
});
