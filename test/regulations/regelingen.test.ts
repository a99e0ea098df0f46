import content from '../../data/regelingen.json';
import {
  belastingen,
  evenwicht,
  faciliteitengemeenten,
  gemeentefonds,
  mandaten,
  regelingVoorFusiedatum,
  schuldovernameRegeling,
  schuldovernameRegelingen,
  schuldovernameRegelingIds,
  segmenten,
  voorafnamegroepen,
  waarborgRegels,
} from '../../src/regulations';
import { readRegelingen } from '../../src/regulations/readRegelingen';
import { schuldovername } from '../../src/core';
import { problemOf } from '../figures/problemOf';

const rules = [
  ...schuldovernameRegelingen,
  evenwicht,
  gemeentefonds,
  waarborgRegels,
  belastingen,
  mandaten,
  faciliteitengemeenten,
];

it.each(rules)('$id carries its article, status and source', (rule) => {
  for (const text of [rule.naam, rule.status, rule.rechtsgrond, rule.bron])
    expect(text).toMatch(/\S/);
  expect(rule.bron).not.toMatch(/\.txt/);
});

it('gives the numbers of the law from the data', () => {
  expect(schuldovernameRegelingIds).toEqual(['2019', '2025', 'conceptnota 2026']);
  expect(evenwicht.normGecorrigeerdeAflossingen).toBe(0.08);
  expect(gemeentefonds.groeiHoofddotatie).toBe(0.035);
  expect(gemeentefonds.afrondingOp).toBe(1000);
  expect(gemeentefonds.jarenEerstePeriode).toBe(6);
  expect(gemeentefonds.hoofddotaties.get(2026)?.miljoen).toBe(3402.2);
  expect(gemeentefonds.verdeling.reduce((sum, { aandeel }) => sum + aandeel, 0)).toBeCloseTo(1, 10);
});

it.each([
  [2022, 'een miljoen', /Toekomstvisie .* deel 4\.4\.4$/],
  [2025, '0,1 miljoen', /^niet overgeleverd$/],
  [2026, '0,1 miljoen', /^niet overgeleverd$/],
])('the hoofddotatie of %d says how precise it is, and out of what', (jaar, precise, bron) => {
  const known = gemeentefonds.hoofddotaties.get(jaar);
  expect(known?.status).toMatch(new RegExp(`^tot op ${precise} euro`));
  expect(known?.bron).toMatch(bron);
});

it.each([
  ['voorafnames', 'niet overgeleverd', '5 juli 2002'],
  ['centrumfunctie', 'geen', '5 juli 2002'],
  ['fiscaleArmoede', 'geen', '5 juli 2002'],
  ['openRuimte', 'geen', '5 juli 2002'],
  ['socialeMaatstaven', 'art. 2 decreet 23 december 2011', '23 december 2011'],
])('the post %s has as its source "%s"', (id, bron, date) => {
  const post = gemeentefonds.verdeling.find((each) => each.id === id);
  expect(post?.bron).toBe(bron);
  expect(post?.rechtsgrond).toContain(date);
});

it.each([
  ['the report with its title and its parts', /Toekomstvisie .*deel 4\.4\.4 .*4\.4\.5/],
  ['who drew the blocks', /De Roover e\.a\., 2022/],
  ['who looked at mergers, and that nobody validated it', /Derudder, 2023, niet gevalideerd/],
])('the segments name %s', (_name, words) => {
  expect(segmenten.bron).toMatch(words);
});

it('tells who shares in each voorafname, by name or by a class of the municipalities', () => {
  const [voorafnames] = gemeentefonds.verdeling;
  expect(voorafnames?.aandeel).toBe(0.408);
  expect(voorafnames?.groepen.map(({ naam, maatstaf }) => [naam, maatstaf])).toEqual(
    voorafnamegroepen.map((groep) => [groep, 'inwoners']),
  );
  expect(voorafnames?.groepen.map(({ leden }) => leden)).toEqual([
    [
      { nis: '11002', naam: 'Antwerpen' },
      { nis: '44021', naam: 'Gent' },
    ],
    [],
    [],
    [],
  ]);
});

