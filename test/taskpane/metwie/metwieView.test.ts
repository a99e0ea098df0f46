import { metwieLabels } from '../../../src/i18n/metwieLabels';
import {
  kandidaten,
  plaatsVan,
  scan,
  type Inwonertal,
  type Partnerset,
  type Regelruimte,
} from '../../../src/partners';
import { atOnce } from '../../../src/spreadsheet/steps';
import { bezwaarzinnen } from '../../../src/taskpane/metwie/bezwaarzinnen';
import { leesBuren } from '../../../src/taskpane/metwie/burenlijst';
import { kenmerktekst, setregel } from '../../../src/taskpane/metwie/metwieView';
import { figures, register } from '../../figures/bundledFigures';

const labels = metwieLabels('nl-BE');
const woorden = { labels, nietBekend: '#N/B' };
const all = kandidaten(figures, { inwonersjaar: 2025, raming: 2031, investeringsjaar: 2024 });
const nisOf = (naam: string) => all.find((each) => each.naam === naam)?.nis ?? '';
const placeOf = (naam: string) => plaatsVan(all, nisOf(naam));

const derived: Inwonertal = {
  aantal: 29_998,
  ondergrens: 29_990,
  bovengrens: 30_005,
  kwaliteit: 'afgeleid',
};

function setOf(names: readonly string[], more: Partial<Partnerset> = {}): Partnerset {
  return {
    leden: names.map(placeOf),
    inwoners: derived,
    geraamd: derived,
    regelingen: [],
    uitrustingsgraad: 'c1',
    bezwaren: [],
    aaneengesloten: null,
    ...more,
  };
}

const room: Regelruimte = {
  regeling: 'r',
  schijfVanaf: 20_000,
  naarVolgende: 2,
  ruimte: 1_234_567,
  grensgeval: false,
};

test.each<[string, Partial<Regelruimte>, [schijf: string, volgende: string, ruimte: string]]>([
  ['a bracket', {}, ['20.000', '2', '1.234.567']],
  ['below the first', { schijfVanaf: null, ruimte: 0 }, ['geen', '2', '0']],
  ['one for all', { schijfVanaf: 0, naarVolgende: null }, ['0', 'geen', '1.234.567']],
  [
    'not known: never 0',
    { schijfVanaf: null, naarVolgende: null, ruimte: Number.NaN },
    ['#N/B', '#N/B', '#N/B'],
  ],
])('room in words: %s', (_, more, [schijf, naarVolgende, ruimte]) => {
  const set = setOf(['Halen', 'Herk-de-Stad'], { regelingen: [{ ...room, ...more }] });
  expect(setregel(set, all, 'r', woorden)).toMatchObject({
    met: ['Herk-de-Stad'],
    schijf: { text: schijf, note: '' },
    naarVolgende,
    ruimte,
  });
});

test('a bracket within the bounds of a derived figure is marked, with the bounds', () => {
  const set = setOf(['Halen', 'Herk-de-Stad'], { regelingen: [{ ...room, grensgeval: true }] });
  expect(setregel(set, all, 'r', woorden)).toMatchObject({
    inwoners: { text: '29.998', note: 'tussen 29.990 en 30.005' },
    schijf: { text: '20.000', note: 'grensgeval' },
  });
});

test('what is missing says of whom', () => {
  const set = setOf(['Halen', 'Lummen', 'Maaseik'], { geraamd: null, regelingen: [room] });
  expect(setregel(set, all, 'r', woorden).geraamd).toEqual({
    text: '#N/B',
    note: 'ontbreekt: Lummen en Maaseik',
  });
});

test.each([
  [16_685, 'inwoners', '16.685'],
  [285.84, 'dichtheid', '285,8'],
  [431.6, 'investeringen per inwoner', '432'],
  [null, 'dichtheid', '#N/B'],
] as const)('%s as %s', (value, kenmerk, expected) => {
  expect(kenmerktekst(value, kenmerk, woorden)).toBe(expected);
});

test.each<[string, Partnerset, string[]]>([
  [
    'faciliteitengemeente, by name',
    setOf(['Voeren', 'Riemst'], { bezwaren: ['faciliteitengemeente'] }),
    ['Voeren: faciliteitengemeenten kunnen niet fuseren onder het decreet van 24 juni 2016.'],
  ],
  [
    'regions, by name',
    setOf(['Halen', 'Diest'], { bezwaren: ['meer dan één regio'] }),
    ["De partners liggen in verschillende referentieregio's: Limburg en Oost-Brabant."],
  ],
  [
    'several, in the order of the scan',
    setOf(['Halen', 'Alken'], {
      bezwaren: ['geen partner met centrumfunctie', 'iemand blijft alleen'],
    }),
    [labels.bezwaren.centrumfunctie, labels.bezwaren.alleen],
  ],
  ['none', setOf(['Halen', 'Alken']), []],
])('objections in words: %s', (_, set, expected) => {
  expect(bezwaarzinnen(set, all, labels)).toEqual(expected);
});

test('inhabitants that are missing are named', () => {
  const [first, ...others] = all;
  if (!first) throw new Error('There are no municipalities.');
  const without = [{ ...first, inwoners: null }, ...others];
  const sets = atOnce(scan(without, others[0]?.nis ?? ''));
  const found = sets.find(({ leden }) => leden.includes(0));
  expect(found && bezwaarzinnen(found, without, labels)).toContain(
    `Het inwonertal op de gekozen datum ontbreekt voor ${first.naam}.`,
  );
});

test.each<[string, string, [found: string[], unknown: string[]]]>([
  ['names', 'Diest, Lummen', [['Diest', 'Lummen'], []]],
  ['however they are written', 'herk de stad;\nLUMMEN', [['Herk-de-Stad', 'Lummen'], []]],
  ['a code', '24020', [['Diest'], []]],
  ['twice, and the municipality itself', 'Diest, diest, Halen', [['Diest'], []]],
  ['a former one', 'Diest, Kortessem', [['Diest'], ['Kortessem']]],
  ['nothing', ' , ', [[], []]],
])('neighbours as %s', (_, text, [found, unknown]) => {
  const halen = register.today.find(({ naam }) => naam === 'Halen');
  if (!halen) throw new Error('There is no Halen.');
  const { gevonden, onbekend } = leesBuren(figures, text, halen);
  expect(gevonden.map(({ naam }) => naam)).toEqual(found);
  expect(onbekend).toEqual(unknown);
});
