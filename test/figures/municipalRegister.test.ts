import fc from 'fast-check';
import { firstYear, lastYear } from '../../src/figures';
import { fold } from '../../src/figures/fold';
import { register } from './bundledFigures';
import { problemOf } from './problemOf';
import { readCsv } from './readCsv';

const mergers = readCsv('fusies.csv');

describe('the register is whole', () => {
  it('holds 285 municipalities of today and the 43 before them', () => {
    expect(register.today).toHaveLength(285);
    expect(register.former).toHaveLength(43);
    expect(register.all).toHaveLength(328);
    expect(new Set(register.all.map(({ id }) => id)).size).toBe(328);
  });

  it.each([
    ['centrumstad', 13],
    ['provincialeStad', 21],
    ['kustgemeente', 10],
    ['faciliteitengemeente', 12],
  ] as const)('%s: %i municipalities', (name, count) => {
    expect(register.today.filter(({ indeling }) => indeling?.[name])).toHaveLength(count);
  });

  it('knows today’s classes and leaves those of the past open', () => {
    expect(register.byId('71072')).toMatchObject({
      naam: 'Hasselt',
      van: '2025-01-01',
      tot: null,
      voorgangers: [
        { nis: '71022', naam: 'Hasselt' },
        { nis: '73040', naam: 'Kortessem' },
      ],
      indeling: {
        provincie: 'Limburg',
        arrondissement: 'Hasselt',
        referentieregio: 'Limburg',
        uitrustingsgraad: { code: 'a0', omschrijving: 'grote en regionale steden' },
        centrumstad: true,
        faciliteitengemeente: false,
        oppervlakte: 136.674661,
      },
    });
    expect(register.byId('73040')).toMatchObject({ indeling: null, tot: '2024-12-31' });
    expect(register.byId('99999')).toBeUndefined();
  });

  it('makes two municipalities of 11002, before and after the merger with Borsbeek', () => {
    expect(register.byId('11002 tot 2024')).toMatchObject({ tot: '2024-12-31', van: null });
    expect(register.byId('11002')).toMatchObject({ tot: null, van: '2025-01-01' });
    expect(register.byCode('11002')?.id).toBe('11002');
  });
});

describe('every line of the mergers', () => {
  it('covers 43 lines', () => {
    expect(mergers).toHaveLength(43);
  });

  it.each(mergers)('$naam_oud ($nis_oud) → $naam_nieuw on $datum', (line) => {
    const { datum = '', nis_oud = '', naam_oud = '', nis_nieuw = '', naam_nieuw = '' } = line;
    const year = Number(datum.slice(0, 4));
    const before = register.resolve(naam_oud, year - 1);
    expect(before).toMatchObject({
      nis: nis_oud,
      van: null,
      tot: `${String(year - 1)}-12-31`,
      opvolger: { nis: nis_nieuw, naam: naam_nieuw },
    });
    expect(register.resolve(naam_nieuw, year)).toMatchObject({ nis: nis_nieuw, van: datum });
    // The code of today is today's territory in any year.
    expect(register.resolve(nis_nieuw, year - 1)).toMatchObject({ nis: nis_nieuw, tot: null });

    const survives = fold(naam_oud) === fold(naam_nieuw);
    if (survives) {
      expect(register.resolve(naam_oud, year)).toMatchObject({ nis: nis_nieuw });
    } else {
      const stillThere = register.today.some(({ naam }) => fold(naam) === fold(naam_oud));
      expect(stillThere).toBe(false);
      expect(problemOf(() => register.resolve(naam_oud, year))).toMatchObject({
        code: 'municipality-ended',
        op: datum,
        opvolger: { nis: nis_nieuw, naam: naam_nieuw },
      });
    }
    if (nis_oud !== nis_nieuw) {
      expect(register.resolve(nis_oud, year - 1)).toMatchObject({ nis: nis_oud });
      expect(problemOf(() => register.resolve(nis_oud, year))).toMatchObject({
        code: 'municipality-ended',
      });
    }
  });
});

