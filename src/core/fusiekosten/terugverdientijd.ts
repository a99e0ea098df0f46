import { roundToCent } from '../cents';
import { checkNotNegative, refuse } from '../check';

/**
 * Years until the cumulated net benefit covers the investment for good: afterwards it never falls
 * below it again. Year 1 is the first cell; linear within a year; compared to the cent.
 *
 * @param investering amount at time 0 in euro, positive
 * @throws when the investment is negative, or is not covered within the years given
 */
export function terugverdientijd(nettoPerJaar: readonly number[], investering = 0): number {
  checkNotNegative('investering', investering);
  let cumulated = -investering;
  let result = roundToCent(cumulated) < 0 ? Number.NaN : 0;
  nettoPerJaar.forEach((benefit, year) => {
    const before = cumulated;
    cumulated += benefit;
    if (roundToCent(cumulated) < 0) result = Number.NaN;
    // At most the whole year: what is less than a cent short counts as covered.
    else if (roundToCent(before) < 0) result = year + Math.min(1, -before / benefit);
  });
  if (!Number.isFinite(cumulated)) return Number.NaN;
  if (Number.isNaN(result)) {
    refuse({
      code: 'never-paid-back',
      years: nettoPerJaar.length,
      shortfall: roundToCent(-cumulated),
    });
  }
  return result;
}
