import { fold } from '../../src/figures/fold';
import type { CompiledFigures } from '../../src/figures';
import type { Sources } from './sources';
import { checkCount, checkUnique, DataError, readTable, type Row } from './table';

const municipalitiesToday = 285;
const municipalitiesMerged = 43;
const faciliteitengemeenten = 12;

type Compiled = Pick<
  CompiledFigures,
  | 'uitrustingsgraden'
  | 'provincies'
  | 'arrondissementen'
  | 'referentieregios'
  | 'gemeenten'
  | 'fusies'
  | 'groepen'
>;

export interface Municipalities {
  readonly compiled: Compiled;
  /** Names by NIS code, of today and of before. */
  readonly today: ReadonlyMap<string, string>;
  readonly former: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
  /** Inhabitants of 2025 as the register gives them, to compare with the series. */
  readonly inhabitants2025: ReadonlyMap<string, number>;
}

/** Position of each word in a sorted list of the words that occur. */
function indexed(rows: readonly Row[], column: string) {
  const words = [...new Set(rows.map((row) => row.text(column)))].sort();
  return { words, of: (row: Row) => words.indexOf(row.text(column)) };
}

function readMergers(folder: URL, sources: Sources, today: ReadonlyMap<string, string>): Row[] {
  const rows = readTable(folder, 'fusies.csv', [
    'datum',
    'nis_oud',
    'naam_oud',
    'nis_nieuw',
    'naam_nieuw',
    'bron',
  ]);
  checkUnique(rows, (row) => row.nis('nis_oud'));
  for (const row of rows) {
    sources.of(row);
    const date = row.text('datum');
    if (!/^20\d\d-01-01$/.test(date)) row.fail(`datum is geen 1 januari: "${date}"`);
    const successor = row.nis('nis_nieuw');
    const name = today.get(successor);
    if (name === undefined) row.fail(`opvolger ${successor} staat niet in gemeenten.csv`);
    if (name !== row.text('naam_nieuw')) row.fail(`opvolger ${successor} heet ${String(name)}`);
    const old = row.nis('nis_oud');
    if (today.has(old) && old !== successor) row.fail(`${old} bestaat nog en kan niet opgaan`);
  }
  checkCount('fusies.csv', 'samenvoegende gemeenten', rows.length, municipalitiesMerged);
  return rows;
}

/** Two municipalities with one name in the same year would make the name mean nothing. */
function checkNames(today: readonly Row[], mergers: readonly Row[]): void {
  checkUnique(today, (row) => fold(row.text('naam')));
  checkUnique(mergers, (row) => fold(row.text('naam_oud')));
  const began = new Map(mergers.map((row) => [row.text('nis_nieuw'), row.text('datum')]));
  const current = new Map(today.map((row) => [fold(row.text('naam')), row]));
  for (const row of mergers) {
    const namesake = current.get(fold(row.text('naam_oud')));
    const start = namesake && began.get(namesake.text('nis'));
    if (namesake && (start === undefined || start < row.text('datum'))) {
      row.fail(`${row.text('naam_oud')} bestond naast de gemeente van vandaag met die naam`);
    }
  }
}

function checkPredecessors(today: readonly Row[], mergers: readonly Row[]): void {
  for (const row of today) {
    // The list of today's table knows the mergers of 2025 only.
    const expected = mergers
      .filter((each) => each.text('nis_nieuw') === row.text('nis'))
      .filter((each) => each.text('datum') === '2025-01-01')
      .map((each) => each.text('naam_oud'))
      .sort();
    const given = (row.optional('voorgangers') ?? '').split('|').filter(Boolean).sort();
    if (given.join('|') !== expected.join('|')) {
      row.fail(`voorgangers zijn volgens fusies.csv "${expected.join('|')}"`);
    }
  }
}

function readGroups(folder: URL, today: ReadonlyMap<string, string>) {
  const rows = readTable(folder, 'groepen.csv', ['naam', 'nis', 'gemeente']);
  checkUnique(rows, (row) => `${row.text('naam')}/${row.nis('nis')}`);
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const nis = row.nis('nis');
    if (today.get(nis) !== row.text('gemeente')) row.fail(`${nis} is niet ${row.text('gemeente')}`);
    groups.set(row.text('naam'), [...(groups.get(row.text('naam')) ?? []), nis]);
  }
  return [...groups].map(([naam, leden]) => ({ naam, leden }));
}

