import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { defaultBestuur, type Report } from '../../src/figures';
import type { Cell, CellStyle, Row, Sheet } from '../../src/spreadsheet/workbook';
import { writeXlsx } from '../../src/spreadsheet/xlsx';

/** A file that a user may download to see what can be read, and to try it with. */
export interface ExampleFile {
  readonly file: string;
  readonly schema: string;
  readonly title: string;
  readonly content: Uint8Array | string;
}

interface SchemaLine {
  readonly merk: string | null;
  readonly pad: string | null;
  readonly labels: readonly string[];
  readonly lijnen?: readonly SchemaLine[];
}

interface SchemaBlock {
  readonly titels: readonly string[];
  readonly lijnen: readonly SchemaLine[];
}

/** One column of an example: its heading in one or two rows, and the amount by path. */
interface ExampleColumn {
  readonly headings: readonly string[];
  readonly amounts: ReadonlyMap<string, number>;
}

/** Where the published figures of an example come from. */
interface Published {
  readonly source: string;
  readonly who: string;
  readonly columns: readonly ExampleColumn[];
}

const data = new URL('../../data/', import.meta.url);
const municipality = 'Hasselt';
const nis = '71022';
const year = 2021;
const report: Report = 'rekening';

/** The examples, one per schema; the same data give the same bytes. */
export async function exampleFiles(): Promise<ExampleFile[]> {
  const province = publishedByProvince();
  const hasselt = publishedByHasselt();
  const revised = { ...province, columns: province.columns.flatMap(revision) };
  const workbooks = [
    { file: 'M2.xlsx', schema: 'M2', form: 'M2', from: province },
    { file: 'T3.xlsx', schema: 'T3', form: 'T3', from: province },
    { file: 'J2.xlsx', schema: 'J2', form: 'M2', from: hasselt },
    { file: 'T2.xlsx', schema: 'T2', form: 'T2', from: hasselt },
    { file: 'T4.xlsx', schema: 'T4', form: 'T4', from: hasselt },
    { file: 'M2-wijziging.xlsx', schema: 'M2(W)', form: 'M2', from: revised },
    { file: 'T3-wijziging.xlsx', schema: 'T3(W)', form: 'T3', from: revised },
  ] as const;
  const titles: Readonly<Record<(typeof workbooks)[number]['schema'], string>> = {
    M2: 'staat van het financieel evenwicht in een meerjarenplan',
    T3: 'financiële schulden in een meerjarenplan vanaf 2026',
    J2: 'staat van het financieel evenwicht in een jaarrekening',
    T2: 'ontvangsten en uitgaven naar economische aard',
    T4: 'financiële schulden in een jaarrekening',
    'M2(W)': 'wijziging van de staat van het financieel evenwicht',
    'T3(W)': 'wijziging van de financiële schulden',
  };
  return [
    ...(await Promise.all(
      workbooks.map(async ({ file, schema, form, from }) => {
        const title = `Schema ${schema}: ${titles[schema]}`;
        return { file, schema, title, content: await workbook(schema, title, form, from) };
      }),
    )),
    {
      file: 'eigen-cijfers.csv',
      schema: 'eigen cijfers',
      title: 'Eigen cijfers voor de opdrachtregel: een lijn per bedrag',
      content: ownFigures(),
    },
    {
      file: 'leningen.csv',
      schema: 'leningen',
      title: 'Leningenlijst: een lijn per lening',
      content: loans(),
    },
  ];
}

/** What the pane lists: the schemas that it reads, not the list for the command line. */
export function exampleIndex(files: readonly ExampleFile[]): Omit<ExampleFile, 'content'>[] {
  return files
    .filter(({ file }) => file.endsWith('.xlsx'))
    .map(({ file, schema, title }) => ({ file, schema, title }));
}

function table(file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(file, data), 'utf8'), { columns: true });
}

