import type { MunicipalRegister } from '../municipalRegister';
import {
  FieldReader,
  isDateOrNull,
  isFields,
  isList,
  isText,
  isYear,
  type Fields,
} from './fieldReader';
import { folderVersion, type FolderEntry, type FolderIndex } from './folderSchema';

const isFileName = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]*\.json$/.test(value) && value !== 'index.json';
const isChecksum = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isSize = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
const isYears = (value: unknown): value is readonly number[] =>
  isList(value) && value.length > 0 && value.every(isYear);

/** @throws ProblemError `source-schema` with what is wrong in which entry. */
export function readFolderIndex(
  data: unknown,
  url: string,
  register: MunicipalRegister,
): FolderIndex {
  const reader = new FieldReader(url);
  const fields = reader.is('', data, 'object', isFields);
  if (fields['versie'] !== folderVersion) reader.fail('versie', fields['versie'], 'version');
  const entries = reader.is('bestanden', fields['bestanden'], 'list', isList);
  const ids = new Set<string>();
  const files = new Set<string>();
  return {
    versie: folderVersion,
    naam: reader.is('naam', fields['naam'], 'text', isText),
    uitgever: reader.is('uitgever', fields['uitgever'], 'text', isText),
    datum: reader.is('datum', fields['datum'], 'date-or-null', isDateOrNull),
    bestanden: entries.map((each, index) => {
      const place = reader.at('bestanden', index + 1);
      const entry = readEntry(place, place.is('', each, 'object', isFields), register);
      if (ids.has(entry.id)) place.fail('id', entry.id, 'unique');
      if (files.has(entry.bestand)) place.fail('bestand', entry.bestand, 'unique');
      ids.add(entry.id);
      files.add(entry.bestand);
      return entry;
    }),
  };
}

function readEntry(place: FieldReader, fields: Fields, register: MunicipalRegister): FolderEntry {
  const id = place.is('id', fields['id'], 'municipality', isText);
  const municipality = register.byId(id);
  if (municipality?.kind !== 'gemeente') return place.fail('id', id, 'municipality');
  const { nis, naam } = municipality;
  if (fields['nis'] !== nis) place.fail('nis', fields['nis'], 'municipality');
  if (fields['naam'] !== naam) place.fail('naam', fields['naam'], 'name-of-municipality');
  return {
    bestand: place.is('bestand', fields['bestand'], 'file-name', isFileName),
    id,
    nis,
    naam,
    jaren: place.is('jaren', fields['jaren'], 'years', isYears),
    bytes: place.is('bytes', fields['bytes'], 'whole', isSize),
    sha256: place.is('sha256', fields['sha256'], 'checksum', isChecksum),
  };
}
