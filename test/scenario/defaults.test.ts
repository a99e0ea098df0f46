import { serialOf } from '../../src/scenario';
import { ownFigure } from './ownFigure';
import { basisOf } from './publishedCases';

const pair = ['Halen', 'Lummen'];

describe('horizon', () => {
  test.each([
    ['from the last accounts to six years after the merger', ['Hasselt', 'Kortessem'], 2021, 2031],
    ['for others too', pair, 2024, 2031],
  ])('%s', (_what, names, van, tot) => {
    const { jaren } = basisOf(names);
    expect([jaren[0], jaren.at(-1), jaren.length]).toEqual([van, tot, tot - van + 1]);
  });

  test('own accounts of a later year move its beginning', () => {
    const eigenCijfers = pair.map((gemeente) =>
      ownFigure({ gemeente, pad: 'M2.I.a', jaar: 2026, rapport: 'rekening', bedrag: 1 }),
    );
    expect(basisOf(pair, { eigenCijfers }).jaren[0]).toBe(2026);
  });

  test('follows the merger', () => {
    expect(basisOf(pair, { fusiedatum: '2031-01-01' }).jaren.at(-1)).toBe(2037);
  });

  test('as chosen', () => {
    expect(basisOf(pair, { jaren: { van: 2026, tot: 2028 } }).jaren).toEqual([2026, 2027, 2028]);
  });
});

test.each([
  ['2025-01-01', '2025'],
  ['2026-01-01', 'conceptnota 2026'],
  ['2031-01-01', 'conceptnota 2026'],
  ['2019-01-01', '2019'],
  ['2022-01-01', 'geen'],
  ['2024-01-01', 'geen'],
])('a merger on %s proposes regulation %s', (fusiedatum, regeling) => {
  const { voorstel } = basisOf(pair, { fusiedatum });
  expect(voorstel['overname.regeling'].midden).toBe(regeling);
});

test.each([
  ['conceptnota 2026', 'conceptnota 2026'],
  ['Geen', 'geen'],
  [' 2019 ', '2019'],
])('regulation %j as chosen', (given, regeling) => {
  expect(basisOf(pair, { regeling: given }).voorstel['overname.regeling'].midden).toBe(regeling);
});

test('a regulation that does not exist is refused', () => {
  expect(() => basisOf(pair, { regeling: '1977' })).toThrow();
});

test.each([
  ['the day that the regulation names', undefined, '2025', 2022],
  ['the newest day on which all were counted', undefined, 'geen', 2025],
  ['the day that was chosen', '2021-01-01', '2025', 2021],
])('inhabitants: %s', (_what, inwonersOp, regeling, jaar) => {
  const { voorstel } = basisOf(pair, { inwonersOp, regeling });
  expect(voorstel['overname.inwonersjaar'].midden).toBe(jaar);
});

test('the takeover is proposed on the last day of the year before the merger', () => {
  const { voorstel } = basisOf(pair, { fusiedatum: '2027-01-01' });
  expect(voorstel['overname.datum'].midden).toBe(serialOf('2026-12-31'));
});

test('the lowest rates unless another way was chosen', () => {
  const { voorstel } = basisOf(pair, { methodes: { oov: 'gewogen' } });
  expect(voorstel['apb.methode'].gunstig).toBe('laagste');
  expect(voorstel['oov.methode'].gunstig).toBe('gewogen');
});

test('a former municipality says until when, one that lives on does not', () => {
  expect(basisOf(['Hasselt', 'Kortessem']).partners.map(({ label }) => label)).toEqual([
    'Hasselt (tot 2024)',
    'Kortessem (tot 2024)',
  ]);
  expect(basisOf(pair).partners.map(({ label }) => label)).toEqual(pair);
});
