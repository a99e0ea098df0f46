import type { Inwonertal } from './kandidaat';

/** Where a number of inhabitants stands in the scale of a regulation. */
export interface Schijfstand {
  /** Inhabitants from which the bracket begins that is reached; null below the first that pays. */
  readonly schijfVanaf: number | null;
  /** Inhabitants missing to the next bracket; null in the highest. */
  readonly naarVolgende: number | null;
  /** In euro, by inhabitants and ceiling; the debt itself is not known here. NaN is not known. */
  readonly ruimte: number;
}

/** The room of one regulation for a set of partners. */
export interface Regelruimte extends Schijfstand {
  /** Id of the regulation. */
  readonly regeling: string;
  /** The bracket lies inside the bounds of a derived number of inhabitants. */
  readonly grensgeval: boolean;
  /** The scale gives as much as the ceiling or more: more inhabitants bring nothing. */
  readonly plafondBereikt: boolean;
  /** At the bounds of the inhabitants; null where their number is exact. */
  readonly marge: { readonly onder: Schijfstand; readonly boven: Schijfstand } | null;
}

export const bezwaren = [
  'faciliteitengemeente',
  'meer dan één regio',
  'geen partner met centrumfunctie',
  'grenzen niet aan elkaar',
  'iemand blijft alleen',
  'inwoners ontbreken',
] as const;
/** Why a set is questionable; that partners do not border on each other only where somebody says so. */
export type Bezwaar = (typeof bezwaren)[number];

/** One possible merger: the municipality itself and one to three others. */
export interface Partnerset {
  /** Places in the list of candidates, the municipality itself first. */
  readonly leden: readonly number[];
  readonly inwoners: Inwonertal | null;
  readonly geraamd: Inwonertal | null;
  /** In the order of the regulations. */
  readonly regelingen: readonly Regelruimte[];
  /** The same by the estimated inhabitants. */
  readonly regelingenGeraamd: readonly Regelruimte[];
  /** Code of the best class among the partners. */
  readonly uitrustingsgraad: string;
  readonly bezwaren: readonly Bezwaar[];
  /**
   * Whether the partners hang together, each bordering on another of them; null where the borders
   * that were supplied do not tell.
   */
  readonly aaneengesloten: boolean | null;
}

/** Municipalities that border on each other, by NIS code; the list of a municipality is complete. */
export type Buren = ReadonlyMap<string, readonly string[]>;