export function readMunicipalities(folder: URL, sources: Sources): Municipalities {
  const grades = readTable(folder, 'uitrustingsgraden.csv', ['code', 'omschrijving', 'bron']);
  checkUnique(grades, (row) => row.text('code'));
  grades.forEach((row) => sources.of(row));
  const gradeCodes = grades.map((row) => row.text('code'));

  const rows = readTable(folder, 'gemeenten.csv', [
    'nis',
    'naam',
    'provincie',
    'arrondissement',
    'referentieregio',
    'uitrustingsgraad',
    'centrumstad',
    'provinciale_stad',
    'kustgemeente',
    'faciliteitengemeente',
    'oppervlakte_km2',
    'inwoners_2025',
    'voorgangers',
    'bron',
  ]);
  checkUnique(rows, (row) => row.nis('nis'));
  checkCount('gemeenten.csv', 'gemeenten', rows.length, municipalitiesToday);
  rows.forEach((row) => sources.of(row));
  const today = new Map(rows.map((row) => [row.nis('nis'), row.text('naam')]));
  const mergers = readMergers(folder, sources, today);
  checkNames(rows, mergers);
  checkPredecessors(rows, mergers);
  checkCount(
    'gemeenten.csv',
    'faciliteitengemeenten',
    rows.filter((row) => row.flag('faciliteitengemeente')).length,
    faciliteitengemeenten,
  );

  const provincie = indexed(rows, 'provincie');
  const arrondissement = indexed(rows, 'arrondissement');
  const regio = indexed(rows, 'referentieregio');
  const groepen = readGroups(folder, today);
  const area = (row: Row): number => {
    const value = row.number('oppervlakte_km2');
    if (value <= 0) row.fail('oppervlakte_km2 is niet groter dan 0');
    return value;
  };
  return {
    compiled: {
      uitrustingsgraden: grades.map((row) => [row.text('code'), row.text('omschrijving')]),
      provincies: provincie.words,
      arrondissementen: arrondissement.words,
      referentieregios: regio.words,
      gemeenten: rows.map((row) => [
        row.nis('nis'),
        row.text('naam'),
        provincie.of(row),
        arrondissement.of(row),
        regio.of(row),
        gradeCodes.indexOf(row.oneOf('uitrustingsgraad', gradeCodes)),
        Number(row.flag('centrumstad')) +
          2 * Number(row.flag('provinciale_stad')) +
          4 * Number(row.flag('kustgemeente')) +
          8 * Number(row.flag('faciliteitengemeente')),
        area(row),
      ]),
      fusies: mergers.map((row) => [
        row.text('datum'),
        row.nis('nis_oud'),
        row.text('naam_oud'),
        row.nis('nis_nieuw'),
      ]),
      groepen,
    },
    today,
    former: new Map(mergers.map((row) => [row.nis('nis_oud'), row.text('naam_oud')])),
    groups: new Set(groepen.map(({ naam }) => naam)),
    inhabitants2025: new Map(rows.map((row) => [row.nis('nis'), row.whole('inwoners_2025')])),
  };
}

/** The municipality of a row must be known under that code and name. */
export function checkNamed(row: Row, nis: string, naam: string, known: Municipalities): void {
  const names = [known.today.get(nis), known.former.get(nis)].filter((name) => name !== undefined);
  if (names.length === 0) row.fail(`NIS-code ${nis} is niet bekend`);
  if (!names.includes(naam)) row.fail(`NIS-code ${nis} is ${names.join(' of ')}, niet ${naam}`);
}

export function checkToday(row: Row, known: Municipalities): string {
  const nis = row.nis('nis');
  if (!known.today.has(nis)) row.fail(`NIS-code ${nis} is geen gemeente van vandaag`);
  return nis;
}

export function checkAllPresent(
  file: string,
  present: Iterable<string>,
  known: Municipalities,
): void {
  const found = new Set(present);
  for (const [nis, naam] of known.today) {
    if (!found.has(nis)) throw new DataError(file, null, `${naam} (${nis}) ontbreekt`);
  }
}
