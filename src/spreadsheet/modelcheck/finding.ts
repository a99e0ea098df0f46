import type { Block } from '../blocks';

/** Something in a workbook that deserves to be looked at. */
export type Finding = {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Neighbours of which the same is to be said. */
  readonly cells: Block;
  /** Often made so on purpose. */
  readonly isMild: boolean;
} & (
  | {
      /** A number in a formula that belongs in a cell. */
      readonly kind: 'constant';
      /** As typed, in English notation. */
      readonly literals: readonly string[];
    }
  /** A formula of typed numbers alone, `=1200+350`. */
  | { readonly kind: 'typed-sum'; readonly literals: readonly string[] }
  | {
      /** A number where all its neighbours are formulas. */
      readonly kind: 'typed-over';
      readonly direction: Direction;
    }
  | {
      /** A formula that differs from those on both sides. */
      readonly kind: 'other-formula';
      readonly direction: Direction;
    }
  | {
      /** From here on the formula is another. */
      readonly kind: 'changes';
      readonly direction: Direction;
    }
  | {
      /** Only the first or the last of a row is another formula. */
      readonly kind: 'other-end';
      readonly direction: Direction;
    }
  /** What the formula pointed at was deleted. */
  | { readonly kind: 'gone-reference' }
  | {
      readonly kind: 'error';
      /** `#DIV/0!` */
      readonly error: string;
      /** So many cells show it only because these do. */
      readonly followers: number;
    }
);

export type Direction = 'row' | 'column';

export type FindingKind = Finding['kind'];
