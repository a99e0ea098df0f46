import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { fold } from '../../src/figures';
import { errorCode } from './errorCode';
import { refuse } from './refusal';
import { lookAt } from './target';

export const columns = [
  'gemeente',
  'pad',
  'jaar',
  'rapport',
  'status',
  'bestuur',
  'bedrag',
  'eenheid',
  'document',
  'plaats',
  'datum',
] as const;
export type ColumnName = (typeof columns)[number];
const required: readonly ColumnName[] = ['gemeente', 'pad', 'jaar', 'bedrag'];

/** A cell of Excel holds no more characters. */
const longestText = 32_767;

/** One row of a file of the user: what stands in each column, empty where there is none. */
export class Line {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: ReadonlyMap<ColumnName, string>,
    /** SHA-256 of the file, in hexadecimal. */
    readonly checksum: string,
  ) {}

  text(column: ColumnName): string {
    return this.cells.get(column) ?? '';
  }

  /** Ends with what to do; the place comes before it. */
  refuse(sentence: string): never {
    return refuse(`${this.file}, regel ${String(this.line)}: ${sentence}`);
  }
}

/**
 * The rows of all CSV files of a folder, file by file in the order of their names. `option`: what
 * named the folder, as a refusal points at it.
 */
export function readCsvFolder(folder: string, option: string): Line[] {
  const found = lookAt(folder);
  if (!found) {
    refuse(
      `De map "${folder}" van ${option} bestaat niet. Geef de map waarin uw CSV-bestanden staan.`,
    );
  }
  if (!found.isDirectory()) {
    refuse(`"${folder}" van ${option} is een bestand. Geef de map waarin het staat.`);
  }
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.csv$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  if (files.length === 0) {
    refuse(
      `In de map "${folder}" van ${option} staat geen CSV-bestand. Bewaar uw cijfers als .csv (in Excel: "CSV UTF-8").`,
    );
  }
  return files.flatMap((name) => readCsv(name, readBytes(folder, name, option)));
}

function readBytes(folder: string, name: string, option: string): Uint8Array {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    return refuse(
      `${name} in de map "${folder}" van ${option} kan niet worden gelezen (${error instanceof Error ? error.message : String(error)}). Kijk na of het bestand bestaat en of u het mag openen.`,
    );
  }
}

export function readCsv(file: string, bytes: Uint8Array): Line[] {
  const text = decode(file, bytes);
  const delimiter = delimiterOf(file, text);
  const [header, ...body] = records(file, text, delimiter);
  if (!header) return refuse(`${file} is leeg. De eerste regel hoort de kolommen te noemen.`);
  const places = readHeader(file, header.cells);
  const checksum = createHash('sha256').update(bytes).digest('hex');
  return body.flatMap(({ cells, line }) => {
    // Excel writes separators for rows that were once in use.
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.length !== places.length) {
      refuse(
        `${file}, regel ${String(line)}: er staan ${String(cells.length)} waarden voor ${String(places.length)} kolommen. ${
          delimiter === ','
            ? 'Zet een bedrag met een komma tussen aanhalingstekens, of scheid de kolommen met puntkomma’s.'
            : 'Zet een tekst met een puntkomma tussen aanhalingstekens.'
        }`,
      );
    }
    const row = new Line(
      file,
      line,
      new Map(places.map((column, index) => [column, (cells[index] ?? '').trim()])),
      checksum,
    );
    for (const column of places) checkText(row, column);
    return [row];
  });
}

function checkText(row: Line, column: ColumnName): void {
  const text = row.text(column);
  if (/[\p{Control}\uFFFE\uFFFF]/u.test(text.replace(/[\t\r\n]/g, ''))) {
    row.refuse(
      `${column} bevat een onzichtbaar teken dat niet in een cel kan. Typ de tekst opnieuw.`,
    );
  }
  if (text.length > longestText) {
    row.refuse(
      `${column} telt ${String(text.length)} tekens, maar in een cel passen er ${String(longestText)}. Kort de tekst in.`,
    );
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    // Takes a byte order mark away by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (errorCode(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    return refuse(
      `${file} is geen tekst in UTF-8. Bewaar het bestand opnieuw (in Excel: "CSV UTF-8").`,
    );
  }
}

/** Comma or semicolon, as the header has it: no name of a column holds either. */
function delimiterOf(file: string, text: string): ',' | ';' {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const comma = header.includes(',');
  const semicolon = header.includes(';');
  if (comma && semicolon) {
    refuse(
      `${file}, regel 1: er staan komma’s en puntkomma’s tussen de kolommen. Gebruik één van beide.`,
    );
  }
  return semicolon ? ';' : ',';
}

interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function records(file: string, text: string, delimiter: string): CsvRecord[] {
  try {
    const parsed: unknown = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return (parsed as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? `, regel ${String(error['lines'])}` : '';
    return refuse(
      `${file}${line}: de aanhalingstekens kloppen niet. Zet een waarde in haar geheel tussen aanhalingstekens, en verdubbel een aanhalingsteken dat erin staat.`,
    );
  }
}

function readHeader(file: string, cells: readonly string[]): readonly ColumnName[] {
  const places = cells.map(
    (cell) =>
      columns.find((column) => column === fold(cell)) ??
      refuse(
        `${file}, regel 1: de kolom "${cell.trim()}" is niet bekend. Gebruik ${columns.join(', ')}.`,
      ),
  );
  const twice = places.find((column, index) => places.indexOf(column) < index);
  if (twice) refuse(`${file}, regel 1: de kolom ${twice} staat er tweemaal. Laat er één weg.`);
  const missing = required.filter((column) => !places.includes(column));
  if (missing.length > 0) {
    refuse(
      `${file}, regel 1: ${missing.length === 1 ? 'de kolom' : 'de kolommen'} ${missing.join(', ')} ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'}. Verplicht zijn ${required.join(', ')}.`,
    );
  }
  return places;
}