it('the five social measures are the 15 % of their decree', () => {
  const social = gemeentefonds.verdeling.find(({ id }) => id === 'socialeMaatstaven');
  expect(social?.delen.map(({ id, aandeel }) => [id, aandeel])).toEqual([
    ['voorkeursregeling', 0.01],
    ['kortgeschooldeWerkzoekenden', 0.04],
    ['kansarmeGeboorten', 0.03],
    ['socialeHuur', 0.03],
    ['leefloon', 0.04],
  ]);
});

it.each([
  ['2019', null, false],
  ['2025', null, false],
  ['conceptnota 2026', 1000000, true],
])('the flat grant of regeling %s is %s; below the floor too: %s', (id, forfait, below) => {
  expect(schuldovernameRegeling(id)).toMatchObject({
    forfaitTransitiekosten: forfait,
    forfaitOokOnderOndergrens: below,
  });
});

it.each([
  ['2019', 'afgesloten', 20000000],
  ['2025', 'afgesloten', 50000000],
  [' Conceptnota 2026 ', 'aangekondigd', null],
])('regeling %s is %s', (id, stand, plafond) => {
  expect(schuldovernameRegeling(id)).toMatchObject({ stand, plafond });
});

it.each(['2024', '', 'conceptnota'])('regeling "%s" is refused with the ids that exist', (id) => {
  expect(problemOf(() => schuldovernameRegeling(id))).toEqual({
    code: 'unknown-regulation',
    given: id,
    allowed: ['2019', '2025', 'conceptnota 2026'],
  });
});

it.each([
  ['2019-01-01', '2019'],
  ['2025-01-01', '2025'],
  ['2027-01-01', 'conceptnota 2026'],
  ['2031-01-01', 'conceptnota 2026'],
])('a merger on %s falls under %s', (date, id) => {
  expect(regelingVoorFusiedatum(date).id).toBe(id);
});

it.each(['2018-01-01', '2020-01-01', '2024-01-01'])('a merger on %s has none', (date) => {
  expect(problemOf(() => regelingVoorFusiedatum(date))).toMatchObject({
    code: 'no-regulation-for-date',
    date,
    known: [{ id: '2019' }, { id: '2025' }, { id: 'conceptnota 2026', to: null }],
  });
});

it.each([
  ['2025', [79089, 8443], 43766000],
  ['2019', [79089, 8443], 20000000],
  ['conceptnota 2026', [20000], 6000100],
])('regeling %s is a scale that core reads', (id, inwoners, amount) => {
  expect(schuldovername(inwoners, undefined, schuldovernameRegeling(id))).toBe(amount);
});

