import { perBlok, verschuiving } from '../../../src/taskpane/fonds/verschuiving';
import { kaal, plaats, standVan } from './fondsstanden';

const fusie = {
  fusies: [[plaats('Antwerpen'), plaats('Aartselaar')]],
  labels: ['Groot-Antwerpen'],
};
const grootsteden = 0;

test('in the voorafname of the two cities Gent pays all that the merger wins', () => {
  const { fusies, verliezers, winnaars, anderen, alles } = verschuiving(
    standVan({}, fusie),
    grootsteden,
  );
  expect(verliezers.map(({ naam }) => naam)).toEqual(['Gent']);
  expect(winnaars).toEqual([]);
  const [samen] = fusies;
  expect(samen?.geheel.naam).toBe('Groot-Antwerpen');
  expect(samen?.geheel.verschil).toBeGreaterThan(1_000_000);
  expect(samen?.geheel.verschil).toBeCloseTo(-(verliezers[0]?.verschil ?? 0), 2);
  expect(anderen.verschil).toBeCloseTo(verliezers[0]?.verschil ?? 0, 2);
  expect(alles.verschil).toBe(0);
  expect(samen?.partners.map(({ naam, voor }) => [naam, voor > 0])).toEqual([
    ['Antwerpen', true],
    ['Aartselaar', false],
  ]);
});

test('of the whole fund nothing gets lost, and the most extreme come first', () => {
  const { verliezers, winnaars, aantalAnderen, alles, nietVerdeeld } = verschuiving(
    standVan({}, fusie),
  );
  expect(aantalAnderen).toBe(283);
  expect(alles.voor).toBeCloseTo(3_402_200_000, 0);
  expect(alles.verschil).toBe(0);
  expect(nietVerdeeld).toMatchObject({ voor: 0, na: 0 });
  expect(verliezers.length).toBeLessThanOrEqual(5);
  for (const [order, list] of [
    [1, verliezers],
    [-1, winnaars],
  ] as const)
    expect(list).toEqual(list.toSorted((one, other) => order * (one.verschil - other.verschil)));
  expect(verliezers[0]?.naam).toBe('Gent');
});

test('per block: the sum over the blocks is the whole', () => {
  const stand = standVan({}, fusie);
  const blokken = perBlok(stand, 0);
  expect(blokken).toHaveLength(12);
  const som = blokken.reduce((sum, { verschil }) => sum + verschil, 0);
  expect(som).toBeCloseTo(verschuiving(stand).fusies[0]?.geheel.verschil ?? 0, 1);
});

test('what is missing is not known, and never 0', () => {
  const { fusies, verliezers, winnaars, alles } = verschuiving(standVan(kaal, fusie));
  expect(fusies[0]?.geheel.na).toBeNaN();
  expect([...verliezers, ...winnaars]).toEqual([]);
  expect(alles.verschil).toBeNaN();
});

test('a denominator of all of Flanders leaves something over, and the sum holds', () => {
  const stand = standVan({ noemer: 'Vlaanderen' }, fusie);
  const ontwerp = stand.invoer.ontwerp.map((blok) => ({ ...blok, vast: {} }));
  const open = standVan({ ontwerp, noemer: 'Vlaanderen' }, fusie);
  const { nietVerdeeld, alles } = verschuiving(open, grootsteden);
  expect(nietVerdeeld.voor).toBeGreaterThan(nietVerdeeld.na);
  expect(alles.voor).toBeCloseTo(0.102 * 3_402_200_000, 0);
  expect(alles.verschil).toBe(0);
});
