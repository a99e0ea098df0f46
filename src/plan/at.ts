import { columnLetters, quotedSheetName } from '../spreadsheet/workbook';
import type { SheetId } from './planSheets';

/** Where every row and column stands, once all sheets are drafted. */
export interface Layout {
  readonly sheetName: (sheet: SheetId) => string;
  readonly row: (sheet: SheetId, row: string) => number;
  readonly column: (sheet: SheetId, column: string) => number;
}

/** References as seen from one cell: other rows and sheets by their keys. */
export class At {
  constructor(
    private readonly layout: Layout,
    private readonly sheet: SheetId,
    private readonly row: string,
    readonly column: string,
  ) {}

  /** A row in this column: `F12`; with a column of its own, `$E12`. */
  ref(row: string, column?: string): string {
    return this.on(this.sheet, row, column);
  }

  /** This row in another column: `$D12`. */
  same(column: string): string {
    return this.ref(this.row, column);
  }

  /** A row that heads the sheet: `F$4`; in another column `$B$7`. */
  head(row: string, column?: string): string {
    if (column !== undefined) return this.fixed(this.sheet, row, column);
    return `${this.letters(this.sheet, this.column)}$${String(this.line(this.sheet, row))}`;
  }

  /** A row in the column to the left: `E12`. */
  before(row: string): string {
    return `${this.left()}${String(this.line(this.sheet, row))}`;
  }

  /** A row of another sheet in the column to the left, which is the year before on both. */
  onBefore(sheet: SheetId, row: string): string {
    return `${this.prefix(sheet)}${this.left()}${String(this.line(sheet, row))}`;
  }

  /** Whether this is the first of the years: `F$4=$F$4`. */
  isFirst(heading: string, first: string): string {
    return `${this.head(heading)}=${this.fixed(this.sheet, heading, first)}`;
  }

  /** A heading in the column to the left: `E$4`. */
  headBefore(row: string): string {
    return `${this.left()}$${String(this.line(this.sheet, row))}`;
  }

  /** A row of another sheet in the same column, or in one of its own. */
  on(sheet: SheetId, row: string, column?: string): string {
    const letters =
      column === undefined ? this.letters(sheet, this.column) : `$${this.letters(sheet, column)}`;
    return `${this.prefix(sheet)}${letters}${String(this.line(sheet, row))}`;
  }

  /** One cell for good: `Aannames!$I$7`. */
  fixed(sheet: SheetId, row: string, column: string): string {
    return `${this.prefix(sheet)}$${this.letters(sheet, column)}$${String(this.line(sheet, row))}`;
  }

  /** A block: `$E$7:$E$12`, with the sheet where it is another one. */
  block(
    rows: readonly [string, string],
    columns: readonly [string, string],
    sheet: SheetId = this.sheet,
  ): string {
    return `${this.prefix(sheet)}${this.corners(rows, columns, sheet)}`;
  }

  /** A block as a chart and a name want it: always with its sheet. */
  area(
    sheet: SheetId,
    rows: readonly [string, string],
    columns: readonly [string, string],
  ): string {
    return `${quotedSheetName(this.layout.sheetName(sheet))}!${this.corners(rows, columns, sheet)}`;
  }

  private corners(
    [firstRow, lastRow]: readonly [string, string],
    [firstColumn, lastColumn]: readonly [string, string],
    sheet: SheetId,
  ): string {
    const cell = (row: string, column: string): string =>
      `$${this.letters(sheet, column)}$${String(this.line(sheet, row))}`;
    return `${cell(firstRow, firstColumn)}:${cell(lastRow, lastColumn)}`;
  }

  /** Whether the second column stands right behind the first. */
  follows(sheet: SheetId, first: string, second: string): boolean {
    return this.layout.column(sheet, second) === this.layout.column(sheet, first) + 1;
  }

  private left(): string {
    return columnLetters(this.layout.column(this.sheet, this.column) - 1);
  }

  private letters(sheet: SheetId, column: string): string {
    return columnLetters(this.layout.column(sheet, column));
  }

  private line(sheet: SheetId, row: string): number {
    return this.layout.row(sheet, row) + 1;
  }

  private prefix(sheet: SheetId): string {
    return sheet === this.sheet ? '' : `${quotedSheetName(this.layout.sheetName(sheet))}!`;
  }
}
