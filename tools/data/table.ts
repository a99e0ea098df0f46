import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Stops the build with the place and the reason: a figure that is doubtful does not ship. */
export class DataError extends Error {
  constructor(file: string, line: number | null, reason: string) {
    super(`${file}${line === null ? '' : `, regel ${String(line)}`}: ${reason}`);
    this.name = 'DataError';
  }
}

/** One row of a CSV file of `data/`, read column by column. */
export class Row {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: Readonly<Record<string, string>>,
  ) {}

  fail(reason: string): never {
    throw new DataError(this.file, this.line, reason);
  }

  text(column: string): string {
    const cell = this.optional(column);
    return cell ?? this.fail(`${column} is leeg`);
  }

  optional(column: string): string | null {
    const cell = this.cells[column];
    if (cell === undefined) throw new Error(`${this.file} heeft geen kolom ${column}`);
    if (cell !== cell.trim()) this.fail(`${column} begint of eindigt met een spatie`);
    return cell === '' ? null : cell;
  }

  /** A number with a point for decimals and nothing for thousands. */
  number(column: string): number {
    const cell = this.text(column);
    if (!/^-?\d+(\.\d+)?$/.test(cell)) this.fail(`${column} is geen getal: "${cell}"`);
    return Number(cell);
  }

  whole(column: string): number {
    const cell = this.text(column);
    if (!/^-?\d+$/.test(cell)) this.fail(`${column} is geen geheel getal: "${cell}"`);
    return Number(cell);
  }

  year(column: string): number {
    const cell = this.text(column);
    if (!/^20\d\d$/.test(cell)) this.fail(`${column} is geen jaar: "${cell}"`);
    return Number(cell);
  }

  flag(column: string): boolean {
    return this.oneOf(column, ['0', '1']) === '1';
  }

  nis(column: string): string {
    const cell = this.text(column);
    return /^\d{5}$/.test(cell) ? cell : this.fail(`${column} is geen NIS-code: "${cell}"`);
  }

  oneOf<T extends string>(column: string, allowed: readonly T[]): T {
    const cell = this.optional(column) ?? '';
    const found = allowed.find((word) => word === cell);
    return found ?? this.fail(`${column} is "${cell}", verwacht: ${allowed.join(', ')}`);
  }
}

/** The rows of a CSV file, after a check of its header. */
export function readTable(folder: URL, file: string, columns: readonly string[]): Row[] {
  const content = readFileSync(new URL(file, folder), 'utf8');
  let records: { record: string[]; line: number }[];
  try {
    const parsed: unknown = parse(content, { info: true, relax_column_count: true });
    records = (parsed as { record: string[]; info: { lines: number } }[]).map(
      ({ record, info }) => ({ record, line: info.lines }),
    );
  } catch (error) {
    throw new DataError(file, null, `is geen CSV (${String(error)})`);
  }
  const [header, ...body] = records;
  if (header?.record.join(',') !== columns.join(',')) {
    throw new DataError(file, 1, `de kolommen zijn niet ${columns.join(',')}`);
  }
  return body.map(({ record, line }) => {
    if (record.length !== columns.length) {
      throw new DataError(
        file,
        line,
        `${String(record.length)} kolommen in plaats van ${String(columns.length)}`,
      );
    }
    return new Row(
      file,
      line,
      Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])),
    );
  });
}

/** Refuses two rows that say something about the same thing. */
export function checkUnique(rows: readonly Row[], keyOf: (row: Row) => string): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    const earlier = lines.get(key);
    if (earlier !== undefined) row.fail(`${key} staat ook op regel ${String(earlier)}`);
    lines.set(key, row.line);
  }
}

export function checkCount(file: string, what: string, found: number, expected: number): void {
  if (found !== expected) {
    throw new DataError(file, null, `${String(found)} ${what} in plaats van ${String(expected)}`);
  }
}
