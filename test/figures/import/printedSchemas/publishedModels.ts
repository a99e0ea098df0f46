import { readCsv } from '../../readCsv';
import type { Schema } from '../../../../src/figures/import/importReading';
import { line, type Model, type ModelBlock, type ModelColumn, type ModelLine } from './model';

const provinceTitles: Readonly<Record<string, readonly [Schema, string]>> = {
  M2: ['M2', 'Budgettair resultaat'],
  AFM: ['M2', 'Autofinancieringsmarge'],
  GAFM: ['M2', 'Gecorrigeerde autofinancieringsmarge'],
  SCHULD: ['T3', 'Evolutie van de financiële schulden'],
};
const debtMarks: Readonly<Record<string, string>> = {
  'SCHULD.1JAN': 'A.',
  'SCHULD.NIEUW': 'B.',
  'SCHULD.AFLOSSINGEN': 'C.',
  'SCHULD.31DEC': 'D.',
};

/** Six years of M2 and T3, as the province of Antwerpen published them. */
export function provinceModel(): Model {
  const rows = readCsv('provincie-antwerpen-2026-2031.csv');
  const columns = [...new Set(rows.map(({ jaar }) => Number(jaar)))].map((year): ModelColumn => ({
    year,
    report: 'meerjarenplan',
    part: null,
  }));
  const paths = [...new Set(rows.map(({ pad = '' }) => pad))];
  const lineOf = (path: string): ModelLine => {
    const printed = rows.filter(({ pad }) => pad === path);
    const cents = columns.map(({ year }) => {
      const found = printed.find(({ jaar }) => Number(jaar) === year);
      return found ? Number(found['bedrag_eur']) * 100 : null;
    });
    const last = path.slice(path.lastIndexOf('.') + 1);
    return line(path, debtMarks[path] ?? `${last}.`, printed[0]?.['omschrijving'] ?? '', cents, {
      depth: /[a-z]$/.test(last) ? 1 : 0,
    });
  };
  return {
    columns,
    blocks: Object.entries(provinceTitles).map(([start, [schema, title]]) => ({
      schema,
      title,
      lines: paths.filter((path) => path.startsWith(`${start}.`)).map(lineOf),
    })),
  };
}

export interface Municipality {
  readonly naam: string;
  readonly nis: string;
}

/** The tables of one municipality in the note of Hasselt and Kortessem, labels and signs as there. */
export function municipalityModels({ nis }: Municipality): readonly Model[] {
  const rows = readCsv('gepubliceerde-cijfers.csv').filter(
    (row) => row['nis'] === nis && ['rekening', 'meerjarenplan'].includes(row['rapport'] ?? ''),
  );
  const accounts: ModelColumn = { year: 2021, report: 'rekening', part: null };
  const plan: ModelColumn = { year: 2022, report: 'meerjarenplan', part: null };
  const model = (columns: readonly ModelColumn[], starts: readonly string[]): Model => ({
    columns,
    blocks: [...new Set(rows.map(({ tabel = '' }) => tabel))].flatMap((title): ModelBlock[] => {
      const lines = linesOf(
        rows.filter(({ tabel }) => tabel === title),
        columns,
      ).filter(({ path }) => starts.some((start) => path?.startsWith(start) === true));
      return lines.length === 0 ? [] : [{ schema: 'M2', title, lines }];
    }),
  });
  return [
    model([accounts, plan], ['T2.', 'M2.', 'AFM.']),
    // The debts are those of the accounts alone.
    model([accounts], ['SCHULD.']),
  ];
}

function linesOf(
  rows: readonly Record<string, string>[],
  columns: readonly ModelColumn[],
): ModelLine[] {
  const places = [...new Set(rows.map(({ paden = '', label = '' }) => `${paden}\n${label}`))];
  return places.map((place): ModelLine => {
    const [paths = '', label = ''] = place.split('\n');
    const printed = rows.filter((row) => row['paden'] === paths && row['label'] === label);
    const [first = ''] = paths.split('|');
    const path = printedAs[first] ?? first;
    return line(
      path,
      '',
      label,
      columns.map(({ year, report }) => {
        const found = printed.find(
          (row) => Number(row['jaar']) === year && row['rapport'] === report,
        );
        return found ? Number(found['gedrukt']) * Number(found['teken']) * 100 + 0 : null;
      }),
      {
        depth: Math.max(0, path.split('.').length - 3),
        sign: printed[0]?.['teken'] === '-1' ? -1 : 1,
      },
    );
  });
}

/**
 * Under the name of the whole rubriek the note prints it without the teachers whom others pay. No
 * reader of the table alone can know: it comes in as what it is called.
 */
const printedAs: Readonly<Record<string, string>> = {
  'T2.E.I.A.2.a+b+c+d+f+g': 'T2.E.I.A.2',
};
