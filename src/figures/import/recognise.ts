import { readAmount } from '../../spreadsheet/readAmount';
import type { Table } from '../../spreadsheet/table';
import { accountCode, linesOfAccount } from './accounts';
import { align, type Alignment } from './align';
import { ColumnBook } from './columnBook';
import { cellText, hasLetters, rowText, type Grid, type GridRow } from './grid';
import { findHeadings, type HeadingGroup } from './headings';
import { readHints } from './hints';
import type { ImportCell, ImportReading, ImportRow, UnrecognisedRow } from './importReading';
import { readLabel } from './label';
import { labelledRows, type LabelledRow } from './labelledRows';
import { notationOf, toImportCell } from './numberStyle';
import { rowsOfOtherSchemas } from './otherSchemas';
import { consolidatedBlock, linesWithLabel, type SchemaLine } from './schemaLines';
import { splitLines } from './splitLines';

/** A table after its headings were found and its rows laid along the schemas. */
interface AlignedTable {
  readonly grid: Grid;
  readonly groups: readonly HeadingGroup[];
  readonly rows: readonly LabelledRow[];
  readonly alignments: readonly Alignment[];
  readonly columns: ColumnBook;
}

/** Reads the schemas out of tables: each row as a line with its path, or listed with the reason. */
export function recognise(tables: readonly Table[]): ImportReading {
  const aligned = tables.map(alignTable);
  const notation = notationOf(
    aligned.flatMap(({ rows, alignments }) =>
      rows.flatMap((row, index) =>
        alignments[index]?.kind === 'none' ? [] : row.cells.map(({ content }) => content),
      ),
    ),
  );
  const rows: ImportRow[] = [];
  const unrecognised: UnrecognisedRow[] = [];
  for (const table of aligned) readTable(table, notation.dutch, rows, unrecognised);
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return {
    columns: aligned.flatMap(({ columns }) => columns.columns.filter(({ id }) => used.has(id))),
    rows,
    unrecognised,
    numberStyle: notation.style,
    hints: readHints(wordsOf(aligned, unrecognised)),
  };
}

function alignTable(table: Table, number: number): AlignedTable {
  const grid: Grid = isText(table) ? splitLines(table) : table;
  const groups = findHeadings(grid);
  const rows = groups.flatMap((group) => labelledRows(grid, group));
  const alignments = align(rows, rowsOfOtherSchemas(grid, groups, rows));
  // Plans print M2 and T3 without saying so; accounts say it.
  const plan = alignments.some(
    (found) => found.kind === 'line' && ['M2', 'T3'].includes(found.line.schema),
  );
  const columns = new ColumnBook(table.name, number, plan ? 'meerjarenplan' : null);
  for (const { segments } of groups) columns.open(segments);
  return { grid, groups, rows, alignments, columns };
}

/** Lines of text, also where a sheet holds each of them in one cell. */
function isText({ layout, rows }: Table): boolean {
  if (layout === 'lines') return true;
  const alone = rows.every(
    ({ cells }) => cells.filter((cell) => cell.text !== '' && !cell.covered).length <= 1,
  );
  return alone && rows.some(({ cells }) => cells.some(({ text }) => /\p{L}.*\s\d/u.test(text)));
}

function readTable(
  { grid, groups, rows, alignments, columns }: AlignedTable,
  dutch: boolean,
  found: ImportRow[],
  unrecognised: UnrecognisedRow[],
): void {
  const table = grid.name;
  const list = (line: number, text: string, reason: UnrecognisedRow['reason']) => {
    unrecognised.push({ table, line, text, reason });
  };
  for (const row of rowsOutside(grid, groups)) {
    const text = rowText(row);
    if (text !== '') list(row.line, text, { kind: isLoose(row) ? 'no-column' : 'text' });
  }

  /** What was read already: path and column, with the cell. */
  const read = new Map<string, ImportCell>();
  let above: SchemaLine | null = null;
  rows.forEach((row, index) => {
    if (row.astray) list(row.line, row.text, { kind: 'no-column' });
    const answer = alignments[index] ?? { kind: 'none' };
    const { text } = row;
    if (answer.kind === 'line') above = answer.line;
    if (row.inHeading) return;
    if (answer.kind === 'line' && answer.line.path !== null) {
      const { line } = answer;
      const cells = row.cells.map((cell) => {
        const column = row.segment.columns[cell.column];
        // A change has the sign that it has.
        const sign = column?.part === 'wijziging' ? 'zoals gedrukt' : line.sign;
        return toImportCell(cell, columns.idOf(column), sign, dutch);
      });
      const fresh = withoutTwice(answer.line.path, cells, read);
      if (fresh.twice !== null) {
        list(row.line, text, { kind: 'twice', path: answer.line.path, differs: fresh.twice });
      }
      if (fresh.cells.length > 0) {
        found.push({
          table,
          line: row.line,
          schema: line.schema,
          path: answer.line.path,
          label: row.label.text,
          cells: fresh.cells,
          byLabel: answer.byLabel,
        });
      }
      return;
    }
    list(row.line, text, reasonOf(row, answer, above, columns, dutch));
  });
}

