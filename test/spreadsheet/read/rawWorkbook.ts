import { createHash } from 'node:crypto';
import { readFile, readText, type ReadAnswer } from '../../../src/spreadsheet/read';
import type { Table } from '../../../src/spreadsheet/table';
import { zippedPackage, type Part } from '../../../src/spreadsheet/xlsx/package';

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What a file can hold and our own writer never makes: the XML of its parts as given. */
export interface RawWorkbook {
  /** Inside `<worksheet>`, by name of the sheet. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  /** Inside `<workbook>`, before its sheets. */
  readonly workbook?: string;
  /** Takes the place of a whole part. */
  readonly parts?: Readonly<Record<string, Part['content']>>;
}

export function rawWorkbook(raw: RawWorkbook): Uint8Array<ArrayBuffer> {
  const { sheets = {}, strings = '', styles = '', workbook = '', parts = {} } = raw;
  const part = (kind: Part['kind'], path: string, content: string, leadsTo: Part[] = []): Part => ({
    kind,
    path,
    content: parts[path] ?? `<?xml version="1.0" encoding="UTF-8"?>\n${content}`,
    leadsTo,
  });
  const names = Object.keys(sheets);
  return zippedPackage([
    part(
      'officeDocument',
      'xl/workbook.xml',
      `<workbook ${namespaces}>${workbook}<sheets>${names
        .map(
          (name, index) =>
            `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
        )
        .join('')}</sheets></workbook>`,
      [
        ...names.map((name, index) =>
          part(
            'worksheet',
            `xl/worksheets/sheet${String(index + 1)}.xml`,
            `<worksheet ${namespaces}>${sheets[name] ?? ''}</worksheet>`,
          ),
        ),
        part('sharedStrings', 'xl/sharedStrings.xml', `<sst ${namespaces}>${strings}</sst>`),
        part('styles', 'xl/styles.xml', `<styleSheet ${namespaces}>${styles}</styleSheet>`),
      ],
    ),
  ]) as Uint8Array<ArrayBuffer>;
}

/** One sheet with these cells in its first row. */
export function rowOf(...cells: readonly string[]): string {
  return `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
}

export async function sha256(bytes: ArrayBuffer): Promise<string> {
  return createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
}

export function read(bytes: Uint8Array, name = 'plan.xlsx'): Promise<ReadAnswer> {
  return readFile({ name, bytes: new Uint8Array(bytes) }, sha256);
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** @throws when it was refused. */
export async function tablesOf(answer: Promise<ReadAnswer>): Promise<readonly Table[]> {
  const given = await answer;
  if (!given.ok) throw new Error(JSON.stringify(given.problem));
  return given.tables;
}

/** The texts of the only table, row by row. */
export async function textsOf(text: string): Promise<string[][]> {
  const [table] = await tablesOf(readText(text, sha256));
  return (table?.rows ?? []).map(({ cells }) => cells.map((cell) => cell.text));
}
