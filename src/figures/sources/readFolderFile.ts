import type { CompiledRow, CompiledRowKind, CompiledSource } from '../compiledFigures';
import { besturen, qualities, reports } from '../figureRecord';
import type { Rubrieken } from '../rubrieken';
import {
  FieldReader,
  isDateOrNull,
  isFields,
  isList,
  isText,
  isTextOrNull,
  isYear,
} from './fieldReader';
import { folderVersion, type FolderFile } from './folderSchema';

const oneOf =
  <T>(...allowed: readonly T[]) =>
  (value: unknown): value is T =>
    allowed.some((each) => each === value);
const isReport = oneOf(...reports, 'studie', null);
const isBestuur = oneOf(...besturen, null);
const isQuality = oneOf(...qualities);
/** Beyond this a number no longer holds its cents. */
const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e13;
const isOptionalText = (value: unknown): value is string =>
  value === '' || (isTextOrNull(value) && value !== null);

/**
 * The file of one municipality, once each of its rows has been judged: what is not valid refuses
 * the file.
 * @throws ProblemError `source-schema` with list, row and field.
 */
export function readFolderFile(
  data: unknown,
  { url, id, rubrieken }: { url: string; id: string; rubrieken: Rubrieken },
): FolderFile {
  const reader = new FieldReader(url);
  const fields = reader.is('', data, 'object', isFields);
  if (fields['versie'] !== folderVersion) reader.fail('versie', fields['versie'], 'version');
  const listOf = <T>(name: string, read: (place: FieldReader, value: unknown) => T): T[] =>
    reader
      .is(name, fields[name], 'list', isList)
      .map((value, index) => read(reader.at(name, index + 1), value));

  const bronnen = listOf('bronnen', readSource);
  const soorten = listOf('soorten', (place, value) => readKind(place, value, bronnen.length));
  const units = new Map(rubrieken.all.map(({ path, unit }) => [path, unit]));
  const seen = new Set<string>();
  const gepubliceerd = listOf('gepubliceerd', (place, value) => {
    const row = readRow(place, value, { id, soorten, units });
    const [, kind, paths, , label, year] = row;
    const { rapport, bestuur } = soorten[kind] ?? {};
    for (const path of paths) {
      const key = JSON.stringify([path, year, rapport, bestuur]);
      // What a study prints twice are two lines; a figure stands there once.
      if (rapport !== 'studie' && seen.has(key)) place.fail('paden', [path, label], 'unique');
      seen.add(key);
    }
    return row;
  });
  return { versie: folderVersion, bronnen, soorten, gepubliceerd };
}

function readSource(place: FieldReader, value: unknown): CompiledSource {
  const fields = place.is('', value, 'object', isFields);
  return {
    id: place.is('id', fields['id'], 'text', isText),
    titel: place.is('titel', fields['titel'], 'text', isText),
    uitgever: place.is('uitgever', fields['uitgever'], 'text', isText),
    datum: place.is('datum', fields['datum'], 'date-or-null', isDateOrNull),
    opmerking: place.is('opmerking', fields['opmerking'], 'text-or-null', isTextOrNull),
  };
}

const isPlaceIn =
  (length: number) =>
  (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < length;

function readKind(place: FieldReader, value: unknown, sources: number): CompiledRowKind {
  const fields = place.is('', value, 'object', isFields);
  return {
    tabel: place.is('tabel', fields['tabel'], 'text', isOptionalText),
    rapport: place.is('rapport', fields['rapport'], 'report', isReport),
    bestuur: place.is('bestuur', fields['bestuur'], 'bestuur', isBestuur),
    kwaliteit: place.is('kwaliteit', fields['kwaliteit'], 'quality', isQuality),
    status: place.is('status', fields['status'], 'text-or-null', isTextOrNull),
    bron: place.is('bron', fields['bron'], 'place-in-list', isPlaceIn(sources)),
  };
}

function readRow(
  place: FieldReader,
  value: unknown,
  {
    id,
    soorten,
    units,
  }: {
    id: string;
    soorten: readonly CompiledRowKind[];
    units: ReadonlyMap<string, string>;
  },
): CompiledRow {
  const row = place.is('', value, 'row', isList);
  if (row.length !== 10) place.fail('', value, 'row');
  const [entity, kind, paths, parent, label, year, amount, unit, where, remark] = row;
  if (entity !== id) place.fail('gemeente', entity, 'this-municipality');
  const isPath = (path: unknown): path is string => typeof path === 'string' && units.has(path);
  const isPaths = (list: unknown): list is readonly string[] =>
    isList(list) && list.every(isPath) && new Set(list).size === list.length;
  const known = place.is('paden', paths, 'paths', isPaths);
  for (const path of known)
    if (units.get(path) !== unit) place.fail('eenheid', [path, unit], 'unit');
  return [
    id,
    place.is('soort', kind, 'place-in-list', isPlaceIn(soorten.length)),
    known,
    place.is('ouder', parent, 'path-or-null', (each) => each === null || isPath(each)),
    place.is('label', label, 'text', isText),
    place.is('jaar', year, 'year', isYear),
    place.is('bedrag', amount, 'number', isAmount),
    place.is('eenheid', unit, 'text', isText),
    place.is('plaats', where, 'text', isOptionalText),
    place.is('opmerking', remark, 'text-or-null', isTextOrNull),
  ];
}
