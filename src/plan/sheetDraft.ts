import type {
  CellContent,
  Chart,
  Column,
  ConditionalFormat,
  Validation,
} from '../spreadsheet/workbook';
import type { At } from './at';
import type { SheetId } from './planSheets';

/**
 * One cell with its value and the formula that gives the same value, side by side. The formula is
 * asked for when every row has its place.
 */
export interface CellDraft {
  readonly value: CellContent;
  readonly formula?: ((at: At) => string) | undefined;
  readonly style: string;
  /** The longest text that the formula can come to give. */
  readonly longest?: string | undefined;
  readonly input?: boolean | undefined;
  /** Where the cell leads: sheet, row and column by their keys. */
  readonly link?: readonly [SheetId, string, string] | undefined;
}

/** A row by the keys of its columns; rows without key are empty or only look. */
export interface RowDraft {
  readonly key: string;
  readonly cells: Readonly<Record<string, CellDraft | undefined>>;
}

export type ValidationDraft = Omit<Validation, 'range' | 'rule'> & {
  readonly rule:
    | Exclude<Validation['rule'], { readonly kind: 'cells' }>
    | { readonly kind: 'cells'; readonly source: (at: At) => string };
  readonly row: string;
  /** Where it holds for more rows, the last of them. */
  readonly lastRow?: string;
  readonly from: string;
  readonly to: string;
};

export type FormatDraft = Omit<ConditionalFormat, 'range' | 'formula'> & {
  /** From the first row to the last, over these columns. */
  readonly rows: readonly [string, string];
  readonly columns: readonly [string, string];
  readonly formula: (at: At) => string;
};

export type ChartDraft = Omit<Chart, 'from' | 'to' | 'categories' | 'series'> & {
  readonly from: readonly [string, string];
  readonly to: readonly [string, string];
  readonly categories: (at: At) => string;
  readonly series: readonly (Omit<Chart['series'][number], 'values' | 'x'> & {
    readonly values: (at: At) => string;
    readonly x?: ((at: At) => string) | undefined;
  })[];
};

/** From the first row to the last, over these columns. */
export interface AreaDraft {
  readonly rows: readonly [string, string];
  readonly columns: readonly [string, string];
}

/** A name for cells of the sheet, as `definedName` makes it. */
export interface NameDraft extends AreaDraft {
  readonly name: string;
}

export interface SheetDraft {
  readonly id: SheetId;
  /** After the hidden column of keys. */
  readonly columns: readonly Column[];
  readonly rows: readonly RowDraft[];
  /** The last row and column that stay in sight. */
  readonly frozen: readonly [string, string];
  readonly validations?: readonly ValidationDraft[];
  readonly formats?: readonly FormatDraft[];
  readonly charts?: readonly ChartDraft[];
  /** For who types formulas of his own; no formula of ours counts on them. */
  readonly names?: readonly NameDraft[];
  /** Buttons to filter by, the headings first. */
  readonly filter?: AreaDraft;
  /** The last row of the one page that is printed of this sheet. */
  readonly onePage?: string;
}

/** A number that is not known is #N/A, never 0. */
export function shown(value: number): CellContent {
  return Number.isNaN(value) ? { error: '#N/A' } : value;
}
