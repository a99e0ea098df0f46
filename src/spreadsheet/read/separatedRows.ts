import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { TableCell, TableRow } from '../table';
import type { Separator } from './separator';

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Rows of a text with separators. Quotes may hold a separator or more lines; one alone is a sign. */
export function separatedRows(text: string, separator: Separator): TableRow[] {
  const parsed = parsedRows(text, separator);
  const rows = parsed.flatMap(({ record, line }) => {
    const cells = withoutTrailing(record.map((each): TableCell => ({ text: each })));
    return cells.length > 0 ? [{ line, cells }] : [];
  });
  return separator === '|' ? pipeTable(rows) : rows;
}

function parsedRows(
  text: string,
  separator: Separator,
): { readonly record: readonly string[]; readonly line: number }[] {
  try {
    return parseText(text, separator, true);
  } catch (problem) {
    // A quote that never closes is no quotation: every line stands on its own then.
    if (problem instanceof CsvError) return parseText(text, separator, false);
    throw problem;
  }
}

function parseText(
  text: string,
  separator: Separator,
  quoted: boolean,
): { readonly record: readonly string[]; readonly line: number }[] {
  const found: unknown = parse(text, {
    delimiter: separator,
    quote: quoted ? '"' : false,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    info: true,
  });
  if (!isParsed(found)) throw new TypeError('csv-parse gave no records');
  // It tells where a record ends; a row is named by where it begins.
  return found.map(({ record, info }) => ({ record, line: info.lines - breaksIn(record) }));
}

function isParsed(found: unknown): found is Parsed[] {
  return (
    Array.isArray(found) &&
    found.every(
      (each: unknown) =>
        typeof each === 'object' && each !== null && 'record' in each && 'info' in each,
    )
  );
}

function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, each) => sum + each.split('\n').length - 1, 0);
}

function withoutTrailing(cells: readonly TableCell[]): readonly TableCell[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text.trim() !== '') + 1);
}

/** The rule under the heading, the pipes at both ends and the padding are how it is drawn. */
function pipeTable(rows: readonly TableRow[]): TableRow[] {
  const drawn = rows
    .filter(({ cells }) => !isRule(cells.map(({ text }) => text).join('')))
    .map(({ line, cells }) => ({ line, cells: cells.map(({ text }) => ({ text: text.trim() })) }));
  const open = drawn.filter(({ cells }) => cells.length > 1);
  const bordered = open.length > 0 && open.every(({ cells }) => cells[0]?.text === '');
  return bordered
    ? drawn.map(({ line, cells }) => ({ line, cells: cells.length > 1 ? cells.slice(1) : cells }))
    : drawn;
}

function isRule(row: string): boolean {
  return /^[\s:=+-]*$/.test(row) && /-{3}|={3}/.test(row);
}
