import type { CellContent } from '../../spreadsheet/workbook';

/** A sheet as it was read, from A1 on, so that the hidden keys are in it. */
export interface SheetRead {
  /** Ours: `fusie`; null for a sheet of the user. */
  readonly id: string | null;
  readonly name: string;
  /** English formulas with their equals sign; of a constant anything else. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly CellContent[])[];
  /** Whether the user types in this cell of a sheet of ours. */
  readonly isInput: (row: number, column: number) => boolean;
}

export interface WorkbookRead {
  readonly sheets: readonly SheetRead[];
  /** What each defined name stands for, with the equals sign; the names in capitals. */
  readonly names: ReadonlyMap<string, string>;
  /** Too large, or not there any more. */
  readonly unread: readonly string[];
}

/** One cell: the place of its sheet among those read, row and column from 0. */
export interface Spot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A block of cells of one sheet, both ends included. */
export interface Area {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function spotKey({ sheet, row, column }: Spot): string {
  return `${String(sheet)}:${String(row)}:${String(column)}`;
}

const cellPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

/** Finds cells of a workbook that was read, by place, by reference and by the keys of our sheets. */
export class WorkbookCells {
  private readonly byName: ReadonlyMap<string, number>;
  private readonly rows = new Map<number, ReadonlyMap<string, number>>();
  private readonly columns = new Map<number, ReadonlyMap<string, number>>();

  constructor(readonly read: WorkbookRead) {
    this.byName = new Map(read.sheets.map(({ name }, index) => [name.toUpperCase(), index]));
  }

  sheet(index: number): SheetRead | undefined {
    return this.read.sheets[index];
  }

  idOf({ sheet }: Pick<Spot, 'sheet'>): string | null {
    return this.read.sheets[sheet]?.id ?? null;
  }

  nameOf({ sheet }: Pick<Spot, 'sheet'>): string {
    return this.read.sheets[sheet]?.name ?? '';
  }

  sheetNamed(name: string): number | undefined {
    return this.byName.get(name.toUpperCase());
  }

  /** An empty text that a formula gives is no empty cell, though Excel shows both alike. */
  value(spot: Spot): CellContent {
    const { sheet, row, column } = spot;
    const value = this.read.sheets[sheet]?.values[row]?.[column] ?? null;
    return value === null && this.formula(spot) !== '' ? '' : value;
  }

  /** With its equals sign; empty for a constant. */
  formula({ sheet, row, column }: Spot): string {
    const found = this.read.sheets[sheet]?.formulas[row]?.[column];
    if (typeof found !== 'string' || !found.startsWith('=') || found.length === 1) return '';
    // A text that begins with an equals sign stands there as its own value.
    return found === this.read.sheets[sheet]?.values[row]?.[column] ? '' : found;
  }

  isInput({ sheet, row, column }: Spot): boolean {
    return this.read.sheets[sheet]?.isInput(row, column) ?? false;
  }

  rowKey({ sheet, row }: Pick<Spot, 'sheet' | 'row'>): string {
    return this.idOf({ sheet }) === null ? '' : textOf(this.value({ sheet, row, column: 0 }));
  }

  columnKey({ sheet, column }: Pick<Spot, 'sheet' | 'column'>): string {
    return this.idOf({ sheet }) === null ? '' : textOf(this.value({ sheet, row: 0, column }));
  }

  /** Of a sheet of ours; undefined where it has no column with that key. */
  columnOf(sheet: number, key: string): number | undefined {
    return this.lines(this.columns, sheet, this.read.sheets[sheet]?.values[0] ?? []).get(key);
  }

  rowOf(sheet: number, key: string): number | undefined {
    const keys = this.read.sheets[sheet]?.values.map(([first]) => first ?? null) ?? [];
    return this.lines(this.rows, sheet, keys).get(key);
  }

  /** What stands in this row under the key of a column. */
  inRow({ sheet, row }: Pick<Spot, 'sheet' | 'row'>, columnKey: string): CellContent {
    const column = this.columnOf(sheet, columnKey);
    return column === undefined ? null : this.value({ sheet, row, column });
  }

  sheetWithId(id: string): number | undefined {
    const index = this.read.sheets.findIndex((sheet) => sheet.id === id);
    return index < 0 ? undefined : index;
  }

  /** What a reference or a defined name stands for; undefined where that was not read. */
  area(reference: string, home: number): Area | undefined {
    const refersTo = this.read.names.get(reference.toUpperCase());
    if (refersTo !== undefined) return this.area(refersTo.replace(/^=/, ''), home);
    const bang = reference.lastIndexOf('!');
    const quoted = reference.slice(0, Math.max(bang, 0));
    const name = /^'.*'$/s.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
    const sheet = bang < 0 ? home : this.sheetNamed(name);
    if (sheet === undefined) return undefined;
    const [from = '', to = from] = reference
      .slice(bang + 1)
      .toUpperCase()
      .split(':');
    const [first, last] = [this.corner(from, sheet, 'first'), this.corner(to, sheet, 'last')];
    if (!first || !last) return undefined;
    return {
      sheet,
      top: Math.min(first.row, last.row),
      left: Math.min(first.column, last.column),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.column, last.column),
    };
  }

  /** A whole column or row ends where the sheet does. */
  private corner(text: string, sheet: number, end: 'first' | 'last') {
    const [, letters, digits] = cellPattern.exec(text) ?? [];
    if (letters !== undefined && digits !== undefined)
      return { row: Number(digits) - 1, column: columnNumber(letters) };
    const values = this.read.sheets[sheet]?.values ?? [];
    const column = columnPattern.exec(text)?.[1];
    if (column !== undefined)
      return {
        row: end === 'first' ? 0 : Math.max(0, values.length - 1),
        column: columnNumber(column),
      };
    const row = rowPattern.exec(text)?.[1];
    if (row === undefined) return undefined;
    const width = Math.max(1, ...values.map((cells) => cells.length));
    return { row: Number(row) - 1, column: end === 'first' ? 0 : width - 1 };
  }

  private lines(
    known: Map<number, ReadonlyMap<string, number>>,
    sheet: number,
    keys: readonly CellContent[],
  ): ReadonlyMap<string, number> {
    const found = known.get(sheet);
    if (found) return found;
    // A key that stands twice was copied along with its line: the first one is ours.
    const made = new Map(
      keys.map((key, index): [string, number] => [textOf(key), index]).reverse(),
    );
    known.set(sheet, made);
    return made;
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A text or a number as it is; empty for what is neither. */
export function textOf(value: CellContent): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function spotsIn({ sheet, top, left, bottom, right }: Area): Spot[] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => ({
      sheet,
      row: top + r,
      column: left + c,
    })),
  ).flat();
}

export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
