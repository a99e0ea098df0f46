/**
 * A workbook as data: what Excel gets through its API and what a file holds, cell by cell. This file
 * knows no word of the domain; `src/plan` makes such a workbook, `src/office` and `xlsx/` write it.
 */
export interface Workbook {
  readonly title: string;
  /** ISO date for the properties of a file, so that the same input gives the same bytes. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
  /** By name; the name is shown among the cell styles of Excel. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly names: readonly DefinedName[];
  /**
   * The namespace of functions that only an add-in knows. A file stores such a call under the name
   * that Excel itself gives it there, or Excel would never recognise it again.
   */
  readonly addInNamespace: string;
}

export interface Sheet {
  /** Stays the same whatever the sheet is called in somebody's workbook. */
  readonly id: string;
  readonly name: string;
  /**
   * From A on. Row 1 of the sheet holds their keys and column A the keys of the rows, both hidden:
   * so a cell is found again after the layout changed.
   */
  readonly columns: readonly Column[];
  /** From row 1 on; a row may be shorter than the sheet is wide. */
  readonly rows: readonly Row[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly print?: PrintLayout;
  /** So many rows are printed, on one page that stands; what is below only feeds them. */
  readonly onePage?: number;
  /** Cells with buttons to filter by, the headings first: `B6:N90`. What is chosen is the user's. */
  readonly filter?: string;
  /** What a program keeps with the sheet, out of sight of who works in it. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** A sheet lies on A4 and is as wide as its pages; here stands what differs between sheets. */
export interface PrintLayout {
  /** What is printed: `B2:P80`. */
  readonly area: string;
  /** Repeated on each page: `2:4` and `B:B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** How many pages it is wide: one, or the letters would be too small to read. */
  readonly pagesAcross: number;
  /** All of it on one page, which stands instead of lying down. */
  readonly onePage?: true;
  readonly header: PageTexts;
  readonly footer: PageTexts;
}

/** With the codes of Excel (`&A` the sheet, `&P` the page, `&N` how many): escape text of others. */
export interface PageTexts {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

export interface Column {
  readonly key: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Only feeds a chart: behind all other columns, and left out when the sheet is printed. */
  readonly unprinted?: boolean;
}

export interface Row {
  /** Unique in the sheet; null for an empty row. */
  readonly key: string | null;
  readonly hidden?: boolean;
  readonly cells: readonly (Cell | null)[];
}

export type CellError = {
  readonly error: '#N/A' | '#VALUE!' | '#NAME?' | '#DIV/0!' | '#NUM!' | '#REF!' | '#NULL!';
};
export type CellContent = number | string | boolean | null | CellError;

export interface Cell {
  /** What the cell shows: its constant, or what its formula gives. null is an empty cell. */
  readonly value: CellContent;
  /** English names, commas, A1 references, with the equals sign. */
  readonly formula?: string;
  /** A key of `Workbook.styles`. */
  readonly style: string;
  /** A longer text that its formula can come to give, for which its row has room. */
  readonly longest?: string;
  /** The user's own: a later build never overwrites what he typed. */
  readonly input?: boolean;
  /** Of an input: nobody typed in it yet, so that a new proposal may take the place of the old. */
  readonly proposed?: boolean;
  /** A place in this workbook that the cell leads to: `Fusie!F12`. */
  readonly link?: string;
}

export interface CellStyle {
  /** English format code; absent is General. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; absent is 11. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Lines: on top of a total, under a heading, around an input; dotted around what is not needed. */
  readonly border?: 'top' | 'bottom' | 'box' | 'dotted box';
  /** Absent is at the bottom. */
  readonly vertical?: 'top' | 'center';
}

export interface DefinedName {
  readonly name: string;
  /** With the equals sign and absolute: `=Cijfers!$J$5:$J$300`. */
  readonly refersTo: string;
  /** Shown to who manages the names. */
  readonly comment?: string;
  /** Only for who likes to work with names: it stays away where the user has one called so. */
  readonly optional?: boolean;
}

export interface Validation {
  /** Cells of the same sheet: `E5:P5`. */
  readonly range: string;
  readonly rule:
    | { readonly kind: 'list'; readonly words: readonly string[] }
    /** What stands in a row of cells, without the equals sign: `Aannames!$E$9:$H$9`. */
    | { readonly kind: 'cells'; readonly source: string }
    | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
    | { readonly kind: 'whole'; readonly minimum: number; readonly maximum: number };
  readonly title: string;
  /** What was expected and what to do. */
  readonly message: string;
}

export interface ConditionalFormat {
  readonly range: string;
  /** True where the look applies, written for the first cell of the range, with the equals sign. */
  readonly formula: string;
  readonly colour?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface Chart {
  /** Name of the chart, by which it is found again. */
  readonly id: string;
  readonly title: string;
  /** What the chart says, for who cannot see it. */
  readonly description: string;
  /** Bars lie down, the first category on top. */
  readonly kind:
    'columns' | 'stacked columns' | 'share columns' | 'stacked bars' | 'lines' | 'scatter';
  /** First and last cell that it covers: `B20`, `H38`. */
  readonly from: string;
  readonly to: string;
  /** Of any sheet, with its name: `Fusie!$F$4:$P$4`; of a scatter that of its first series. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** Title of the value axis, and of the horizontal one where the categories do not speak. */
  readonly axis: string;
  readonly axisX?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  /** Of a scatter: the place of each point on the horizontal axis, a range as long as the values. */
  readonly x?: string;
  /** Drawn as a line over the columns, such as a norm. */
  readonly line?: boolean;
  /** Drawn as points without a line, to mark one place among many. */
  readonly marker?: boolean;
  /** Only lifts what stands on it, as the foot of a step in a bridge: it has no fill and no name. */
  readonly invisible?: boolean;
  /** Has no name among those below the chart: the other half of a series that has one. */
  readonly unlisted?: boolean;
  readonly colour: string;
}

/** How a name of a sheet stands in a formula: between quotes only where Excel wants them. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Row and column from 0 → `B5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}
