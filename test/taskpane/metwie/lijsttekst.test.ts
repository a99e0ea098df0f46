import { metwieLabels } from '../../../src/i18n/metwieLabels';
import type { Kandidaat, Partnerset, Regelruimte } from '../../../src/partners';
import { lijsttekst } from '../../../src/taskpane/metwie/lijsttekst';
import { kandidaat } from '../../partners/arbitraries';

const woorden = { labels: metwieLabels('nl-BE'), nietBekend: '#N/B' };
const basis = { inwonersjaar: 2022, ramingsjaar: 2031, regeling: '2025' };
const kandidaten: Kandidaat[] = ['Halen', 'Lummen', 'Genk'].map((naam, place) =>
  kandidaat(place, { naam }),
);

const room: Regelruimte = {
  regeling: '2025',
  schijfVanaf: 20_000,
  naarVolgende: 163,
  ruimte: 4_967_400,
  grensgeval: true,
  plafondBereikt: false,
  marge: {
    onder: { schijfVanaf: 20_000, naarVolgende: 170, ruimte: 4_966_000 },
    boven: { schijfVanaf: 25_000, naarVolgende: 4_900, ruimte: 7_500_000 },
  },
};

const set = (more: Partial<Partnerset>): Partnerset => ({
  leden: [0, 1],
  inwoners: { aantal: 24_837, ondergrens: 24_830, bovengrens: 25_100, kwaliteit: 'afgeleid' },
  geraamd: null,
  regelingen: [room],
  regelingenGeraamd: [],
  uitrustingsgraad: 'c2',
  bezwaren: [],
  aaneengesloten: null,
  ...more,
});

const cells = (sets: readonly Partnerset[]): Record<string, string>[] => {
  const [heads = [], ...rows] = lijsttekst(sets, kandidaten, basis, woorden)
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => {
    expect(row).toHaveLength(heads.length);
    return Object.fromEntries(row.map((cell, index) => [heads[index] ?? '', cell]));
  });
};

const regeling = 'Fusies van 1 januari 2025';

test('a row says as of when and by which regulation, in numbers that a sheet reads', () => {
  expect(cells([set({})])).toEqual([
    {
      Gemeenten: 'Halen + Lummen',
      'Aantal gemeenten': '2',
      'Inwoners op 1 januari 2022': '24837',
      'Inwoners op 1 januari 2022, ondergrens': '24830',
      'Inwoners op 1 januari 2022, bovengrens': '25100',
      'Inwoners op 1 januari 2022, kwaliteit': 'afgeleid',
      'Raming 2031': '#N/B',
      'Raming 2031, ondergrens': '#N/B',
      'Raming 2031, bovengrens': '#N/B',
      'Raming 2031, kwaliteit': '#N/B',
      [`Ruimte in euro (${regeling})`]: '4967400',
      [`Ruimte in euro (${regeling}), ondergrens`]: '4966000',
      [`Ruimte in euro (${regeling}), bovengrens`]: '7500000',
      [`Schijf vanaf (${regeling})`]: '20000',
      [`Inwoners tot volgende schijf (${regeling})`]: '163',
      [`Grensgeval (${regeling})`]: 'ja',
      Uitrusting: 'c2',
      Aangrenzend: 'onbekend',
      Bezwaren: '0',
      'Welke bezwaren': '',
    },
  ]);
});

test.each<[string, Partial<Partnerset>, Record<string, string>]>([
  [
    'an exact number has its room as both bounds',
    { regelingen: [{ ...room, marge: null, grensgeval: false }] },
    {
      [`Ruimte in euro (${regeling}), ondergrens`]: '4967400',
      [`Ruimte in euro (${regeling}), bovengrens`]: '4967400',
      [`Grensgeval (${regeling})`]: 'nee',
    },
  ],
  [
    'below the first bracket, above the last',
    { regelingen: [{ ...room, schijfVanaf: null, naarVolgende: null, ruimte: 0 }] },
    {
      [`Schijf vanaf (${regeling})`]: 'geen',
      [`Inwoners tot volgende schijf (${regeling})`]: 'geen',
      [`Ruimte in euro (${regeling})`]: '0',
    },
  ],
  [
    'not known is never 0',
    {
      inwoners: null,
      regelingen: [
        { ...room, schijfVanaf: null, naarVolgende: null, ruimte: Number.NaN, marge: null },
      ],
    },
    {
      'Inwoners op 1 januari 2022': '#N/B',
      [`Ruimte in euro (${regeling})`]: '#N/B',
      [`Ruimte in euro (${regeling}), bovengrens`]: '#N/B',
      [`Schijf vanaf (${regeling})`]: '#N/B',
      [`Inwoners tot volgende schijf (${regeling})`]: '#N/B',
      [`Grensgeval (${regeling})`]: '#N/B',
    },
  ],
  [
    'objections by name, and what hangs together',
    {
      bezwaren: ['geen partner met centrumfunctie', 'grenzen niet aan elkaar'],
      aaneengesloten: false,
    },
    {
      Bezwaren: '2',
      'Welke bezwaren': 'geen partner met centrumfunctie, grenzen niet aan elkaar',
      Aangrenzend: 'nee',
    },
  ],
  ['one whole', { aaneengesloten: true }, { Aangrenzend: 'ja' }],
])('%s', (_, more, expected) => {
  expect(cells([set(more)])[0]).toMatchObject(expected);
});

test('a row for each set, in the order of the list', () => {
  const rows = cells([set({ leden: [0, 2] }), set({}), set({ leden: [0, 1, 2] })]);
  expect(rows.map((row) => [row['Gemeenten'], row['Aantal gemeenten']])).toEqual([
    ['Halen + Genk', '2'],
    ['Halen + Lummen', '2'],
    ['Halen + Lummen + Genk', '3'],
  ]);
});
