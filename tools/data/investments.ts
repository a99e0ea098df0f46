import type { CompiledFigures } from '../../src/figures';
import { defaultBestuur, reports } from '../../src/figures';
import type { CompiledInvestments } from '../../src/figures/compiledFigures';
import { checkAllPresent, checkToday, type Municipalities } from './municipalities';
import type { Sources } from './sources';
import { checkUnique, readTable, type Row } from './table';

const file = 'investeringsuitgaven.csv';

/** Total investment expenditure per municipality and report as a series of years. */
export function readInvestments(
  folder: URL,
  sources: Sources,
  known: Municipalities,
  paths: ReadonlySet<string>,
): CompiledFigures['investeringen'] {
  const rows = readTable(folder, file, ['nis', 'boekjaar', 'rapport', 'bedrag_eur', 'bron']);
  checkUnique(rows, (row) =>
    [row.nis('nis'), row.oneOf('rapport', reports), row.text('boekjaar')].join(' '),
  );
  const byCode = new Map<string, Row[]>();
  for (const row of rows) {
    const nis = checkToday(row, known);
    byCode.set(nis, [...(byCode.get(nis) ?? []), row]);
  }
  checkAllPresent(file, byCode.keys(), known);

  const reeksen = [...byCode.keys()].sort().flatMap((nis) =>
    reports.flatMap((report): CompiledInvestments[] => {
      const own = (byCode.get(nis) ?? []).filter((row) => row.text('rapport') === report);
      if (own.length === 0) return [];
      const amounts = new Map(own.map((row) => [row.year('boekjaar'), row.number('bedrag_eur')]));
      const first = Math.min(...amounts.keys());
      const last = Math.max(...amounts.keys());
      const values = Array.from(
        { length: last - first + 1 },
        (_, index) => amounts.get(first + index) ?? null,
      );
      return [[nis, report, first, values]];
    }),
  );
  const pad = 'M2.II.b';
  if (!paths.has(pad)) throw new Error(`${pad} staat niet in rubrieken.csv`);
  return { pad, bestuur: defaultBestuur, bron: sources.shared(rows), reeksen };
}
