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
import { inwonercel, kenmerktekst, setregel } from '../../../src/taskpane/metwie/metwieView';
import { figures } from '../../figures/bundledFigures';

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
    regelingenGeraamd: [],
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
  plafondBereikt: false,
  marge: null,
};
const under = { schijfVanaf: 20_000, naarVolgende: 10, ruimte: 1_230_000 };
const above = { schijfVanaf: 30_000, naarVolgende: 9_995, ruimte: 1_240_000 };

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
    naarVolgende: { text: naarVolgende, note: '' },
    ruimte: { text: ruimte, note: '' },
  });
});

type Noten = readonly [ruimte: string, schijf: string, volgende: string];

test.each<[string, Partial<Regelruimte>, Partial<Regelruimte> | null, Noten]>([
  ['nothing', {}, null, ['', '', '']],
  ['the ceiling', { plafondBereikt: true }, null, ['plafond bereikt', '', '']],
  [
    'bounds within one bracket',
    { marge: { onder: under, boven: { ...under, naarVolgende: 1, ruimte: 1_235_000 } } },
    null,
    ['bij benadering', '', 'bij benadering'],
  ],
  [
    'bounds that the ceiling makes one',
    { plafondBereikt: true, marge: { onder: under, boven: under } },
    null,
    ['plafond bereikt', '', ''],
  ],
  [
    'a bracket within the bounds',
    { grensgeval: true, marge: { onder: under, boven: above } },
    null,
    ['bij benadering', 'grensgeval', 'bij benadering'],
  ],
  ['an estimate in the same bracket', {}, {}, ['', '', '']],
  ['an estimate in a higher bracket', {}, { schijfVanaf: 30_000 }, ['', 'raming: 30.000', '']],
  ['an estimate below the first', {}, { schijfVanaf: null }, ['', 'raming: geen', '']],
  [
    'an estimate with a bracket within its bounds',
    {},
    { grensgeval: true, marge: { onder: under, boven: above } },
    ['', 'raming: 20.000 of 30.000', ''],
  ],
  ['an estimate that is not known', {}, { ruimte: Number.NaN }, ['', '', '']],
])('marks in the list: %s', (_, now, later, [ruimte, schijf, volgende]) => {
  const set = setOf(['Halen', 'Herk-de-Stad'], {
    regelingen: [{ ...room, ...now }],
    regelingenGeraamd: later === null ? [] : [{ ...room, ...later }],
  });
  const found = setregel(set, all, 'r', woorden);
  expect([found.ruimte.note, found.schijf.note, found.naarVolgende.note]).toEqual([
    ruimte,
    schijf,
    volgende,
  ]);
});

test.each<[Inwonertal['kwaliteit'], number, string]>([
  ['officieel', 0, ''],
  ['afgeleid', 0, 'afgeleid'],
  ['afgeleid', 3, 'afgeleid, tussen 99.997 en 100.003'],
  ['gepubliceerd', 0, 'gepubliceerd'],
  // Its head says what it is.
  ['prognose', 3, 'tussen 99.997 en 100.003'],
])('inhabitants that are %s, give or take %i', (kwaliteit, marge, note) => {
  const aantal = 100_000;
  const given = { aantal, ondergrens: aantal - marge, bovengrens: aantal + marge, kwaliteit };
  expect(inwonercel(given, [], woorden)).toEqual({ text: '100.000', note });
});

test('a bracket within the bounds of a derived figure is marked, with the bounds', () => {
  const set = setOf(['Halen', 'Herk-de-Stad'], { regelingen: [{ ...room, grensgeval: true }] });
  expect(setregel(set, all, 'r', woorden)).toMatchObject({
    inwoners: { text: '29.998', note: 'afgeleid, tussen 29.990 en 30.005' },
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
    [
      labels.bezwaren.centrumfunctie,
      'Na deze fusie kan Zutendaal met niemand anders meer fuseren, binnen de regio of met de opgegeven buren.',
    ],
  ],
  [
    'no whole by the lists',
    setOf(['Halen', 'Alken'], { bezwaren: ['grenzen niet aan elkaar'] }),
    ['De partners vormen geen geheel, volgens de buren die u opgaf.'],
  ],
  ['none', setOf(['Halen', 'Alken']), []],
])('objections in words: %s', (_, set, expected) => {
  const alleen = all.filter(({ naam }) => naam === 'Zutendaal');
  expect(bezwaarzinnen(set, all, alleen, labels)).toEqual(expected);
});

test('inhabitants that are missing are named', () => {
  const [first, ...others] = all;
  if (!first) throw new Error('There are no municipalities.');
  const without = [{ ...first, inwoners: null }, ...others];
  const sets = atOnce(scan(without, others[0]?.nis ?? ''));
  const found = sets.find(({ leden }) => leden.includes(0));
  expect(found && bezwaarzinnen(found, without, [], labels)).toContain(
    `Het inwonertal op de gekozen datum ontbreekt voor ${first.naam}.`,
  );
});
