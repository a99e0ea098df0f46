import { roundToCent } from '../cents';
import { checkNotNegative, refuse } from '../check';

/**
 * Years until a cumulated series, which starts from `begin` at time 0, is not negative for good:
 * afterwards it never falls below zero again. Year 1 is the first element; linear within a year;
 * compared to the cent. Infinity where that is not within the years given.
 */
export function jarenTotGedekt(gecumuleerd: readonly number[], begin: number): number {
  let before = begin;
  let result = roundToCent(begin) < 0 ? Number.POSITIVE_INFINITY : 0;
  gecumuleerd.forEach((after, year) => {
    if (roundToCent(after) < 0) result = Number.POSITIVE_INFINITY;
    // At most the whole year: what is less than a cent short counts as covered.
    else if (roundToCent(before) < 0) result = year + Math.min(1, -before / (after - before));
    before = after;
  });
  return Number.isFinite(before) ? result : Number.NaN;
}

/**
 * Years until the cumulated net benefit covers the investment for good.
 *
 * @param investering amount at time 0 in euro, positive
 * @throws when the investment is negative, or is not covered within the years given
 */
export function terugverdientijd(nettoPerJaar: readonly number[], investering = 0): number {
  checkNotNegative('investering', investering);
  let cumulated = -investering;
  const years = jarenTotGedekt(
    nettoPerJaar.map((benefit) => (cumulated += benefit)),
    -investering,
  );
  if (years !== Number.POSITIVE_INFINITY) return years;
  return refuse({
    code: 'never-paid-back',
    years: nettoPerJaar.length,
    shortfall: roundToCent(-cumulated),
  });
}
