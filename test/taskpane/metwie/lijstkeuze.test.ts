import type { Partnerset } from '../../../src/partners';
import {
  emptyLijst,
  gekozenSets,
  kolommen,
  minimumVan,
  opKolom,
  passend,
  type KolomId,
  type Lijstkeuze,
} from '../../../src/taskpane/metwie/lijstkeuze';

test.each<[string, number | undefined | null]>([
  ['', undefined],
  ['  ', undefined],
  ['20000', 20_000],
  ['20.000', 20_000],
  ['1 250 000', 1_250_000],
  ['1.250.000', 1_250_000],
  [' 900\u00a0000 ', 900_000],
  ['20.0', null],
  ['2.0.0', null],
  ['20.', null],
  ['20.0000', null],
  ['2000.000', null],
  ['1.250 000', null],
  ['20,5', null],
  ['-5', null],
  ['veel', null],
])('a minimum typed as "%s"', (minimum, expected) => {
  expect(minimumVan({ ...emptyLijst, minimum })).toBe(expected);
});

test.each<[KolomId, Lijstkeuze['richting']]>([
  ['inwoners', 'aflopend'],
  ['ruimte', 'aflopend'],
  ['naarVolgende', 'oplopend'],
  ['bezwaren', 'oplopend'],
  ['aaneengesloten', 'oplopend'],
])('the column %s is sorted %s first, then the other way round', (kolom, richting) => {
  const once = opKolom({ ...emptyLijst, getoond: 150 }, kolom);
  expect(once).toMatchObject({ kolom, richting, getoond: 50 });
  const twice = opKolom(once, kolom);
  expect(twice.richting).not.toBe(richting);
  expect(opKolom(twice, kolom)).toEqual(once);
});

const inwoners = (aantal: number) => ({
  aantal,
  ondergrens: aantal,
  bovengrens: aantal,
  kwaliteit: 'officieel' as const,
});

const set = (leden: readonly number[], more: Partial<Partnerset> = {}): Partnerset => ({
  leden,
  inwoners: inwoners(10_000 * leden.length + (leden.at(-1) ?? 0)),
  geraamd: null,
  regelingen: [
    {
      regeling: 'r',
      schijfVanaf: 20_000,
      naarVolgende: 1,
      ruimte: 5,
      grensgeval: false,
      plafondBereikt: false,
      marge: null,
    },
  ],
  regelingenGeraamd: [],
  uitrustingsgraad: 'c2',
  bezwaren: [],
  aaneengesloten: null,
  ...more,
});

const sets = [
  set([0, 1], { aaneengesloten: false }),
  set([0, 2], { bezwaren: ['iemand blijft alleen'] }),
  set([0, 3], { inwoners: null, aaneengesloten: true }),
  set([0, 1, 2]),
];

test.each<[string, Partial<Lijstkeuze>, string[]]>([
  ['nothing asked', {}, ['0,1', '0,2', '0,3', '0,1,2']],
  ['a number of municipalities', { grootte: '3' }, ['0,1,2']],
  ['with a municipality', { met: '2' }, ['0,2', '0,1,2']],
  ['a minimum: unknown does not reach it', { minimum: '20.002' }, ['0,2', '0,1,2']],
  ['a minimum that is no number yet', { minimum: '20,' }, ['0,1', '0,2', '0,3', '0,1,2']],
  ['without objections', { zonderBezwaren: true }, ['0,1', '0,3', '0,1,2']],
  ['a bracket', { schijf: '30000' }, []],
  ['without what is no whole: not known stays', { mogelijkGeheel: true }, ['0,2', '0,3', '0,1,2']],
  ['only what is surely one whole', { zekerGeheel: true }, ['0,3']],
  ['surely counts over perhaps', { mogelijkGeheel: true, zekerGeheel: true }, ['0,3']],
  [
    'sorted: one whole first, not known last',
    { kolom: 'aaneengesloten' },
    ['0,3', '0,1', '0,2', '0,1,2'],
  ],
  [
    'sorted: unknown last',
    { kolom: 'inwoners', richting: 'aflopend' },
    ['0,1,2', '0,2', '0,1', '0,3'],
  ],
])('the sets of a list: %s', (_, asked, expected) => {
  const found = gekozenSets(sets, { ...emptyLijst, ...asked }, 'r');
  expect(found.map(({ leden }) => leden.join())).toEqual(expected);
});

test.each<[string, Partial<Lijstkeuze>, boolean, Partial<Lijstkeuze>]>([
  ['what is there', { met: '2', zekerGeheel: true }, true, { met: '2', zekerGeheel: true }],
  ['a municipality that is no option', { met: '9', minimum: '5' }, true, { minimum: '5' }],
  [
    'borders while nobody gave any',
    { mogelijkGeheel: true, zekerGeheel: true, zonderBezwaren: true },
    false,
    { zonderBezwaren: true },
  ],
])('a filter that cannot be seen does not work: %s', (_, asked, hasBuren, expected) => {
  expect(passend({ ...emptyLijst, ...asked }, sets, hasBuren)).toEqual({
    ...emptyLijst,
    ...expected,
  });
});

test.each(kolommen)('every set stays, sorted by %s', (kolom) => {
  const found = gekozenSets(sets, { ...emptyLijst, kolom }, 'r');
  expect(new Set(found)).toEqual(new Set(sets));
});
