import { metwieLabels } from '../../../src/i18n/metwieLabels';
import type { Inwonertal } from '../../../src/partners';
import { regelmeter } from '../../../src/partners/schijf';
import { schuldovernameRegeling } from '../../../src/regulations';
import { overnameregel } from '../../../src/taskpane/metwie/overnameregels';

const woorden = { labels: metwieLabels('nl-BE'), nietBekend: '#N/B' };

const tussen = (ondergrens: number, aantal: number, bovengrens: number): Inwonertal => ({
  aantal,
  ondergrens,
  bovengrens,
  kwaliteit: 'afgeleid',
});
const exact = (aantal: number) => tussen(aantal, aantal, aantal);
const regelOf = (id: string, inwoners: Inwonertal | null, jaar = 2025) =>
  overnameregel(regelmeter(schuldovernameRegeling(id))(inwoners), jaar, woorden);

test.each<[string, string, Inwonertal | null, readonly [string, string, string]]>([
  ['an exact number', '2025', exact(24_837), ['4.967.400', '20.000', '163']],
  [
    'bounds within one bracket',
    '2025',
    tussen(22_000, 22_010, 22_020),
    ['4.402.000 van 4.400.000 tot 4.404.000', '20.000', '2.990 van 2.980 tot 3.000'],
  ],
  [
    'a bracket within the bounds',
    '2025',
    tussen(19_990, 19_999, 20_005),
    ['0 van 0 tot 4.001.000', 'geen grensgeval, geen of 20.000', '1 10 of 4.995'],
  ],
  [
    'the ceiling within the bounds: Voeren, Herk-de-Stad and 72042 in 2019',
    '2019',
    tussen(39_794, 40_100, 40_445),
    ['20.000.000 plafond bereikt, van 19.897.000 tot 20.000.000', '0', 'geen'],
  ],
  [
    'the ceiling and no doubt',
    '2025',
    tussen(100_000, 100_002, 100_005),
    ['50.000.000 plafond bereikt', '35.000', 'geen'],
  ],
  ['not known: never 0', '2025', null, ['#N/B', '#N/B', '#N/B']],
])('what a regulation gives: %s', (_, id, inwoners, expected) => {
  const { ruimte, schijf, naarVolgende } = regelOf(id, inwoners);
  const shown = [ruimte, schijf, naarVolgende].map(({ text, note }) => `${text} ${note}`.trim());
  expect(shown).toEqual(expected);
});

test.each<[string, number, string, boolean]>([
  ['2025', 2025, 'telt 1 januari 2022, hier 2025', true],
  ['2025', 2022, 'telt 1 januari 2022', false],
  ['2019', 2031, 'telt 1 januari 2016, hier 2031', true],
  ['conceptnota 2026', 2025, 'datum van de inwoners niet bekend', false],
])('%s beside inhabitants of %i: %s', (id, jaar, telt, isAndereDatum) => {
  expect(regelOf(id, exact(30_000), jaar)).toMatchObject({ telt, isAndereDatum });
});
