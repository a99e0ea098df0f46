import { roundToCent } from '../../core';
import type { Reeks } from '../blok';

/**
 * What the values of an indicator come to: nobody has one, somebody lacks one, all have one with no
 * Flemish total beside it, all have one and the sum is that total, or it is not.
 */
export type Volledigheidsoordeel = 'leeg' | 'onvolledig' | 'volledig' | 'gelijk' | 'verschilt';

export interface Volledigheid {
  /** How many municipalities have a value, and how many have none. */
  readonly ingevuld: number;
  readonly ontbreekt: number;
  /** Of the values that there are. */
  readonly som: number;
  /** The sum less the Flemish total; NaN while a value or the total is missing. */
  readonly verschil: number;
  readonly oordeel: Volledigheidsoordeel;
}

/** How complete an indicator is, and whether it adds up to the Flemish total; NaN for none. */
export function volledigheid(waarden: Reeks, vlaanderen: number): Volledigheid {
  const known = waarden.filter((value) => value >= 0);
  const som = known.reduce((sum, value) => sum + value, 0);
  const [ingevuld, ontbreekt] = [known.length, waarden.length - known.length];
  const verschil = ontbreekt > 0 ? Number.NaN : som - vlaanderen;
  return { ingevuld, ontbreekt, som, verschil, oordeel: oordeelVan(ingevuld, ontbreekt, verschil) };
}

/** Sums of decimals differ in their last digits: what is equal to the cent is equal. */
function oordeelVan(ingevuld: number, ontbreekt: number, verschil: number): Volledigheidsoordeel {
  if (ingevuld === 0) return 'leeg';
  if (ontbreekt > 0) return 'onvolledig';
  if (Number.isNaN(verschil)) return 'volledig';
  return roundToCent(verschil) === 0 ? 'gelijk' : 'verschilt';
}
