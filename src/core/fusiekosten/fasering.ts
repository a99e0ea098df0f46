import { checkFraction, refuse } from '../check';

/**
 * How far the percentages together may be from 100 %: 0,0001, and a hair more so that a sum that is
 * off by exactly that does not fail on the last bit of a binary fraction.
 */
export const faseringsgrens = 0.0001 + 1e-12;

/**
 * Spreads an amount in euro over years by percentages (50 % = 0,5) that are 100 % together.
 *
 * @throws when a percentage is negative or above 1, or together they are not 100 % (±0,0001)
 */
export function fasering(bedrag: number, percentages: readonly number[]): number[] {
  percentages.forEach((share, index) => {
    checkFraction('percentages', share, index + 1);
  });
  const sum = percentages.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > faseringsgrens) refuse({ code: 'percentages-not-whole', sum });
  return percentages.map((share) => bedrag * share + 0);
}
