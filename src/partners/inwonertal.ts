import { qualities, type FigureRecord } from '../figures';
import type { Inwonertal } from './kandidaat';

export function inwonertal({ amount, bounds, quality }: FigureRecord): Inwonertal {
  return {
    aantal: amount,
    ondergrens: bounds?.low ?? amount,
    bovengrens: bounds?.high ?? amount,
    kwaliteit: quality,
  };
}

/** All together, as precise as the least precise of them; null where one is not known. */
export function samen(delen: readonly (Inwonertal | null)[]): Inwonertal | null {
  let [aantal, ondergrens, bovengrens, kwaliteit] = [0, 0, 0, 0];
  for (const deel of delen) {
    if (deel === null) return null;
    aantal += deel.aantal;
    ondergrens += deel.ondergrens;
    bovengrens += deel.bovengrens;
    kwaliteit = Math.max(kwaliteit, qualities.indexOf(deel.kwaliteit));
  }
  const weakest = qualities[kwaliteit];
  return weakest === undefined ? null : { aantal, ondergrens, bovengrens, kwaliteit: weakest };
}
