import type { Area, CellContent } from './cellStore';
import { sheetColumns } from './address';
import type { CellShift } from './cellShift';
import { shiftArea } from './cellShift';
import type { PlainFormula } from './plainFormulas';
import { invalidArgument } from './wire';

export interface PlainCell {
  /** What was entered; a formula begins with `=`. */
  entered: CellContent;
  value: CellContent;
  format: string;
  /** The formula whose result spills into this cell. */
  spilledBy: PlainFormula | null;
}

interface PlainSheet {
  readonly id: string;
  name: string;
  readonly cells: Map<number, PlainCell>;
}

/** The block that begins here. */
export const blockAt = (
  sheetId: string,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Area => ({ sheetId, row, column, rows, columns });

/** Sheets with cells, and nothing that calculates. */
export class PlainCells {
  private readonly all: PlainSheet[] = [];
  private lastId = 0;

  sheets(): readonly { readonly id: string; readonly name: string }[] {
    return this.all.map(({ id, name }) => ({ id, name }));
  }

  add(name: string): string {
    const id = `{sheet-${++this.lastId}}`;
    this.all.push({ id, name, cells: new Map() });
    return id;
  }

  /** Removes a sheet; answers its cells and the sheet that takes its place. */
  remove(sheetId: string): { readonly cells: readonly PlainCell[]; readonly next: string | null } {
    const at = this.all.indexOf(this.sheet(sheetId));
    const [removed] = this.all.splice(at, 1);
    const next = this.all[Math.min(at, this.all.length - 1)];
    return { cells: [...(removed?.cells.values() ?? [])], next: next?.id ?? null };
  }

  rename(sheetId: string, name: string): void {
    this.sheet(sheetId).name = name;
  }

  move(sheetId: string, position: number): void {
    const sheet = this.sheet(sheetId);
    this.all.splice(this.all.indexOf(sheet), 1);
    this.all.splice(position, 0, sheet);
  }

  nameOf(sheetId: string): string {
    return this.sheet(sheetId).name;
  }

  /** The sheet with this name, without regard to case. */
  idOf(name: string): string | null {
    return this.all.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id ?? null;
  }

  /** The cell in the corner of an area; it is made when nothing stood there yet. */
  at({ sheetId, row, column }: Area): PlainCell {
    const { cells } = this.sheet(sheetId);
    const key = row * sheetColumns + column;
    const known = cells.get(key);
    if (known) return known;
    const cell: PlainCell = { entered: null, value: null, format: 'General', spilledBy: null };
    cells.set(key, cell);
    return cell;
  }

  /** Lets the cells of a sheet follow; what is deleted is dropped, a new row is formatted like the one above. */
  shift(shift: CellShift): void {
    const { cells } = this.sheet(shift.sheetId);
    const all = [...cells];
    cells.clear();
    for (const [key, cell] of all) {
      const place = blockAt(shift.sheetId, Math.floor(key / sheetColumns), key % sheetColumns);
      const moved = shiftArea(place, shift);
      if (moved) cells.set(moved.row * sheetColumns + moved.column, cell);
      if (shift.count <= 0 || place[shift.axis] !== shift.at - 1 || cell.format === 'General')
        continue;
      for (let step = 1; step <= shift.count; step++)
        this.at({ ...place, [shift.axis]: place[shift.axis] + step }).format = cell.format;
    }
  }

  /** The cells that exist within an area. */
  *existing(area: Area): Generator<PlainCell> {
    for (const [key, cell] of this.sheet(area.sheetId).cells) {
      const row = Math.floor(key / sheetColumns) - area.row;
      const column = (key % sheetColumns) - area.column;
      if (row >= 0 && row < area.rows && column >= 0 && column < area.columns) yield cell;
    }
  }

  map<T>(area: Area, read: (cell: PlainCell | undefined) => T): T[][] {
    const { cells } = this.sheet(area.sheetId);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        read(cells.get((area.row + row) * sheetColumns + area.column + column)),
      ),
    );
  }

  values(area: Area): CellContent[][] {
    return this.map(area, (cell) => cell?.value ?? null);
  }

  usedArea(sheetId: string): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, { entered, value }] of this.sheet(sheetId).cells) {
      if (entered === null && value === null) continue;
      const [row, column] = [Math.floor(key / sheetColumns), key % sheetColumns];
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom < 0 ? null : blockAt(sheetId, top, left, bottom - top + 1, right - left + 1);
  }

  private sheet(sheetId: string): PlainSheet {
    const sheet = this.all.find(({ id }) => id === sheetId);
    if (!sheet) throw invalidArgument(`There is no sheet ${sheetId}.`);
    return sheet;
  }
}
