/** A part of a sentence: words and numbers, or a cell that the reader can go to. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string; readonly place: Place };

/** A cell as Excel finds it: `C12` of a sheet by its name. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

export function words(text: string): Piece {
  return { kind: 'text', text };
}

/** The sentence as somebody reads it. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** With something between each two. */
export function between(lists: readonly (readonly Piece[])[], separator: string): Piece[] {
  return lists.flatMap((pieces, index) => (index === 0 ? pieces : [words(separator), ...pieces]));
}