/** In front of every heading, or under one that opens no column. */
function rowsOutside({ rows }: Grid, groups: readonly HeadingGroup[]): GridRow[] {
  const outside: GridRow[] = [];
  let behind = 0;
  for (const { from, end } of groups) {
    outside.push(...rows.slice(behind, from));
    behind = end;
  }
  return [...outside, ...rows.slice(groups.length > 0 ? behind : 0)];
}

/** Amounts, or a label of a schema with something behind it, in front of every heading. */
function isLoose(row: GridRow): boolean {
  const numbers = row.cells.filter(
    (cell) =>
      cell.number !== undefined ||
      !['nothing', 'not-a-number'].includes(readAmount(cell.text).kind),
  );
  if (numbers.length === 0) return row.unsplit !== undefined;
  const words = row.cells.map(cellText).find(hasLetters) ?? '';
  return numbers.length > 1 || linesWithLabel(readLabel(words).key).length > 0;
}

/** Leaves out what the same line of the same column gave already. */
function withoutTwice(
  path: string,
  cells: readonly ImportCell[],
  read: Map<string, ImportCell>,
): { cells: readonly ImportCell[]; twice: boolean | null } {
  let twice: boolean | null = null;
  const fresh = cells.filter((cell) => {
    const key = `${path} ${cell.column}`;
    const earlier = read.get(key);
    if (!earlier || earlier.kind === 'empty') {
      read.set(key, cell);
      return true;
    }
    if (cell.kind === 'empty') return false;
    twice = twice === true || differs(earlier, cell);
    return false;
  });
  // A row that only repeats has nothing of its own left, not even what is empty.
  return { cells: fresh, twice };
}

function differs(a: ImportCell, b: ImportCell): boolean {
  if (a.kind === 'amount' && b.kind === 'amount') return a.amount !== b.amount;
  return a.kind !== b.kind || ('text' in a && 'text' in b && a.text !== b.text);
}

function reasonOf(
  row: LabelledRow,
  answer: Alignment,
  above: SchemaLine | null,
  columns: ColumnBook,
  dutch: boolean,
): UnrecognisedRow['reason'] {
  if (!row.hasAmounts) return { kind: 'text' };
  if (answer.kind === 'ambiguous') {
    const paths = answer.lines.flatMap(({ path }) => (path === null ? [] : [path]));
    return { kind: 'ambiguous-row', paths };
  }
  if (row.group.perInhabitant) return { kind: 'unknown-line' };
  const line = answer.kind === 'line' ? answer.line : null;
  if ((line ?? above)?.block.name === consolidatedBlock) return { kind: 'geconsolideerd' };
  if (line) return { kind: 'detail', of: line.belongsTo ?? line.block.name };
  const code = accountCode(row.label.text);
  if (code !== null) return accountReason(code, row, above, columns, dutch);
  const of = above?.path ?? above?.belongsTo ?? null;
  if (row.label.dashed && of !== null) return { kind: 'detail', of };
  return isSentence(row) ? { kind: 'text' } : { kind: 'unknown-line' };
}

/** A line of text that happens to end in a number or two: prose, a date, a page number. */
function isSentence({ label, cells }: LabelledRow): boolean {
  const [first] = cells;
  if (first?.content.kind !== 'cannot-split' || label.marks.length > 0) return false;
  return first.text.split(' ').length < cells.length || cells.length === 1;
}
function accountReason(
  code: string,
  row: LabelledRow,
  above: SchemaLine | null,
  columns: ColumnBook,
  dutch: boolean,
): UnrecognisedRow['reason'] {
  const lines = linesOfAccount(code, above?.path ?? null);
  const [line] = lines;
  if (!line) return { kind: 'unknown-account', code };
  const paths = lines.flatMap(({ path }) => (path === null ? [] : [path]));
  if (paths.length > 1) return { kind: 'ambiguous-row', paths };
  if (line.path === null) return { kind: 'detail', of: line.of };
  const cells = row.cells.map((cell) =>
    toImportCell(cell, columns.idOf(row.segment.columns[cell.column]), 'zoals gedrukt', dutch),
  );
  return { kind: 'account', code, of: line.path, cells };
}

/** Titles, notes and headings: the words that are no label of a line. */
function wordsOf(
  aligned: readonly AlignedTable[],
  unrecognised: readonly UnrecognisedRow[],
): string[] {
  const headings = aligned.flatMap(({ grid, groups }) =>
    groups.flatMap(({ from, to }) => grid.rows.slice(from, to + 1).map(rowText)),
  );
  const texts = unrecognised.filter(({ reason }) => reason.kind === 'text');
  return [...texts.map(({ text }) => text), ...headings];
}
