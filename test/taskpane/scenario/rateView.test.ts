import { prepareScenario } from '../../../src/scenario';
import { inhabitantYears } from '../../../src/taskpane/scenario/inhabitantYears';
import { rateViews } from '../../../src/taskpane/scenario/rateView';
import { figures as bundledFigures } from '../../figures/bundledFigures';

const example = prepareScenario(bundledFigures, {
  gemeenten: ['71022', '73040'],
  fusiedatum: '2025-01-01',
});
const group = prepareScenario(bundledFigures, {
  gemeenten: ['71020', '71024', '71037'],
  fusiedatum: '2031-01-01',
});

test.each([
  ['apb', [7, 8.5], [-578_061, 5_593_149, 0]],
  ['oov', [986.4, 1008], [-48_735.86, 876_745.3, 0]],
] as const)(
  '%s: the rates of both, and what each choice brings a year',
  (soort, rates, effects) => {
    const view = rateViews(example).find((each) => each.soort === soort);
    expect(view?.partners.map(({ tarief }) => tarief)).toEqual(rates);
    expect(view?.options.map(({ keuze }) => keuze)).toEqual(['laagste', 'hoogste', 'gewogen']);
    view?.options.forEach(({ effect }, index) => {
      expect(effect).toBeCloseTo(effects[index] ?? Number.NaN, 1);
    });
  },
);

test('rates that nobody published stay unknown', () => {
  for (const { partners, options } of rateViews(group)) {
    expect(partners.map(({ tarief }) => tarief)).toEqual([NaN, NaN, NaN]);
    expect(options.map(({ effect }) => effect)).toEqual([NaN, NaN, NaN]);
  }
});

test('inhabitants: only years of which all are known, newest first, the least certain named', () => {
  expect(inhabitantYears(example)).toEqual([
    { year: 2022, quality: 'geteld' },
    { year: 2021, quality: 'geteld' },
  ]);
  const years = inhabitantYears(group);
  expect(years[0]).toEqual({ year: 2027, quality: 'prognose' });
  expect(years.at(-1)).toEqual({ year: 2014, quality: 'afgeleid' });
});
