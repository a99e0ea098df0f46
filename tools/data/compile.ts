import { createHash } from 'node:crypto';
import { compiledVersion, type CompiledFigures } from '../../src/figures';
import { readInhabitants } from './inhabitants';
import { readInvestments } from './investments';
import { readMunicipalities } from './municipalities';
import { readPublished } from './published';
import { readRubrieken } from './rubrieken';
import { Sources } from './sources';

const dataFolder = new URL('../../data/', import.meta.url);

export interface CompiledFile {
  readonly json: string;
  /** Of the bytes of `json` in UTF-8, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Checks `data/` row by row and makes the one file that the browser fetches. The same data give
 * the same bytes.
 * @throws DataError with the file, the line and the reason.
 */
export function compileFigures(folder: URL = dataFolder): CompiledFile {
  const sources = new Sources(folder);
  const municipalities = readMunicipalities(folder, sources);
  const { rubrieken, woorden } = readRubrieken(folder, sources);
  const units = new Map(rubrieken.map(([path, , unit]) => [path, unit]));
  const figures: CompiledFigures = {
    versie: compiledVersion,
    bronnen: sources.all,
    rubrieken,
    woorden,
    ...municipalities.compiled,
    inwoners: readInhabitants(folder, sources, municipalities),
    investeringen: readInvestments(folder, sources, municipalities, new Set(units.keys())),
    ...readPublished(folder, sources, municipalities, units),
  };
  const json = JSON.stringify(figures);
  return { json, sha256: createHash('sha256').update(json, 'utf8').digest('hex') };
}