function sourceTitle(id: string | undefined): string {
  const sources = JSON.parse(readFileSync(new URL('bronnen.json', data), 'utf8')) as readonly {
    readonly id: string;
    readonly titel: string;
    readonly uitgever: string;
  }[];
  const found = sources.find((source) => source.id === id);
  if (!found) throw new Error(`Bron ${String(id)} staat niet in bronnen.json.`);
  return `${found.titel} (${found.uitgever})`;
}

function publishedByProvince(): Published {
  const rows = table('provincie-antwerpen-2026-2031.csv');
  const years = [...new Set(rows.map(({ jaar }) => jaar ?? ''))];
  return {
    source: sourceTitle(rows[0]?.['bron']),
    who: 'Provincie Antwerpen',
    columns: years.map((jaar) => ({
      headings: [`Meerjarenplan ${jaar}`],
      amounts: new Map(
        rows
          .filter((row) => row['jaar'] === jaar)
          .map(({ pad = '', bedrag_eur: amount }) => [pad, Number(amount)]),
      ),
    })),
  };
}

/** The rows that the accounts of Hasselt give for one year. */
function rowsOfHasselt(): Record<string, string>[] {
  return table('gepubliceerde-cijfers.csv').filter(
    (row) => row['nis'] === nis && row['jaar'] === String(year) && row['rapport'] === report,
  );
}

function publishedByHasselt(): Published {
  const rows = rowsOfHasselt();
  return {
    source: sourceTitle(rows[0]?.['bron']),
    who: `Gemeente en OCMW ${municipality}`,
    columns: [
      { headings: [`Jaarrekening ${String(year)}`], amounts: new Map(rows.flatMap(amountsOf)) },
    ],
  };
}

/** A row may stand for more than one path; the sign is that of M2. */
function amountsOf(row: Record<string, string>): [path: string, amount: number][] {
  const amount = Number(row['gedrukt']) * Number(row['teken']) + 0;
  return (row['paden'] ?? '').split('|').map((path) => [path, amount]);
}

/** Nothing changed yet: Nieuw is Referentie, and Wijziging 0. */
function revision({ headings, amounts }: ExampleColumn): ExampleColumn[] {
  const unchanged = new Map([...amounts.keys()].map((path) => [path, 0]));
  return [
    { headings: [...headings, 'Referentie'], amounts },
    { headings: [...headings, 'Wijziging'], amounts: unchanged },
    { headings: [...headings, 'Nieuw'], amounts },
  ];
}

const styles = {
  Titel: { bold: true, size: 14 },
  Tekst: {},
  Kop: { bold: true, align: 'right', border: 'bottom' },
  Blok: { bold: true, border: 'bottom' },
  Bedrag: { numberFormat: '#,##0', align: 'right' },
} as const satisfies Readonly<Record<string, CellStyle>>;

function cell(value: Cell['value'], style: keyof typeof styles = 'Tekst'): Cell {
  return { value, style };
}

