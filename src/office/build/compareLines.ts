import type { AlignedSheet } from './alignedSheets';
import type { LineChange } from './buildChanges';
import type { CellContent } from '../../spreadsheet/workbook';
import { isFormula, shownEntry, type SheetEntry } from './cellEntry';

/** The rows and columns of an existing sheet that come, go or move. */
export function lineChanges(sheet: AlignedSheet): LineChange[] {
  const { own, plan, name, rows, columns } = sheet;
  if (own === undefined) return [];
  const place = { sheetId: plan.id, sheet: name };
  const plannedRow = (row: number) =>
    plan.rows[row]?.cells.map((cell) => cell?.value ?? null) ?? [];
  const plannedColumn = (column: number) =>
    plan.rows.map(({ cells }) => cells[column]?.value ?? null);
  const oldRow = (row: number) => (own.entries[row] ?? []).map(constant);
  const oldColumn = (column: number) => own.entries.map((line) => constant(line[column] ?? ''));
  const told = (
    axis: LineChange['axis'],
    kind: LineChange['kind'],
    lines: readonly number[],
    key: (line: number) => string | null | undefined,
    content: (line: number) => readonly CellContent[],
  ): LineChange[] =>
    lines.map((line) => ({
      ...place,
      axis,
      kind,
      key: key(line) ?? '',
      label: labelOf(content(line).slice(1)),
    }));
  const rowKey = (row: number) => plan.rows[row]?.key;
  const columnKey = (column: number) => plan.columns[column]?.key;
  return [
    ...told('row', 'added', rows.added, rowKey, plannedRow),
    ...told('row', 'moved', rows.moved, rowKey, plannedRow),
    ...told('row', 'removed', rows.removed, (row) => own.rowKeys[row], oldRow),
    ...told('column', 'added', columns.added, columnKey, plannedColumn),
    ...told('column', 'moved', columns.moved, columnKey, plannedColumn),
    ...told('column', 'removed', columns.removed, (at) => own.columnKeys[at], oldColumn),
  ];
}

function constant(entry: SheetEntry): CellContent {
  return isFormula(entry) ? null : shownEntry(entry).value;
}

/** The first text of a line, else its first number. */
function labelOf(line: readonly CellContent[]): string {
  const said = line.filter((value) => value !== null && typeof value !== 'object');
  const found = said.find((value) => typeof value === 'string') ?? said[0];
  return found === undefined ? '' : String(found);
}
