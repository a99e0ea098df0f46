import type { Piece } from './piece';
import type { Spot } from './workbookRead';

/** A cell in a list: where it leads, what it is called, and what stands there. */
export interface CellLine {
  readonly spot: Spot;
  /** The sheet and the cell (`C12:N12` of a block), for who goes there. */
  readonly sheet: string;
  readonly address: string;
  readonly name: string;
  readonly value: string;
  /** Document, owner, article: as far as they are known. */
  readonly details: readonly string[];
}

/** The first of a list, and how many more there are. */
export interface ShortList {
  readonly lines: readonly CellLine[];
  readonly more: number;
}

export type How =
  /** Nothing was computed. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'sentence';
      readonly because: readonly (readonly Piece[])[];
      readonly sentence: readonly Piece[];
    }
  | {
      readonly kind: 'list';
      readonly why: 'tooRich' | 'notEqual' | 'unknown';
      readonly list: ShortList;
    };

export interface LawLine {
  readonly article: string;
  readonly status: string;
  readonly document: string;
}

/** All that is told about one cell. */
export interface CellExplanation {
  readonly spot: Spot;
  readonly sheet: string;
  readonly address: string;
  readonly title: string;
  readonly what: readonly string[];
  readonly law: LawLine | undefined;
  readonly how: How;
  /** In English, with its equals sign; empty for a constant. */
  readonly formula: string;
  /** Of a value that is not known. */
  readonly missing: { readonly cells: ShortList; readonly keys: readonly string[] } | undefined;
  readonly sources:
    | (Readonly<Record<'figures' | 'parameters' | 'inputs' | 'others', ShortList>> & {
        readonly isStopped: boolean;
      })
    | undefined;
  readonly change: ShortList | undefined;
}
