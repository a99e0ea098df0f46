import { checkAllNotNegative, checkPoints, checkSameLength, refuse } from '../check';

export type Harmonisatiemethode = 'laagste' | 'hoogste' | 'gewogen';

/**
 * One rate for the merged municipality, in the unit of the rates (points for APB, opcentiemen for
 * OOV). "gewogen" is the rate at which the total yield stays the same.
 *
 * @throws when a rate is negative or lies between 0 and 1, a value is negative, or all values are
 * 0 and the weighted rate is asked
 */
export function harmonisatie(
  tarieven: readonly number[],
  waardePerEenheid: readonly number[],
  methode: Harmonisatiemethode,
): number {
  checkSameLength('tarieven', tarieven, 'waarde_per_eenheid', waardePerEenheid);
  tarieven.forEach((rate, index) => {
    checkPoints('tarieven', rate, index + 1);
  });
  checkAllNotNegative('waarde_per_eenheid', waardePerEenheid);
  // One by one: as arguments of a single call a long range would not fit.
  if (methode === 'laagste') return tarieven.reduce((a, b) => Math.min(a, b), Infinity);
  if (methode === 'hoogste') return tarieven.reduce((a, b) => Math.max(a, b), -Infinity);
  let weighted = 0;
  let weight = 0;
  tarieven.forEach((rate, index) => {
    const value = waardePerEenheid[index] ?? Number.NaN;
    weighted += rate * value;
    weight += value;
  });
  if (weight === 0) refuse({ code: 'no-weight' });
  return weighted / weight;
}
