import {
  aandelenUitGewichten,
  aandelenVanVoorafnames,
  gewichten,
  hervorming,
  huidigeStructuur,
  indicatoren,
  samenHonderd,
  voorafnames,
  type Gewicht,
} from '../../../src/fonds';
import { voorafnamegroepen } from '../../../src/regulations';

const { NaN: unknown } = Number;

it('today the fund has twelve blocks', () => {
  expect(
    huidigeStructuur().map(({ id, soort, indicator, leden, aandeel }) => [
      id,
      soort,
      indicator,
      leden,
      aandeel,
    ]),
  ).toEqual([
    ['voorafnames.grootsteden', 'segment', 'inwoners', 'grootsteden', unknown],
    ['voorafnames.centrumsteden', 'segment', 'inwoners', 'centrumsteden', unknown],
    ['voorafnames.provinciale steden', 'segment', 'inwoners', 'provinciale steden', unknown],
    ['voorafnames.kustgemeenten', 'segment', 'inwoners', 'kustgemeenten', unknown],
    ['centrumfunctie', 'aandelen', 'centrumfunctie', 'alle', 0.08],
    ['fiscaleArmoede', 'tekort', 'grondslag', 'alle', 0.302],
    ['openRuimte', 'aandelen', 'openRuimte', 'alle', 0.06],
    ['voorkeursregeling', 'aandelen', 'voorkeursregeling', 'alle', 0.01],
    ['kortgeschooldeWerkzoekenden', 'aandelen', 'kortgeschooldeWerkzoekenden', 'alle', 0.04],
    ['kansarmeGeboorten', 'aandelen', 'kansarmeGeboorten', 'alle', 0.03],
    ['socialeHuur', 'aandelen', 'socialeHuur', 'alle', 0.03],
    ['leefloon', 'aandelen', 'leefloon', 'alle', 0.04],
  ]);
});

it('the proposal has no single share, and each of the five weights has a block', () => {
  expect(
    hervorming().map(({ groep, id, soort, indicator, leden }) => [
      groep,
      id,
      soort,
      indicator,
      leden,
    ]),
  ).toEqual([
    ['basis', 'basisfinanciering', 'aandelen', 'inwoners', 'alle'],
    ['ruimtelijk', 'segment.centrumfunctie', 'segment', 'stedelijkeInwoners', 'gebruiker'],
    ['ruimtelijk', 'segment.openRuimte', 'segment', 'openRuimte', 'gebruiker'],
    ['ruimtelijk', 'segment.kust', 'segment', 'kust', 'kustgemeenten'],
    ['sociaal', 'socialeDruk', 'aandelen', 'leefloon', 'alle'],
    ['fiscaal', 'fiscaleZwakte', 'tekort', 'grondslag', 'alle'],
    ['klimaat', 'klimaat', 'aandelen', 'klimaat', 'alle'],
  ]);
  expect(hervorming().every(({ aandeel }) => Number.isNaN(aandeel))).toBe(true);
});

const designs = [...huidigeStructuur(), ...hervorming()];

it.each(designs)('$id says how far it was verified, and out of what', ({ naam, status, bron }) => {
  for (const text of [naam, status, bron]) expect(text).toMatch(/\S/);
});

it.each([
  ['fiscaleArmoede', 'geen; rechtsgrond: decreet van 5 juli 2002, artikel niet nagetrokken'],
  ['leefloon', 'art. 2 decreet 23 december 2011'],
])('%s has no law as its source that nobody looked up', (id, bron) => {
  expect(huidigeStructuur().find((blok) => blok.id === id)?.bron).toBe(bron);
});

it('the closed list of indicators holds what the blocks ask for and nothing else', () => {
  const asked = new Set(designs.map(({ indicator }) => indicator));
  expect(new Set(indicatoren.map(({ id }) => id))).toEqual(asked);
  expect(indicatoren.filter(({ bron }) => bron === 'meegeleverd').map(({ id }) => id)).toEqual([
    'inwoners',
  ]);
});

it.each([
  [[0.5, 0.5], true],
  [[0.3334, 0.3333, 0.3333], true],
  [[0.5, 0.49], false],
  [[1, unknown], false],
  [[], false],
])('%j is 100 %% together: %s', (parts, wanted) => {
  expect(samenHonderd(parts)).toBe(wanted);
});

const weights = (...given: number[]): ReadonlyMap<Gewicht, number> =>
  new Map(gewichten.map((groep, place) => [groep, given[place] ?? unknown]));
const third = new Map([
  ['segment.centrumfunctie', 0.5],
  ['segment.openRuimte', 0.25],
  ['segment.kust', 0.25],
]);
const half = new Map([['segment.centrumfunctie', 0.5]]);

it.each<[string, ReadonlyMap<Gewicht, number>, ReadonlyMap<string, number>, number[]]>([
  ['all given', weights(0.2, 0.4, 0.2, 0.1, 0.1), third, [0.2, 0.2, 0.1, 0.1, 0.2, 0.1, 0.1]],
  ['no spatial blocks', weights(0.5, 0, 0.3, 0.2, 0), new Map(), [0.5, 0, 0, 0, 0.3, 0.2, 0]],
  ['90 %', weights(0.1, 0.4, 0.2, 0.1, 0.1), third, Array<number>(7).fill(unknown)],
  ['a weight is missing', weights(0.2, 0.4, 0.2, 0.2), third, Array<number>(7).fill(unknown)],
  [
    'segments not 100 %',
    weights(0.2, 0.4, 0.2, 0.1, 0.1),
    half,
    [0.2, unknown, unknown, unknown, 0.2, 0.1, 0.1],
  ],
])('shares by five weights: %s', (_name, given, parts, wanted) => {
  const found = aandelenUitGewichten(given, parts);
  expect([...found.keys()]).toEqual(hervorming().map(({ id }) => id));
  expect([...found.values()]).toEqual(wanted);
});

it.each<[string, number[], number[]]>([
  ['all given', [0.5, 0.25, 0.15, 0.1], [0.204, 0.102, 0.0612, 0.0408]],
  ['not 100 %', [0.5, 0.25, 0.15, 0.2], [unknown, unknown, unknown, unknown]],
  ['one is missing', [0.5, 0.25, 0.25], [unknown, unknown, unknown, unknown]],
])('the voorafnames by four parts: %s', (_name, given, wanted) => {
  const found = aandelenVanVoorafnames(
    new Map(voorafnamegroepen.map((groep, place) => [groep, given[place] ?? unknown])),
  );
  expect([...found.keys()]).toEqual(voorafnamegroepen.map((groep) => `${voorafnames.id}.${groep}`));
  expect([...found.values()].map((each) => Number(each.toFixed(12)))).toEqual(wanted);
});
