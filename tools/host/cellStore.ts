/**
 * The port between the emulated Excel and whatever holds the cells: Univer in the workbench, a
 * plain store in jest. The host never reaches around it.
 */

import type { CellShift } from './cellShift';

/** An error in a cell, as Excel prints it in English: `#N/A`, `#VALUE!`, … */
export interface CellError {
  readonly error: string;
  /** The sentence that Excel shows in the hover, where the function gave one. */
  readonly message?: string;
}

export type CellContent = number | string | boolean | CellError | null;

/** A block of cells; rows and columns count from 0. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellStore {
  sheets(): readonly { readonly id: string; readonly name: string }[];
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  activeSheet(): string;
  activateSheet(sheetId: string): void;
  /** The rectangle that holds something, or null for an empty sheet. */
  usedArea(sheetId: string): Area | null;
  values(area: Area): CellContent[][];
  /** Formulas in English form with commas (`=SUM(A1,B2)`), and the plain content elsewhere. */
  formulas(area: Area): CellContent[][];
  numberFormats(area: Area): string[][];
  /** A string that begins with `=` is a formula; `null` leaves a cell as it is, `""` clears it. */
  write(area: Area, content: readonly (readonly (CellContent | null)[])[]): void;
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  selection(): Area;
  select(area: Area): void;
  /** Returns what stops the listening. */
  onSelectionChanged(listener: (area: Area) => void): () => void;
  onCellsChanged(listener: (area: Area) => void): () => void;
  /**
   * Something was calculated anew on this sheet. Excel tells it apart from a change by the user
   * (`onCalculated`); a store that calculates nothing leaves it out.
   */
  onCalculated?(listener: (sheetId: string) => void): () => void;
  /**
   * Resolves when all formulas have their results, as Excel's have before it answers; a store that
   * calculates at once leaves it out.
   */
  calculated?(): Promise<void>;
  /** Without it a sheet cannot get another name. */
  renameSheet?(sheetId: string, name: string): void;
  /** Moves cells and all references to them; without it no rows and columns come or go. */
  shiftCells?(shift: CellShift): void;
  /** Without it sheets keep their order. */
  moveSheet?(sheetId: string, position: number): void;
  /** Told of what the add-in sets on a sheet (`Visibility`, `TabColor`, `ShowGridlines`, `Frozen`, …). */
  writeSheet?(sheetId: string, property: string, value: unknown): void;
  /** What the cells show; without it the host formats the number formats that it knows itself. */
  texts?(area: Area): string[][];
  /** Takes number formats, and whatever look it draws, away from an area. */
  clearFormats(area: Area): void;
  /**
   * Told of what the add-in sets (`Fill.Color`, `Font.Bold`, `Borders.Top.Style`, `ColumnWidth`, …),
   * for several areas of one sheet at once.
   */
  writeFormats?(areas: readonly Area[], formats: Readonly<Record<string, unknown>>): void;
  /** Fits widths or heights to what the cells show; without it they stay as they are. */
  autofit?(areas: readonly Area[], what: 'ColumnWidth' | 'RowHeight'): void;
  /** Told of each defined name; null when it goes. `scope` is a sheet, or null for the workbook. */
  writeName?(name: string, scope: string | null, formula: string | null): void;
  /** The merged blocks of a sheet; without it there are none. */
  mergedAreas?(sheetId: string): readonly Area[];
  /** The block that spills from or into this cell, with its first cell; null where nothing spills. */
  spillOf?(cell: Area): Area | null;
}