describe('a broken file stops at once, with the place', () => {
  type Json = Record<string, unknown>;
  const posts = (file: Json): Json[] => (file['gemeentefonds'] as Json)['verdeling'] as Json[];
  const change = (edit: (file: Json, first: Json, marginal: Json) => void): unknown => {
    const file = structuredClone(content) as unknown as Json;
    const [first, , marginal] = file['schuldovername'] as Json[];
    if (!first || !marginal) throw new Error('Te weinig regelingen.');
    edit(file, first, marginal);
    return file;
  };

  it.each<[string, (file: Json, first: Json, marginal: Json) => void, RegExp]>([
    ['no rule', (file) => delete file['evenwicht'], /evenwicht is geen object/],
    ['no list', (file) => (file['schuldovername'] = []), /schuldovername is geen lijst/],
    ['empty text', (_f, first) => (first['bron'] = ' '), /schuldovername\[0\]\.bron is geen tekst/],
    ['number as text', (_f, first) => (first['plafond'] = '2'), /plafond is geen getal/],
    ['negative number', (_f, first) => (first['plafond'] = -1), /plafond is geen getal/],
    ['no number', (_f, first) => delete first['plafond'], /plafond is geen getal/],
    ['unknown kind', (_f, first) => (first['soort'] = 'vast'), /soort is geen woord uit/],
    ['unknown stand', (_f, first) => (first['stand'] = 'ok'), /stand is geen woord uit/],
    ['date', (_f, first) => (first['geldigVan'] = '1/1/2019'), /geldigVan is geen datum/],
    [
      'dates reversed',
      (_f, first) => (first['geldigTot'] = '2018-01-01'),
      /eindigt voor ze begint/,
    ],
    ['same id twice', (_f, first) => (first['id'] = '2025'), /hetzelfde id/],
    [
      'brackets that fall',
      (_f, first) =>
        (first['schijven'] = [
          { vanaf: 5, tarief: 1 },
          { vanaf: 0, tarief: 2 },
        ]),
      /lopen niet op/,
    ],
    [
      'marginal brackets that fall',
      (_f, _first, marginal) => (marginal['schijven'] = [{ tarief: 1 }, { tot: 5, tarief: 2 }]),
      /lopen niet op/,
    ],
    [
      'no floor',
      (_f, _first, marginal) => delete marginal['ondergrens'],
      /ondergrens is geen getal/,
    ],
    [
      'no number of schepenen',
      (file) =>
        delete ((file['mandaten'] as Json)['extraSchepenen'] as Json)['eersteBestuursperiode'],
      /mandaten\.extraSchepenen\.eersteBestuursperiode is geen getal/,
    ],
    [
      'posts that are not the whole fund',
      (file) => ((posts(file)[1] as Json)['aandeel'] = 0.09),
      /de posten van verdeling zijn samen 1\.01/,
    ],
    [
      'parts that are not their post',
      (file) => ((posts(file)[4] as Json)['delen'] as Json[]).pop(),
      /de delen van socialeMaatstaven zijn samen 0\.11/,
    ],
    [
      'a group that nobody knows',
      (file) => ((((posts(file)[0] as Json)['groepen'] as Json[])[0] as Json)['naam'] = 'dorpen'),
      /verdeling\[0\]\.groepen\[0\]\.naam is geen woord uit/,
    ],
    [
      'a member without a code',
      (file) =>
        ((((posts(file)[0] as Json)['groepen'] as Json[])[0] as Json)['leden'] = [
          { naam: 'Gent' },
        ]),
      /groepen\[0\]\.leden\[0\]\.nis is geen tekst/,
    ],
    [
      'a post without a source',
      (file) => delete (posts(file)[1] as Json)['bron'],
      /verdeling\[1\]\.bron is geen tekst/,
    ],
    [
      'a year without a source',
      (file) =>
        delete (((file['gemeentefonds'] as Json)['hoofddotatieMiljoen'] as Json)['2022'] as Json)[
          'bron'
        ],
      /hoofddotatieMiljoen\.2022\.bron is geen tekst/,
    ],
    [
      'rounding up to 0 euro',
      (file) => ((file['gemeentefonds'] as Json)['afrondingOp'] = 0),
      /afrondingOp is 0/,
    ],
    [
      'a flag in words',
      (_file, _first, marginal) => (marginal['forfaitOokOnderOndergrens'] = 'ja'),
      /forfaitOokOnderOndergrens is geen waar of onwaar/,
    ],
    [
      'percentage for a fraction',
      (file) => ((file['evenwicht'] as Json)['normGecorrigeerdeAflossingen'] = 8),
      /normGecorrigeerdeAflossingen is geen fractie/,
    ],
  ])('%s', (_name, edit, message) => {
    expect(() => readRegelingen(change(edit))).toThrow(message);
  });

  it.each([[null], ['tekst'], [[]]])('%j is no file', (file) => {
    expect(() => readRegelingen(file)).toThrow('geen object');
  });
});
