import type { TableCell } from '../../spreadsheet/table';
import { readAmount, type AmountReading } from '../../spreadsheet/readAmount';
import { cellText, rowText, type Grid, type GridRow } from './grid';
import type { HeadingGroup } from './headings';
import { readLabel, type PrintedLabel } from './label';
import type { Segment } from './openColumns';
import { breaksBetweenWords, linesWithLabel } from './schemaLines';

/** What stands in one cell under a column. */
export type CellContent =
  | AmountReading
  | { readonly kind: 'stored'; readonly amount: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'cannot-split' };

export interface LabelledCell {
  /** Place of the column in its segment. */
  readonly column: number;
  readonly text: string;
  readonly content: CellContent;
}

/** A label and the cells that belong to it, also where they stood on different lines. */
export interface LabelledRow {
  readonly group: HeadingGroup;
  readonly segment: Segment;
  /** Where the amounts stand; the first line of the label where there are none. */
  readonly line: number;
  /** All that was printed, for a reader. */
  readonly text: string;
  readonly label: PrintedLabel;
  readonly cells: readonly LabelledCell[];
  /** Something to read stands under a column. */
  readonly hasAmounts: boolean;
  /** The row is part of a heading: its label names the block or section under it. */
  readonly inHeading: boolean;
  /** Amounts that stand under no column. */
  readonly astray: boolean;
}

const noteBehind =
  /(?<=\d(?:,\d\d)?[)-]?)\s*(?:\*{1,3}|[\u00b9\u00b2\u00b3]|\[\d\]|(?<=\d{3}.*)\(\d\))\s*$/;

/** How many rows one label may be spread over. */
const furthest = 5;

/** The rows under a heading, one list per segment, with labels put together again. */
export function labelledRows(grid: Grid, group: HeadingGroup): LabelledRow[] {
  return group.segments.flatMap((segment, index) => {
    const heads = grid.rows
      .slice(group.from, group.to + 1)
      .map((row) => ofRow(row, group, segment, index, true))
      .filter(({ label }) => label.text !== '');
    const rows = grid.rows
      .slice(group.to + 1, group.end)
      .map((row) => ofRow(row, group, segment, index, false))
      .filter(({ text }) => text !== '');
    return [...heads, ...joinLabels(rows)];
  });
}

function ofRow(
  row: GridRow,
  group: HeadingGroup,
  segment: Segment,
  index: number,
  inHeading: boolean,
): LabelledRow {
  const first = segment.columns[0]?.position ?? 0;
  const labels: string[] = [];
  for (let position = segment.labelsFrom; position < first; position += 1) {
    const cell = row.cells[position];
    const text = cellText(cell);
    // A mark in a column of its own is as good as one with a point behind it.
    if (text !== '' && !cell?.covered) {
      labels.push(
        /^(?:[IVX]{1,5}|[A-Ha-h]|\d)$/.test(text) && labels.length === 0 ? `${text}.` : text,
      );
    }
  }
  const cells = inHeading ? [] : columnCells(row, segment);
  const label = readLabel(labels.join(' '));
  const hasAmounts = cells.some(({ content }) => isValue(content));
  return {
    group,
    segment,
    line: row.line,
    text: index === 0 || hasAmounts ? rowText(row) : label.text,
    label,
    cells,
    hasAmounts,
    inHeading,
    astray: !inHeading && index === 0 && isAstray(row, group),
  };
}

function columnCells(row: GridRow, segment: Segment): LabelledCell[] {
  const { unsplit } = row;
  if (unsplit !== undefined) {
    return segment.columns.map((_, column) => ({
      column,
      text: unsplit,
      content: { kind: 'cannot-split' },
    }));
  }
  return segment.columns.map(({ position }, column) => {
    const cell = row.cells[position];
    return { column, text: cellText(cell), content: contentOf(cell) };
  });
}

function contentOf(cell: TableCell | undefined): CellContent {
  if (cell === undefined || cell.covered) return { kind: 'nothing' };
  if (cell.unreadable) return { kind: 'unreadable' };
  if (cell.number !== undefined) return { kind: 'stored', amount: cell.number + 0 };
  return readAmount(withoutNote(cell.text));
}

/** `1.234.567 (1)`, `1.234.567*`: behind a number in a cell of its own, a mark refers to a note. */
function withoutNote(text: string): string {
  return text.length > 60 ? text : text.replace(noteBehind, '');
}

function isValue({ kind }: CellContent): boolean {
  return kind !== 'nothing' && kind !== 'not-a-number';
}

/** Amounts between the columns that have a heading, or behind the last. */
function isAstray({ cells }: GridRow, { segments }: HeadingGroup): boolean {
  return segments.some(({ columns }, index) => {
    const first = columns[0]?.position ?? 0;
    const last = columns.at(-1)?.position ?? first;
    const end = index === segments.length - 1 ? cells.length : last;
    return cells
      .slice(first, end)
      .some(
        (cell, at) =>
          !columns.some(({ position }) => position === first + at) && isValue(contentOf(cell)),
      );
  });
}

/** Puts labels together that were spread over rows, where together they are one that is known. */
function joinLabels(rows: readonly LabelledRow[]): LabelledRow[] {
  const joined: LabelledRow[] = [];
  for (let index = 0; index < rows.length;) {
    const { row, taken } = joinFrom(rows, index);
    joined.push(row);
    index += taken;
  }
  return joined;
}

function joinFrom(
  rows: readonly LabelledRow[],
  index: number,
): { row: LabelledRow; taken: number } {
  const first = rows[index] as LabelledRow;
  // Nothing goes on from a row that begins with words and ends a label already, except more words.
  for (let taken = Math.min(furthest, rows.length - index); taken > 1; taken -= 1) {
    const parts = rows.slice(index, index + taken);
    const values = parts.filter(({ hasAmounts }) => hasAmounts);
    const withWords = parts.filter(({ label }) => label.text !== '');
    if (values.length > 1) continue;
    // A mark further on begins a line of its own.
    if (parts.slice(1).some(({ label }) => label.marks.length > 0 || label.dashed)) continue;
    if (withWords.length < 2 && values[0]?.label.text !== '') continue;
    const label = readLabel(withWords.map(({ label: part }) => part.text).join(' '));
    if (linesWithLabel(label.key).length === 0 || breaksWord(label.key, withWords)) continue;
    if (areTwoLabels(withWords)) continue;
    const main = values[0] ?? first;
    return {
      row: { ...main, label, text: parts.map(({ text }) => text).join(' ') },
      taken,
    };
  }
  return { row: first, taken: 1 };
}

/** "Saldo" above the title "Investeringen" is no saldo investeringen. */
function areTwoLabels(parts: readonly LabelledRow[]): boolean {
  return parts.some((_, at) => {
    const known = (some: readonly LabelledRow[]) =>
      linesWithLabel(some.map(({ label }) => label.key).join('')).length > 0;
    return at > 0 && known(parts.slice(0, at)) && known(parts.slice(at));
  });
}

/** "Exploitatie" above "Uitgaven" is no exploitatie-uitgaven, unless a hyphen says so. */
function breaksWord(key: string, parts: readonly LabelledRow[]): boolean {
  let at = 0;
  return parts.slice(0, -1).some(({ label }) => {
    at += label.key.length;
    return at > 0 && !label.text.endsWith('-') && !breaksBetweenWords(key, at);
  });
}
