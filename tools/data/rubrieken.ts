import { fold } from '../../src/figures/fold';
import type { CompiledFigures } from '../../src/figures';
import type { Sources } from './sources';
import { checkUnique, readTable } from './table';

/** The headings of T2 that lie outside exploitatie, investeringen and financiering. */
const headingsWithoutPath = [
  'BUDGETTAIRE RESULTATEN > I. Uitgaven',
  'BUDGETTAIRE RESULTATEN > II.Ontvangsten',
  'FACTURERING TUSSEN GEMEENTE EN OCMW',
  'TUSSENKOMST IN DE FINANCIËLE VERPLICHTINGEN VAN HET OCMW DOOR DE GEMEENTE',
];
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

  const accounts = readTable(folder, 't2-rekeningen.csv', [
    'pad',
    'rekening',
    'omschrijving',
    'voetnoot',
    'bron',
  ]);
  for (const row of accounts) {
    sources.of(row);
    const path = row.text('pad');
    if (!paths.has(path) && !headingsWithoutPath.includes(path)) {
      row.fail(`pad "${path}" staat niet in rubrieken.csv`);
    }
    row.text('rekening');
  }
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
