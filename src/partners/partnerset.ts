import type { Inwonertal } from './kandidaat';

/** The room of one regulation for a set of partners. */
export interface Regelruimte {
  /** Id of the regulation. */
  readonly regeling: string;
  /** Inhabitants from which the bracket begins that is reached; null below the first that pays. */
  readonly schijfVanaf: number | null;
  /** Inhabitants missing to the next bracket; null in the highest. */
  readonly naarVolgende: number | null;
  /** In euro, by inhabitants and ceiling; the debt itself is not known here. NaN is not known. */
  readonly ruimte: number;
  /** The bracket lies inside the bounds of a derived number of inhabitants. */
  readonly grensgeval: boolean;
}

export const bezwaren = [
  'faciliteitengemeente',
  'meer dan één regio',
  'geen partner met centrumfunctie',
  'iemand blijft alleen',
  'inwoners ontbreken',
] as const;
/** Why a set is questionable; whether the partners are neighbours is not known unless somebody says so. */
export type Bezwaar = (typeof bezwaren)[number];

/** One possible merger: the municipality itself and one to three others. */
export interface Partnerset {
  /** Places in the list of candidates, the municipality itself first. */
  readonly leden: readonly number[];
  readonly inwoners: Inwonertal | null;
  readonly geraamd: Inwonertal | null;
  /** In the order of the regulations. */
  readonly regelingen: readonly Regelruimte[];
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