describe('what a name or code means in a year', () => {
  it.each([
    ['Hasselt', 2021, '71022'],
    ['Hasselt', 2024, '71022'],
    ['Hasselt', 2025, '71072'],
    ['Hasselt', 2031, '71072'],
    ['hasselt', 2021, '71022'],
    ['  HASSELT ', 2021, '71022'],
    ['71072', 2021, '71072'],
    [' 71072 ', 2021, '71072'],
    ['71022', 2021, '71022'],
    ['Kortessem', 2024, '73040'],
    ['73040', 2014, '73040'],
    ['Antwerpen', 2024, '11002 tot 2024'],
    ['Antwerpen', 2025, '11002'],
    ['11002', 2021, '11002'],
    ['Gent', 1999, '44021'],
    ['herk de stad', 2021, '71024'],
    ['HERK-DE-STAD', 2021, '71024'],
    ['herkdestad', 2021, '71024'],
    ['Sint Niklaas', 2021, '46021'],
    ['Deinze', 2018, '44011'],
    ['Deinze', 2019, '44083'],
    ['Pajottegem', 2025, '23106'],
    ['23106', 2014, '23106'],
    ['Nazareth De Pinte', 2026, '44086'],
    ['halen + herk-de-stad + lummen', 2021, 'Halen + Herk-de-Stad + Lummen'],
  ])('%s in %i is %s', (given, year, id) => {
    expect(register.resolve(given, year).id).toBe(id);
  });

  it.each([
    [
      'Kortessem',
      2025,
      {
        code: 'municipality-ended',
        given: 'Kortessem',
        jaar: 2025,
        op: '2025-01-01',
        opvolger: { nis: '71072', naam: 'Hasselt' },
      },
    ],
    ['71022', 2026, { code: 'municipality-ended', opvolger: { nis: '71072', naam: 'Hasselt' } }],
    [
      'Puurs',
      2019,
      { code: 'municipality-ended', op: '2019-01-01', opvolger: { naam: 'Puurs-Sint-Amands' } },
    ],
    [
      'Pajottegem',
      2021,
      {
        code: 'municipality-not-yet',
        gemeente: { nis: '23106', naam: 'Pajottegem' },
        vanaf: '2025-01-01',
        voorgangers: [
          { nis: '23023', naam: 'Galmaarden' },
          { nis: '23024', naam: 'Gooik' },
          { nis: '23032', naam: 'Herne' },
        ],
      },
    ],
    ['Lievegem', 2018, { code: 'municipality-not-yet', vanaf: '2019-01-01' }],
    ['71999', 2021, { code: 'unknown-municipality', given: '71999' }],
    ['Brussel', 2021, { code: 'unknown-municipality' }],
    ['', 2021, { code: 'unknown-municipality', nearest: [] }],
  ])('%s in %i is refused', (given, year, expected) => {
    expect(problemOf(() => register.resolve(given, year))).toMatchObject(expected);
  });

  it.each([
    ['Haselt', 'Hasselt'],
    ['Hasselt-Kortessem', 'Hasselt'],
    ['Antwerp', 'Antwerpen'],
    ['Kortesem', 'Kortessem'],
    ['Herk', 'Herk-de-Stad'],
    ['Niklaas', 'Sint-Niklaas'],
    ['Gendt', 'Gent'],
  ])('%s is near to %s', (given, near) => {
    const problem = problemOf(() => register.resolve(given, 2021));
    expect(problem).toMatchObject({ code: 'unknown-municipality' });
    expect(
      (problem as unknown as { nearest: { naam: string }[] }).nearest.map(({ naam }) => naam),
    ).toContain(near);
  });

  it('never answers a name with a municipality that did not exist that year', () => {
    const names = [...new Set(register.all.map(({ naam }) => naam))];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 2010, max: 2035 }), (name, year) => {
        const living = register.all.filter(
          (each) =>
            fold(each.naam) === fold(name) &&
            year >= (firstYear(each) ?? -Infinity) &&
            year <= (lastYear(each) ?? Infinity),
        );
        if (living.length === 0) problemOf(() => register.resolve(name, year));
        else expect([register.resolve(name, year)]).toEqual(living);
      }),
    );
  });
});

describe('search', () => {
  it.each([
    ['hass', ['71072', '71022']],
    ['antwerpen', ['11002', '11002 tot 2024']],
    ['7107', ['71072', '71070', '71071']],
    ['kortessem', ['73040']],
    ['Haselt', ['71072']],
  ])('%s finds %j', (text, ids) => {
    const { found } = register.search(text, 10);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('puts what begins with the text first and counts what it leaves out', () => {
    const { found, count } = register.search('h', 5);
    expect(found).toHaveLength(5);
    expect(count).toBeGreaterThan(30);
    for (const { naam } of found) expect(naam.startsWith('H')).toBe(true);
  });

  it.each(['', '   ', 'zzzzzzzz'])('"%s" finds nothing', (text) => {
    expect(register.search(text, 10)).toEqual({ found: [], count: 0 });
  });
});
