import { tokenize } from '@borgar/fx';
import type { Block } from '../../spreadsheet/blocks';
import { columnLetters, quotedSheetName } from '../../spreadsheet/workbook';

/** The sheet before a reference, without quotes, and the rest. */
function splitReference(reference: string): { sheet: string | undefined; cells: string } {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { sheet: undefined, cells: reference };
  const sheet = reference.slice(0, at);
  return {
    sheet: /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    cells: reference.slice(at + 1),
  };
}

function joinReference(sheet: string | undefined, cells: string): string {
  return sheet === undefined ? cells : `${quotedSheetName(sheet)}!${cells}`;
}

const known = new Map<string, string>();
const mostKnown = 20_000;

/**
 * One way of writing for a formula, whoever wrote it: Excel drops spaces and needless quotes, puts
 * functions in capitals, writes numbers its own way and may add `@`.
 */
export function canonicalFormula(formula: string): string {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const canonical = tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type === 'whitespace' || value === '@') return '';
      if (type === 'string') return value;
      if (type === 'number') return String(Number(value));
      if (type === 'range' || type === 'range_beam' || type === 'range_ternary') {
        const { sheet, cells } = splitReference(value);
        return joinReference(sheet?.toUpperCase(), cells.toUpperCase());
      }
      return value.toUpperCase();
    })
    .join('');
  if (known.size >= mostKnown) known.clear();
  known.set(formula, canonical);
  return canonical;
}

/** The sheets that a formula points at, in capitals. */
export function sheetsIn(formula: string): readonly string[] {
  return tokenize(formula, { mergeRefs: true }).flatMap(({ type, value }) =>
    type.startsWith('range') ? (splitReference(value).sheet?.toUpperCase() ?? []) : [],
  );
}

/** A formula without what it points at, which Excel changes by itself when lines come and go. */
export function formulaShape(formula: string): string {
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type === 'whitespace' || value === '@' || type.startsWith('context')) return '';
      if (value === '!') return '';
      if (type.startsWith('range') || value.toUpperCase() === '#REF!') return '§';
      return type === 'string' ? value : value.toUpperCase();
    })
    .join('')
    .replaceAll(/§+/g, '§');
}

/** Where lines (rows or columns) of a sheet go; null for one that disappears. */
export interface LineMap {
  readonly to: (line: number) => number | null;
}

/** Where the cells of a sheet go. */
export interface CellMap {
  readonly rows: LineMap;
  readonly columns: LineMap;
}

/** The cells of a sheet by its name, in capitals; undefined where nothing moves. */
export type FindMap = (sheet: string) => CellMap | undefined;

const corner = /^(\$?)([A-Z]{0,3})(\$?)(\d*)$/i;

interface Corner {
  readonly columnFixed: string;
  readonly column: number | null;
  readonly rowFixed: string;
  readonly row: number | null;
}

function readCorner(text: string): Corner | null {
  const parts = corner.exec(text);
  if (parts === null) return null;
  const [, first = '', letters = '', second = '', digits = ''] = parts;
  // `$4` is a row: its dollar comes first for want of letters.
  const rowFixed = letters === '' ? first || second : second;
  return {
    columnFixed: letters === '' ? '' : first,
    column: letters === '' ? null : columnNumber(letters),
    rowFixed,
    row: digits === '' ? null : Number(digits) - 1,
  };
}

/** `A` → 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function writeCorner({ columnFixed, column, rowFixed, row }: Corner): string {
  return `${column === null ? '' : columnFixed + columnLetters(column)}${
    row === null ? '' : rowFixed + String(row + 1)
  }`;
}

/** The first line that is still there from `line` on, in the given direction up to `end`. */
function surviving(map: LineMap, line: number, end: number): number | null {
  const step = line <= end ? 1 : -1;
  for (let at = line; step > 0 ? at <= end : at >= end; at += step) {
    const found = map.to(at);
    if (found !== null) return found;
  }
  return null;
}

function moveSpan(
  map: LineMap,
  from: number | null,
  to: number | null,
): readonly [number | null, number | null] | null {
  if (from === null || to === null) return [from, to];
  const first = surviving(map, from, to);
  const last = surviving(map, to, from);
  return first === null || last === null ? null : [first, last];
}

/** A reference (`B2`, `$A1:C$3`, `A:A`) after its lines moved, as Excel rewrites it. */
export function moveCells(cells: string, map: CellMap): string {
  const [start = '', end = start] = cells.split(':');
  const one = readCorner(start);
  const other = readCorner(end);
  if (one === null || other === null) return cells;
  const rows = moveSpan(map.rows, one.row, other.row);
  const columns = moveSpan(map.columns, one.column, other.column);
  if (rows === null || columns === null) return '#REF!';
  const first = writeCorner({ ...one, row: rows[0], column: columns[0] });
  return cells.includes(':')
    ? `${first}:${writeCorner({ ...other, row: rows[1], column: columns[1] })}`
    : first;
}

/** A formula on `sheet` after lines moved, as Excel itself rewrites it. */
export function moveFormula(formula: string, sheet: string, find: FindMap): string {
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }, at, tokens) => {
      if (type !== 'range' && type !== 'range_beam' && type !== 'range_ternary') return value;
      // `#REF!$C$3` pointed at a sheet that was deleted; it points nowhere now.
      if (tokens[at - 1]?.value === '#REF!') return value;
      const reference = splitReference(value);
      const map = find((reference.sheet ?? sheet).toUpperCase());
      return map === undefined
        ? value
        : joinReference(reference.sheet, moveCells(reference.cells, map));
    })
    .join('');
}

/** `B2:C5` → rows and columns from 0, both ends included. */
export function blockOf(address: string): Block | null {
  const [start = '', end = start] = address.replaceAll('$', '').split(':');
  const one = readCorner(start);
  const other = readCorner(end);
  if (one === null || other === null) return null;
  const { row: top, column: left } = one;
  const { row: bottom, column: right } = other;
  return top === null || left === null || bottom === null || right === null
    ? null
    : { top, left, bottom, right };
}
