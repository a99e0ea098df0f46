import type { CompiledInhabitants } from '../../src/figures/compiledFigures';
import type { CompiledFigures } from '../../src/figures';
import { checkAllPresent, checkToday, type Municipalities } from './municipalities';
import type { Sources } from './sources';
import { checkUnique, DataError, readTable, type Row } from './table';

const file = 'inwoners.csv';
const qualities = ['officieel', 'afgeleid', 'prognose'] as const;

function checkBounds(row: Row): void {
  const inhabitants = row.whole('inwoners');
  const low = row.whole('ondergrens');
  const high = row.whole('bovengrens');
  if (inhabitants <= 0) row.fail('inwoners is niet groter dan 0');
  if (low > inhabitants || inhabitants > high) row.fail('inwoners ligt niet binnen de grenzen');
  const exact = row.oneOf('kwaliteit', qualities) === 'officieel';
  if (exact && low !== high) row.fail('een officieel cijfer heeft geen marge');
}

/** Inhabitants per municipality as a series of years with bounds. */
export function readInhabitants(
  folder: URL,
  sources: Sources,
  known: Municipalities,
): CompiledFigures['inwoners'] {
  const rows = readTable(folder, file, [
    'nis',
    'jaar',
    'inwoners',
    'kwaliteit',
    'ondergrens',
    'bovengrens',
    'bron',
  ]);
  checkUnique(rows, (row) => `${row.nis('nis')} in ${row.text('jaar')}`);
  rows.forEach(checkBounds);
  const bronnen = Object.fromEntries(
    qualities.map((quality) => [
      quality,
      sources.shared(rows.filter((row) => row.text('kwaliteit') === quality)),
    ]),
  );

  const byCode = new Map<string, Map<number, Row>>();
  for (const row of rows) {
    const nis = checkToday(row, known);
    byCode.set(nis, (byCode.get(nis) ?? new Map<number, Row>()).set(row.year('jaar'), row));
  }
  checkAllPresent(file, byCode.keys(), known);
  for (const [nis, expected] of known.inhabitants2025) {
    const row = byCode.get(nis)?.get(2025);
    if (!row) throw new DataError(file, null, `${nis} heeft geen inwoners in 2025`);
    if (row.whole('inwoners') !== expected) {
      row.fail(`inwoners in 2025 zijn volgens gemeenten.csv ${String(expected)}`);
    }
  }

  const years = rows.map((row) => row.year('jaar'));
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const reeksen = [...byCode.keys()].sort().map((nis): CompiledInhabitants => {
    const cells = span.map((year) => byCode.get(nis)?.get(year));
    return [
      nis,
      first,
      cells.map((row) => row?.text('kwaliteit').charAt(0) ?? '-').join(''),
      cells.map((row) => row?.whole('inwoners') ?? null),
      cells.map((row) => (row ? row.whole('inwoners') - row.whole('ondergrens') : null)),
      cells.map((row) => (row ? row.whole('bovengrens') - row.whole('inwoners') : null)),
    ];
  });
  return { bronnen, reeksen };
}
