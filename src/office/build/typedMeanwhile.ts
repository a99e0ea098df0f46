import { cellAddress } from '../../spreadsheet/workbook';
import type { OwnSheet } from './buildReading';
import { shownEntry, type SheetEntry } from './cellEntry';
import type { JournalSheet } from './journal';
import type { LineAlignment } from './lineAlignment';
import { printOf, writtenAt, type IsWritten, type Written } from './prints';
import type { Rescued } from './rescue';
import { isStill } from './typedOver';

/** A sheet that is put back, as it stands there now. */
export interface SheetToRestore {
  readonly before: JournalSheet;
  readonly now: Standing;
  /** null where no whole line comes or goes. */
  readonly rows: LineAlignment | null;
  readonly columns: LineAlignment | null;
}

export type Standing = Pick<OwnSheet, 'name' | 'entries'>;

/** Whether somebody lets go of what stands in a cell now. */
export type LetsGo = (sheet: Standing, row: number, column: number, entry: SheetEntry) => boolean;

export interface TypedMeanwhile {
  /** By row and column of the layout before: what has to stand there, instead of what stood. */
  readonly carried: ReadonlyMap<string, SheetEntry>;
  /** By the same: somebody's own content stands there, and stays. */
  readonly stays: ReadonlySet<string>;
  /** What has no place in the layout before. */
  readonly rescued: readonly Rescued[];
}

/** What somebody typed in a sheet since the build wrote there. */
export function typedMeanwhile(sheet: SheetToRestore, letsGo: LetsGo): TypedMeanwhile {
  const { before, now, rows, columns } = sheet;
  const stood = new Map(before.cells.map((cell) => [placeKey(cell[0], cell[1]), cell]));
  const [rowBefore, columnBefore] = [nowOf(rows), nowOf(columns)];
  const stays = new Set<string>();
  const rescued: Rescued[] = [];
  for (const [row, column, entry, print, first] of before.cells) {
    const [r, c] = [rowBefore(row), columnBefore(column)];
    if (r === null || c === null) continue;
    const there = now.entries[r]?.[c] ?? '';
    const isOurs =
      isStill(entry, there) ||
      printOf(there) === print ||
      (first !== undefined && isStill(first, there));
    if (there === '' || isOurs || letsGo(now, r, c, there)) continue;
    stays.add(placeKey(row, column));
    // What the build saw typed stands nowhere but in this journal.
    if (first !== undefined && entry !== '') rescued.push(rescuedFrom(now, r, c, entry));
  }
  const carried = new Map<string, SheetEntry>();
  if (before.written === undefined) return { carried, stays, rescued };
  const isWritten = writtenAt(before.written);
  const oldRow = byKey(before.rowKeys);
  const oldColumn = byKey(before.columnKeys);
  for (const { row, column, rowKey, columnKey, entry } of cellsOf(now)) {
    if (goesNot(rows, row) && goesNot(columns, column)) continue;
    if (entry === '' || isWritten(rowKey, columnKey, entry)) continue;
    const [r, c] = [oldRow(rowKey, row, rows), oldColumn(columnKey, column, columns)];
    const place = r === null || c === null ? null : placeKey(r, c);
    const old = place === null ? undefined : stood.get(place);
    if (old && isStill(old[2], entry)) continue;
    if (letsGo(now, row, column, entry)) continue;
    if (place !== null && !carried.has(place)) carried.set(place, entry);
    else rescued.push(rescuedFrom(now, row, column, entry));
  }
  return { carried, stays, rescued };
}

/** What somebody typed in a sheet that goes as a whole. */
export function typedInNew(now: Standing, written: Written | undefined, letsGo: LetsGo): Rescued[] {
  if (written === undefined) return [];
  const isWritten: IsWritten = writtenAt(written);
  return cellsOf(now).flatMap(({ row, column, rowKey, columnKey, entry }) =>
    entry === '' || isWritten(rowKey, columnKey, entry) || letsGo(now, row, column, entry)
      ? []
      : [rescuedFrom(now, row, column, entry)],
  );
}

export function placeKey(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}

export function rescuedFrom(
  { name, entries }: Standing,
  row: number,
  column: number,
  entry: SheetEntry,
): Rescued {
  return {
    sheet: name,
    address: cellAddress(row, column),
    rowKey: keyText(entries[row]?.[0]),
    columnKey: keyText(entries[0]?.[column]),
    entry,
  };
}

function cellsOf({ entries }: Standing) {
  return entries.flatMap((line, row) =>
    line.map((entry, column) => ({
      row,
      column,
      entry,
      rowKey: keyText(line[0]),
      columnKey: keyText(entries[0]?.[column]),
    })),
  );
}

function keyText(entry: SheetEntry = ''): string {
  return String(shownEntry(entry).value ?? '');
}

function goesNot(lines: LineAlignment | null, line: number): boolean {
  return lines === null || lines.fromOld(line) !== null;
}

/** Where a line of the layout before stands now; null for one that has to come back. */
function nowOf(lines: LineAlignment | null): (line: number) => number | null {
  return lines === null ? (line) => line : lines.kept;
}

/** The line before with this key; without whole lines that move, the same line. */
function byKey(keys: readonly (string | null)[] | undefined) {
  const places = new Map((keys ?? []).flatMap((key, at) => (key === null ? [] : [[key, at]])));
  return (key: string, now: number, lines: LineAlignment | null): number | null => {
    if (lines === null) return now;
    if (now === 0) return 0;
    return places.get(key) ?? null;
  };
}
