import type { Derdeneffect, Fonds, Toetsvoortgang } from '../../../fonds';

export interface Toetsvraag {
  readonly fonds: Fonds;
  /** Place of the one block that is measured; undefined for the whole fund. */
  readonly blok: number | undefined;
  /** Two places for each pair. */
  readonly paren: Int32Array;
}

/** What the test comes to: the pairs that move most for somebody else, and how many there are. */
export interface Toetsuitslag {
  readonly aantal: number;
  /** Pairs for which somebody else gains or loses a cent or more. */
  readonly geraakt: number;
  /** Pairs of which the effect is not known. */
  readonly onbekend: number;
  /** Largest first. */
  readonly eerste: readonly Derdeneffect[];
}

/** Tests pairs beside the page; rejects where it fails or is given up. */
export type Toetser = (
  vraag: Toetsvraag,
  signal: AbortSignal,
  meld: (voortgang: Toetsvoortgang) => void,
) => Promise<Toetsuitslag>;
