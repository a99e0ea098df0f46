import type { PrintDraw } from './printDraw';
import type { Printed, PrintedBlock, PrintedRow } from './printBlocks';
import { splitLabel } from './splitLabel';
import { noteRows, titleRows } from './surroundings';

export interface PrintedSheet {
  readonly name: string;
  readonly rows: readonly (readonly PrintedCell[])[];
}

export interface PrintedCell {
  readonly text: string;
  /** Where a workbook would store a number. */
  readonly number?: number;
  /** Merged with so many cells to the right; those are empty. */
  readonly span?: number;
}

const empty: PrintedCell = { text: '' };

/** The printed tables in cells: one sheet, or a sheet per table. */
export function printCells({ blocks }: Printed, draw: PrintDraw): PrintedSheet[] {
  const width = Math.max(...blocks.flatMap(({ rows }) => rows.map((row) => row.amounts.length)), 0);
  const groups =
    draw.sheets === 'per block' && blocks.length > 0 ? blocks.map((block) => [block]) : [blocks];
  return groups.map((group, index) => ({
    name: `Blad ${String(index + 1)}`,
    rows: padded([
      ...titleRows(draw).map((text) => [{ text }]),
      ...(draw.titles && draw.blankRows ? [[]] : []),
      ...group.flatMap((block) => [
        ...blockRows(block, draw, width),
        ...(draw.blankRows ? [[]] : []),
      ]),
      ...noteRows(draw).map((text) => [{ text }]),
    ]),
  }));
}

function blockRows(block: PrintedBlock, draw: PrintDraw, width: number): PrintedCell[][] {
  const before: PrintedCell[] = draw.blankColumns === 'before' ? [empty] : [];
  const between: PrintedCell[] = draw.blankColumns === 'between' ? [empty] : [];
  const after: PrintedCell[] = draw.blankColumns === 'after' ? [empty, empty] : [];
  const deepest = draw.indent === 'columns' ? 3 : 0;
  const row = (
    mark: string,
    label: string,
    depth: number,
    amounts: readonly PrintedCell[],
  ): PrintedCell[] => {
    const words =
      draw.mark === 'before label' && mark !== '' && label !== '' ? `${mark} ${label}` : label;
    const at = draw.indent === 'columns' ? depth : 0;
    const indented = draw.indent === 'spaces' ? `${'   '.repeat(depth)}${words}` : words;
    return [
      ...before,
      ...(draw.mark === 'own column' ? [{ text: mark }] : []),
      ...Array.from({ length: deepest + 1 }, (_, column) =>
        column === at ? { text: words === '' ? '' : indented } : empty,
      ),
      ...between,
      ...Array.from({ length: width }, (_, column) => amounts[column] ?? empty),
      ...after,
    ];
  };
  const bare = draw.headingAt === 'once' && block.headings.length === 0;
  const titled = draw.titleAt === 'heading' && !bare;
  return [
    ...(titled ? [] : [row('', block.title, 0, [])]),
    ...block.headings.map((texts, index) =>
      row(
        '',
        titled && index === 0 ? block.title : '',
        0,
        // What stands right above the amounts is printed above each of them.
        headingCells(texts, draw, index < block.headings.length - 1 && draw.merged),
      ),
    ),
    ...block.rows.flatMap((printed) => bodyRows(printed, draw, row)),
  ];
}

function headingCells(texts: readonly string[], draw: PrintDraw, merged: boolean): PrintedCell[] {
  return texts.map((text, index): PrintedCell => {
    const number = draw.yearAs === 'number' && /^\d{4}$/.test(text) ? { number: Number(text) } : {};
    if (!merged) return { text, ...number };
    if (texts[index - 1] === text) return empty;
    const end = texts.findIndex((other, place) => place > index && other !== text);
    const span = (end === -1 ? texts.length : end) - index;
    return { text, ...number, ...(span > 1 && { span }) };
  });
}

function bodyRows(
  printed: PrintedRow,
  draw: PrintDraw,
  row: (
    mark: string,
    label: string,
    depth: number,
    amounts: readonly PrintedCell[],
  ) => PrintedCell[],
): PrintedCell[][] {
  const amounts = printed.amounts.map(({ text, cents }): PrintedCell =>
    cents === null ? { text } : { text, number: cents / 100 },
  );
  const { mark, label, depth } = printed;
  const [first, rest] = draw.longLabel === 'whole' ? [label] : splitLabel(label);
  if (rest === undefined) return [row(mark, label, depth, amounts)];
  switch (draw.longLabel) {
    case 'whole':
    case 'in the cell':
      return [row(mark, `${first}\n${rest}`, depth, amounts)];
    case 'amounts below':
      return [row(mark, first, depth, []), row('', rest, depth, amounts)];
    case 'amounts above':
      return [row(mark, first, depth, amounts), row('', rest, depth, [])];
  }
}

/** As a program writes them: every row as wide as the sheet. */
function padded(rows: readonly (readonly PrintedCell[])[]): PrintedCell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => empty)]);
}
