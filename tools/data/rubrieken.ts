import { readFileSync } from 'node:fs';
import { fold } from '../../src/figures/fold';
import type { CompiledFigures } from '../../src/figures';
import type { Sources } from './sources';
import { checkUnique, DataError, readTable } from './table';

const units = ['EUR', '%', 'opcentiemen', 'inwoners'];

type Compiled = Pick<CompiledFigures, 'rubrieken' | 'woorden'>;

/** The closed list of paths and the words for them, and a check of the accounts behind T2. */
export function readRubrieken(folder: URL, sources: Sources): Compiled {
  const rows = readTable(folder, 'rubrieken.csv', ['pad', 'label', 'eenheid', 'alleen_gedrukt']);
  checkUnique(rows, (row) => fold(row.text('pad')));
  const paths = new Set(rows.map((row) => row.text('pad')));
  for (const row of rows) {
    if (!/^[A-Z0-9]+(\.[A-Za-z0-9+]+)*$/.test(row.text('pad')))
      row.fail('pad heeft een vreemde vorm');
  }

  const words = readTable(folder, 'rubriekwoorden.csv', ['woord', 'pad']);
  checkUnique(words, (row) => fold(row.text('woord')));
  const foldedPaths = new Map([...paths].map((path) => [fold(path), path]));
  for (const row of words) {
    if (!paths.has(row.text('pad')))
      row.fail(`pad "${row.text('pad')}" staat niet in rubrieken.csv`);
    const path = foldedPaths.get(fold(row.text('woord')));
    if (path !== undefined && path !== row.text('pad'))
      row.fail(`het woord is ook het pad ${path}`);
  }

  checkSchemas(folder, sources, paths);
  return {
    rubrieken: rows.map((row) => [
      row.text('pad'),
      row.text('label'),
      row.oneOf('eenheid', units),
      row.oneOf('alleen_gedrukt', ['0', '1']) === '1' ? 1 : 0,
    ]),
    woorden: words.map((row) => [row.text('woord'), row.text('pad')]),
  };
}

interface Schemas {
  readonly schemas: readonly { readonly id: string; readonly bron: string }[];
  readonly rekeningen: {
    readonly bron: string;
    readonly perPad: readonly { readonly pad: string }[];
  };
}

/** The printed lines are not compiled: whoever reads them takes the file itself. */
function checkSchemas(folder: URL, sources: Sources, paths: ReadonlySet<string>): void {
  const file = 'schemas.json';
  const content = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Schemas;
  const fail = (reason: string): never => {
    throw new DataError(file, null, reason);
  };
  for (const { bron } of [...content.schemas, content.rekeningen]) {
    if (!sources.all.some(({ id }) => id === bron))
      fail(`bron "${bron}" staat niet in bronnen.json`);
  }
  // Lines stand within lines: their paths are easier found in the text.
  const named = JSON.stringify(content.schemas).matchAll(/"(?:pad|bij)":"([^"]+)"/g);
  const accounts = content.rekeningen.perPad.map(({ pad }) => pad);
  for (const path of [...[...named].map(([, path = '']) => path), ...accounts]) {
    if (!paths.has(path)) fail(`pad "${path}" staat niet in rubrieken.csv`);
  }
}
