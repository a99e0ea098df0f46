import type { Quality } from '../figures';

/** A number of inhabitants with what is known of its precision. */
export interface Inwonertal {
  readonly aantal: number;
  /** The same as `aantal` where the figure is exact. */
  readonly ondergrens: number;
  readonly bovengrens: number;
  readonly kwaliteit: Quality;
}

/** A municipality of today as the scan looks at it; null is not known. */
export interface Kandidaat {
  readonly nis: string;
  readonly naam: string;
  readonly referentieregio: string;
  readonly uitrustingsgraad: string;
  readonly centrumstad: boolean;
  readonly provincialeStad: boolean;
  readonly faciliteitengemeente: boolean;
  /** In square kilometres. */
  readonly oppervlakte: number;
  /** On the chosen date. */
  readonly inwoners: Inwonertal | null;
  /**
   * On 1 January of the projected year: the official figure times the growth within the projection,
   * because the two series do not join.
   */
  readonly geraamd: Inwonertal | null;
  /** Total investment expenditure of the year of account chosen, in euro. */
  readonly investeringen: number | null;
  /** On 1 January of that year of account. */
  readonly inwonersRekening: Inwonertal | null;
}
