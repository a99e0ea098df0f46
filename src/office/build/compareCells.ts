import { cellAddress, type Cell } from '../../spreadsheet/workbook';
import type { AlignedSheet } from './alignedSheets';
import type { BuildConflict, CellChange, KeptInput, ShownCell } from './buildChanges';
import type { BuildReading, OwnSheet } from './buildReading';
import {
  entryFor,
  isFormula,
  sameEntry,
  shownCell,
  shownEntry,
  type SheetEntry,
} from './cellEntry';
import { moveFormula, type FindMap } from './formulaText';
import type { JournalCell } from './journal';
import type { LineAlignment } from './lineAlignment';
import { isStill } from './typedOver';
import { isOurs, placedCells, plannedCell, widthOf } from './plannedCells';
import type { CellWrite } from './sheetChange';

export interface ComparedCells {
  readonly writes: CellWrite[];
  readonly before: JournalCell[];
  readonly changes: CellChange[];
  readonly kept: KeptInput[];
  readonly conflicts: BuildConflict[];
}

function nothing(): ComparedCells {
  return { writes: [], before: [], changes: [], kept: [], conflicts: [] };
}

/** What has to be written in one sheet, and what somebody has to see before. */
export function compareCells(
  sheet: AlignedSheet,
  reading: BuildReading,
  references: References,
): ComparedCells {
  const { own, plan } = sheet;
  if (own === undefined) {
    const writes = placedCells(plan).map(({ row, column, cell }) => ({
      row,
      column,
      entry: entryFor(cell),
    }));
    return { ...nothing(), writes: writes.filter(({ entry }) => entry !== '') };
  }
  const compared = nothing();
  const comparison = { ...sheet, ...references, own, reading, ours: isOurs(own), compared };
  for (let row = 0; row < plan.rows.length; row += 1) {
    const width = Math.max(widthOf(plan, row), plan.columns.length);
    for (let column = 0; column < width; column += 1) compareCell(comparison, row, column);
  }
  findLostKeys(comparison);
  findForeign(comparison);
  rememberGone(comparison);
  return compared;
}

/** What Excel makes of references when a build moves lines, and when it is undone. */
interface References {
  readonly moves: FindMap;
  readonly movesBack: FindMap;
}

interface Comparison extends AlignedSheet, References {
  readonly own: OwnSheet;
  readonly reading: BuildReading;
  readonly ours: (row: number, column: number) => boolean;
  readonly compared: ComparedCells;
}

function compareCell(comparison: Comparison, row: number, column: number): void {
  const { plan, own, rows, columns, compared, ours } = comparison;
  const cell = plannedCell(plan, row, column);
  const [oldRow, oldColumn] = [rows.kept(row), columns.kept(column)];
  if (oldRow === null || oldColumn === null) {
    const entry = cell === null ? '' : freshEntry(comparison, cell, row, column);
    if (entry !== '') compared.writes.push({ row, column, entry });
    tellMoved(comparison, row, column, entry);
    return;
  }
  const old = own.entries[oldRow]?.[oldColumn] ?? '';
  const isKey = row === 0 || column === 0;
  const wasOurs = isKey || ours(oldRow, oldColumn);
  if (cell === null) {
    if (old !== '' && wasOurs) change(comparison, row, column, null, old);
    return;
  }
  if (cell.input === true && cell.proposed !== true && (wasOurs || old !== '')) {
    if (old !== '')
      compared.kept.push({
        ...placeIn(comparison, row, column),
        kept: shownNow(comparison, row, column, old),
      });
    return;
  }
  const entry = entryFor(cell);
  if (old !== '' && !wasOurs && !sameEntry(old, entry)) {
    compared.conflicts.push(foreign(comparison, oldRow, oldColumn, old));
    return;
  }
  if (
    !sameEntry(old, entry) ||
    !sameEntry(moved(comparison, old), entry) ||
    // The same before and after, and yet not what undoing would leave: it has to be remembered.
    !sameEntry(movedBack(comparison, entry), old)
  )
    change(comparison, row, column, cell, old);
}

/** A cell in a new line; in a line that moved the user's own content comes along. */
function freshEntry(comparison: Comparison, cell: Cell, row: number, column: number): SheetEntry {
  const { own, rows, columns } = comparison;
  const [oldRow, oldColumn] = [rows.source(row), columns.source(column)];
  if (cell.input !== true || cell.proposed === true || oldRow === null || oldColumn === null)
    return entryFor(cell);
  return moved(comparison, own.entries[oldRow]?.[oldColumn] ?? '');
}