async function workbook(
  schema: string,
  title: string,
  form: string,
  { source, who, columns }: Published,
): Promise<Uint8Array> {
  const { schemas } = JSON.parse(readFileSync(new URL('schemas.json', data), 'utf8')) as {
    schemas: readonly { readonly id: string; readonly blokken: readonly SchemaBlock[] }[];
  };
  const blocks = schemas.find(({ id }) => id === form)?.blokken ?? [];
  const rows: (readonly (Cell | null)[])[] = [
    [cell(`Voorbeeld van schema ${schema}`, 'Titel')],
    [cell(`Bron: ${source}`)],
    [cell(who)],
    [cell('Bedragen in euro')],
    ...blocks.flatMap((block) => blockRows(block, columns)),
  ];
  const sheet: Sheet = {
    id: 'schema',
    name: schema,
    columns: [
      { key: 'label', width: 62 },
      ...columns.map((_, index) => ({ key: `column ${String(index)}`, width: 20 })),
    ],
    rows: rows.map((cells, index): Row => ({
      key: cells.length === 0 ? null : `row ${String(index)}`,
      cells,
    })),
    frozen: { rows: 0, columns: 1 },
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
  return writeXlsx({
    title,
    date: '2026-01-01',
    sheets: [sheet],
    styles,
    names: [],
    addInNamespace: 'FUSIE',
  });
}

/** Nothing where the source prints no amount of the whole block. */
function blockRows(
  { titels: [title = ''], lijnen }: SchemaBlock,
  columns: readonly ExampleColumn[],
): (readonly (Cell | null)[])[] {
  const lines = lijnen.flatMap((line) => printedLines(line, columns, 0));
  if (lines.length === 0) return [];
  const [first] = columns;
  return [
    [],
    ...(first?.headings ?? []).map((_, index) => [
      index === 0 ? cell(title, 'Blok') : null,
      ...columns.map(({ headings }) => cell(headings[index] ?? null, 'Kop')),
    ]),
    ...lines,
  ];
}

/** A line with its amounts, and the lines above it by which it is found; unknown stays empty. */
function printedLines(
  { merk, pad, labels: [label = ''], lijnen = [] }: SchemaLine,
  columns: readonly ExampleColumn[],
  depth: number,
): (Cell | null)[][] {
  const under = lijnen.flatMap((line) => printedLines(line, columns, depth + 1));
  const amounts = columns.map((column) => (pad === null ? undefined : column.amounts.get(pad)));
  if (under.length === 0 && amounts.every((amount) => amount === undefined)) return [];
  const text = `${'   '.repeat(depth)}${merk === null ? '' : `${merk}. `}${label}`;
  return [
    [
      cell(text),
      ...amounts.map((amount) => (amount === undefined ? null : cell(amount, 'Bedrag'))),
    ],
    ...under,
  ];
}

/** A list as a municipality would export it; no loan in it exists. See docs/leningen.md. */
function loans(): string {
  const lines = [
    'Voorbeeld van een leningenlijst: de schuldeisers en de bedragen zijn verzonnen',
    '',
    'Gemeente;Bestuur;Schuldeiser;Saldo op 31/12/2021;Rentevoet;Laatste vervaldag;Aflossing per jaar;Doorgeeflening',
    'Hasselt;gemeente en OCMW;Bank A;24.000.000,00;2,35 %;31/12/2033;2.000.000,00;nee',
    'Hasselt;gemeente en OCMW;Bank A;9.500.000,00;1,1 %;30/06/2041;475.000,00;nee',
    'Hasselt;gemeente en OCMW;Bank B;3.000.000,00;3,05 %;31/12/2027;500.000,00;ja',
    'Hasselt;AGB;Bank B;5.000.000,00;1,9 %;31/12/2046;;nee',
    'Kortessem;gemeente en OCMW;Bank A;4.200.000,00;2,6 %;31/12/2035;300.000,00;nee',
    'Kortessem;gemeente en OCMW;Bank C;1.800.000,00;0,85 %;31/12/2030;200.000,00;nee',
    'Totaal;;;47.500.000,00;;;;',
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** As `npm run scenario -- --invoer` reads it: see docs/opdrachtregel.md. */
function ownFigures(): string {
  const columns = 'gemeente;pad;jaar;rapport;bedrag;bestuur;status;document;plaats';
  const lines = rowsOfHasselt().flatMap((row) =>
    amountsOf(row)
      .filter(([path]) => /^(?:M2|AFM)\./.test(path))
      .map(([path, amount]) =>
        [
          municipality,
          path,
          row['jaar'],
          row['rapport'],
          String(amount),
          defaultBestuur,
          'jaarrekening 2021',
          `Voorbeeld: ${sourceTitle(row['bron'])}`,
          `tabel ${row['tabel'] ?? ''}`,
        ].join(';'),
      ),
  );
  // Excel takes the file for UTF-8 by its first letter.
  return `\ufeff${[columns, ...lines].join('\r\n')}\r\n`;
}
