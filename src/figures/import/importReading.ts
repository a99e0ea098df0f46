import type { Bestuur, Report } from '../figureRecord';

/** The printed forms that are recognised. T4 is the debt schema before 2026; accounts print it too. */
export const schemas = ['M2', 'T2', 'T3', 'T4'] as const;
export type Schema = (typeof schemas)[number];

/** The three columns per year of a revision. */
export const columnParts = ['referentie', 'wijziging', 'nieuw'] as const;
export type ColumnPart = (typeof columnParts)[number];

/** Where something stands in what was handed over. */
export interface ImportPlace {
  /** Name of the sheet; empty for text. */
  readonly table: string;
  readonly line: number;
}

/** One column of figures, or the same column of blocks under each other. */
export interface ImportColumn {
  /** Unique in the reading. */
  readonly id: string;
  readonly table: string;
  /** As printed, above each other joined by a space: `2022 Jaarrekening`. */
  readonly heading: string;
  readonly year: number | null;
  readonly report: Report | null;
  /** Words of the heading that tell the version: `eindkrediet`, `MJP 2026-2031 origineel`. */
  readonly status: string;
  readonly part: ColumnPart | null;
  /** True where year or report was derived from the other headings: the user has to confirm. */
  readonly derived: boolean;
}

export type ImportCell =
  | {
      readonly kind: 'amount';
      readonly column: string;
      readonly text: string;
      /** In the signs of M2. */
      readonly amount: number;
    }
  /** Nothing printed: not known, and never 0. */
  | { readonly kind: 'empty'; readonly column: string }
  /** `990.000`: it depends on how this file writes numbers. */
  | {
      readonly kind: 'ambiguous';
      readonly column: string;
      readonly text: string;
      readonly asThousands: number;
      readonly asDecimals: number;
    }
  /** Not a number, or two numbers that cannot be told apart. */
  | {
      readonly kind: 'refused';
      readonly column: string;
      readonly text: string;
      readonly reason: 'not-a-number' | 'cannot-split' | 'unreadable' | 'too-large';
    };

export interface ImportRow extends ImportPlace {
  readonly schema: Schema;
  readonly path: string;
  /** As printed, with its mark: `I.a Ontvangsten`. */
  readonly label: string;
  readonly cells: readonly ImportCell[];
  /** False where the label is not one that is known and only place and mark told the path. */
  readonly byLabel: boolean;
}

/** What was read and is no figure of ours, or could not be placed. Nothing is dropped in silence. */
export interface UnrecognisedRow extends ImportPlace {
  /** The whole row as it stands. */
  readonly text: string;
  readonly reason:
    /** Could be more than one line of a schema. */
    | { readonly kind: 'ambiguous-row'; readonly paths: readonly string[] }
    /** A line under a rubriek that has no path of its own: `aan de politiezone`. */
    | { readonly kind: 'detail'; readonly of: string }
    /** An account of the MAR; `of` is the line of T2 that it belongs to. */
    | {
        readonly kind: 'account';
        readonly code: string;
        readonly of: string;
        /** For the check of the line that they add up to. */
        readonly cells?: readonly ImportCell[];
      }
    | { readonly kind: 'unknown-account'; readonly code: string }
    /** The same line of the same column a second time, with the same or another amount. */
    | { readonly kind: 'twice'; readonly path: string; readonly differs: boolean }
    /** Of gemeente, OCMW and AGB together: another bestuur than the rest of the schema. */
    | { readonly kind: 'geconsolideerd' }
    /** Amounts without a heading that gives a year. */
    | { readonly kind: 'no-column' }
    /** Amounts under a label that no schema has. */
    | { readonly kind: 'unknown-line' }
    /** Words only: a title, a note, a page number. */
    | { readonly kind: 'text' };
}

/** A printed total beside the sum of its printed parts. */
export interface TotalCheck {
  readonly path: string;
  readonly column: string;
  readonly printed: number;
  readonly computed: number;
  /** printed - computed. */
  readonly difference: number;
  readonly parts: readonly string[];
  /** What hidden cents can explain: 1 euro per step of the addition. */
  readonly tolerance: number;
}

/** Everything that was found in what was handed over, before anybody decided anything. */
export interface ImportReading {
  readonly columns: readonly ImportColumn[];
  readonly rows: readonly ImportRow[];
  readonly unrecognised: readonly UnrecognisedRow[];
  /** Line and column where it says something about numbers as a whole: what this file uses. */
  readonly numberStyle: NumberStyle;
  /** What the text around the tables says. */
  readonly hints: {
    readonly gemeente: string | null;
    readonly bestuur: Bestuur | null;
    /** `MJP 2026-2031`, `Jaarrekening 2022`. */
    readonly document: string | null;
    /** Amounts are printed in this unit; anything but 1 has to be confirmed. */
    readonly unit: 1 | 1000;
  };
}

/** How the numbers of one reading are written, as far as they tell. */
export interface NumberStyle {
  /** Numbers that can only be read with a dot or space for thousands. */
  readonly thousands: number;
  /** Numbers that can only be read with a dot for decimals. */
  readonly dotDecimals: number;
  readonly ambiguous: number;
}