/** In a line that moves, what somebody typed over content of ours does not come along: it is told. */
function tellMoved(comparison: Comparison, row: number, column: number, entry: SheetEntry): void {
  const { own, plan, rows, columns, compared } = comparison;
  const [oldRow, oldColumn] = [rows.source(row), columns.source(column)];
  if (row === 0 || column === 0 || oldRow === null || oldColumn === null) return;
  const old = own.entries[oldRow]?.[oldColumn] ?? '';
  if (old !== '' && !isStill(old, entry))
    compared.changes.push(toldChange(comparison, row, column, plannedCell(plan, row, column), old));
}

/** What Excel makes of a formula when whole lines come and go. */
function moved({ moves, name }: Comparison, entry: SheetEntry): SheetEntry {
  return isFormula(entry) ? moveFormula(entry, name, moves) : entry;
}

function movedBack({ movesBack, name }: Comparison, entry: SheetEntry): SheetEntry {
  return isFormula(entry) ? moveFormula(entry, name, movesBack) : entry;
}

function change(
  comparison: Comparison,
  row: number,
  column: number,
  cell: Cell | null,
  old: SheetEntry,
): void {
  const { rows, columns, compared } = comparison;
  const entry = cell === null ? '' : entryFor(cell);
  compared.writes.push({ row, column, entry });
  compared.before.push([rows.kept(row) ?? 0, columns.kept(column) ?? 0, old]);
  // What Excel rewrites by itself is written for certainty, and is no news for anybody.
  if (sameEntry(moved(comparison, old), entry)) return;
  compared.changes.push(toldChange(comparison, row, column, cell, old));
}

function toldChange(
  comparison: Comparison,
  row: number,
  column: number,
  cell: Cell | null,
  old: SheetEntry,
): CellChange {
  return {
    ...placeIn(comparison, row, column),
    rowKey: comparison.plan.rows[row]?.key ?? '',
    columnKey: comparison.plan.columns[column]?.key ?? '',
    old: shownNow(comparison, row, column, old),
    new: shownCell(cell),
  };
}

function placeIn({ plan, name }: Comparison, row: number, column: number) {
  return { sheetId: plan.id, sheet: name, address: cellAddress(row, column) };
}

function shownNow(comparison: Comparison, row: number, column: number, old: SheetEntry): ShownCell {
  const { plan, reading } = comparison;
  const key = `${plan.id}/${plan.rows[row]?.key ?? ''}/${plan.columns[column]?.key ?? ''}`;
  return shownEntry(moved(comparison, old), reading.inputs.get(key)?.value ?? null);
}

function foreign(
  { name }: Comparison,
  row: number,
  column: number,
  entry: SheetEntry,
): BuildConflict {
  return {
    kind: 'foreign-content',
    sheet: name,
    address: cellAddress(row, column),
    content: String(entry),
  };
}

/**
 * Somebody deleted the hidden row or column of keys: other lines have taken their place, and
 * nothing in the sheet can be told any more.
 */
function findLostKeys(comparison: Comparison): void {
  const { own, plan, compared } = comparison;
  const [planned, corner] = [plannedCell(plan, 0, 0), own.entries[0]?.[0] ?? ''];
  if (planned !== null && corner !== '' && !sameEntry(corner, entryFor(planned)))
    compared.conflicts.push(foreign(comparison, 0, 0, corner));
}

/** Content of the user's in a line that would disappear: his own line, or a note beside ours. */
function findForeign(comparison: Comparison): void {
  const { own, rows, columns, ours, compared } = comparison;
  const notOurs = new Set([...rows.foreign]);
  const notOursColumns = new Set([...columns.foreign]);
  const goneRows = new Set(goneOf(rows, own.rowKeys.length));
  const goneColumns = new Set(goneOf(columns, own.columnKeys.length));
  own.entries.forEach((line, row) => {
    line.forEach((entry, column) => {
      if (entry === '') return;
      const goes = goneRows.has(row) || goneColumns.has(column);
      const isHis =
        notOurs.has(row) ||
        notOursColumns.has(column) ||
        (row > 0 && column > 0 && !ours(row, column));
      if (goes && isHis) compared.conflicts.push(foreign(comparison, row, column, entry));
    });
  });
}

function goneOf(lines: LineAlignment, count: number): number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => lines.fromOld(at) === null);
}

/** Whole lines that disappear are remembered cell by cell. */
function rememberGone({ own, rows, columns, compared }: Comparison): void {
  const goneRows = new Set(goneOf(rows, own.rowKeys.length));
  const goneColumns = new Set(goneOf(columns, own.columnKeys.length));
  if (goneRows.size + goneColumns.size === 0) return;
  own.entries.forEach((line, row) => {
    line.forEach((entry, column) => {
      if (entry !== '' && (goneRows.has(row) || goneColumns.has(column)))
        compared.before.push([row, column, entry]);
    });
  });
}
