import type { Aannamewaarde, ScenarioBasis } from '../../src/scenario';
import { aandelenGepubliceerd } from '../../src/scenario/gemeentefondsAandelen';
import { ownFigure } from './ownFigure';
import { hasseltKortessem } from './publishedCases';
import { basis, n, typedShares } from './roundGemeentefonds';
import { scenarioOf } from './scenarioInputOf';

const unknown = Number.NaN;

describe('where the shares come from', () => {
  const accounts = (pad: string, bedrag: number, jaar = n - 1) =>
    ownFigure({ gemeente: 'Aa', pad, jaar, rapport: 'rekening', bedrag });
  const published = (...cijfers: readonly ReturnType<typeof accounts>[]): ScenarioBasis => ({
    ...basis,
    cijfers: [...basis.cijfers, ...cijfers],
  });
  const typed = typedShares([
    [null, 7],
    [null, null],
  ]);

  test.each<[string, ScenarioBasis, Aannamewaarde, string, number]>([
    ['published', published(accounts('GF.AANDEEL', 9)), 'GF.AANDEEL', 'Cijfers', 9],
    ['a word in another case', published(accounts('GF.HOOFD', 9)), 'gf.hoofd', 'Cijfers', 9],
    [
      'a negative one in print',
      published(accounts('GF.AANDEEL', -9)),
      'GF.AANDEEL',
      'Cijfers',
      unknown,
    ],
    ['typed', basis, 'GF.AANDEEL', 'Invoer', 7],
    ['another year', published(accounts('GF.AANDEEL', 9, n)), 'GF.AANDEEL', 'Invoer', 7],
    [
      'only another dotation in print',
      published(accounts('GF.HOOFD', 9)),
      'GF.AANDEEL',
      'andere dotatie',
      7,
    ],
  ])('%s', (_what, from, dotatie, herkomst, bedrag) => {
    const scenario = scenarioOf(from, {
      changes: { 'aan.gemeentefonds': 'ja', 'gemeentefonds.dotatie': dotatie },
      inputs: typed,
    });
    const [aa, bee] = scenario.gemeentefonds.aandelen['GF.N-1'];
    expect([aa?.herkomst, aa?.bedrag]).toEqual([herkomst, bedrag]);
    expect([bee?.herkomst, bee?.bedrag]).toEqual(['ontbreekt', unknown]);
  });
});

describe('what is proposed', () => {
  const share = (gemeente: string, jaar: number, rapport: string) =>
    ownFigure({ gemeente, pad: 'GF.AANDEEL', jaar, rapport, bedrag: 1 });
  const last = ['Aa', 'Bee'].map((gemeente) => share(gemeente, n - 1, 'rekening'));

  test.each<[string, ScenarioBasis, boolean]>([
    [
      'the shares of N−1 and the plans of all',
      { ...basis, cijfers: [...basis.cijfers, ...last] },
      true,
    ],
    ['no shares of N−1', basis, false],
    ['those of one of two', { ...basis, cijfers: [...basis.cijfers, ...last.slice(1)] }, false],
    ['no share in a plan', { ...basis, cijfers: last }, false],
    [
      'shares in a plan of years before N alone',
      {
        ...basis,
        cijfers: [...last, ...basis.cijfers.filter(({ jaar }) => jaar < n)],
      },
      false,
    ],
    [
      'a merger behind the last year',
      { ...basis, fusiedatum: '2040-01-01', cijfers: [...basis.cijfers, ...last] },
      false,
    ],
  ])('published are %s', (_what, given, counts) => {
    expect(aandelenGepubliceerd(given)).toBe(counts);
  });

  test('a study counts for nothing: neither for the proposal nor as a share', () => {
    const studied = hasseltKortessem();
    expect(studied.voorstel['aan.gemeentefonds'].midden).toBe('nee');
    // The study has the shares of 2021.
    const { aandelen } = scenarioOf({ ...studied, fusiedatum: '2022-01-01' }).gemeentefonds;
    expect(aandelen['GF.N-1'].map(({ herkomst }) => herkomst)).toEqual(['ontbreekt', 'ontbreekt']);
  });
});
