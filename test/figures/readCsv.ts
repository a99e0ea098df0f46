import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A file of data/ as it stands, apart from what the compiler makes of it. */
export function readCsv(file: string): Record<string, string>[] {
  const content = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  return parse(content, { columns: true });
}
