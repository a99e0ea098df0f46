import {
  consolidatedBlock,
  schemaLines,
  type SchemaLine,
} from '../../src/figures/import/schemaLines';
import { writeXlsx } from '../../src/spreadsheet/xlsx';
import type { Cell, Row, Workbook } from '../../src/spreadsheet/workbook';

const years = Array.from({ length: 12 }, (_, index) => 2026 + index);
const municipalities = ['Gent', 'Deinze', 'Sint-Niklaas', 'Lokeren', 'Leuven', 'Brugge'];

const printed = schemaLines.filter(
  ({ schema, block }) => schema !== 'T4' && block.name !== consolidatedBlock,
);

/** Lines of M2, T2 and T3 that have amounts: what one municipality fills in. */
export const linesPerMunicipality = printed.filter(({ path }) => path !== null).length;

function text(value: string | number, style: string): Cell {
  return { value, style };
}

function row(line: SchemaLine, partner: number): Row {
  const label = [line.mark, line.printed[0]].filter((word) => word !== null).join(' ');
  const cells = line.title
    ? years.map((year) => text(`Boekjaar ${String(year)}`, 'Kop'))
    : years.map((year, index) =>
        text(1_000_000 * (partner + 1) + 1_037 * line.index + 11 * index + year, 'Bedrag'),
      );
  return { key: null, cells: [text(label, 'Tekst'), ...cells] };
}

/** The schemas of six municipalities over twelve years, a sheet for each, as they are exported. */
export async function importWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const workbook: Workbook = {
    title: 'Schema’s',
    date: '2026-01-01',
    addInNamespace: 'FUSIE',
    names: [],
    styles: { Tekst: {}, Kop: { bold: true }, Bedrag: { numberFormat: '#,##0' } },
    sheets: municipalities.map((name, partner) => ({
      id: name,
      name,
      columns: [],
      frozen: { rows: 0, columns: 0 },
      validations: [],
      conditionalFormats: [],
      charts: [],
      rows: [
        { key: null, cells: [text(`Gemeente en OCMW ${name}: meerjarenplan 2026-2037`, 'Kop')] },
        ...printed.map((line) => row(line, partner)),
      ],
    })),
  };
  return new Uint8Array(await writeXlsx(workbook));
}
