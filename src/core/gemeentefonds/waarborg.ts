import { checkCounts, checkNotNegative, checkPercentTrap, checkSameLength, refuse } from '../check';

export interface Waarborgvoorwaarden {
  /** Growth of the hoofddotatie as a fraction (3,5 % = 0,035). */
  readonly groeiHoofddotatie: number;
  /** How many years the mean growth of the partners holds without a cap. */
  readonly jarenEerstePeriode: number;
}

/** The unweighted mean of the partners' growth from N−2 to N−1; a negative one is used as it is. */
export function gemiddeldeGroei(
  aandelenJaarVoorFusie: readonly number[],
  aandelenTweeJaarVoorFusie: readonly number[],
): number {
  let total = 0;
  aandelenJaarVoorFusie.forEach((share, index) => {
    const before = aandelenTweeJaarVoorFusie[index] ?? Number.NaN;
    if (before === 0) refuse({ code: 'share-of-zero', position: index + 1 });
    total += share / before - 1;
  });
  return total / aandelenJaarVoorFusie.length;
}

/**
 * Guaranteed amount of the Gemeentefonds in euro, k years after the merger (k = 0 is year N):
 * S × (1+i)^min(k+1; j) × (1+min(i; g))^max(0; k+1−j), with S the sum of the shares of N−1.
 * Shares are definitive, gemeente and OCMW together, one dotation per call. A floor, a simulation.
 *
 * Source: decreet van 5 juli 2002, art. 10; decreet van 24 juni 2016, art. 65.
 * @throws when a share is negative, a share of N−2 is 0, or a year is negative or not whole
 */
export function waarborg(
  aandelenJaarVoorFusie: readonly number[],
  aandelenTweeJaarVoorFusie: readonly number[],
  jaarNaFusie: number,
  { groeiHoofddotatie, jarenEerstePeriode }: Waarborgvoorwaarden,
): number {
  checkSameLength(
    'aandelen_jaar_voor_fusie',
    aandelenJaarVoorFusie,
    'aandelen_twee_jaar_voor_fusie',
    aandelenTweeJaarVoorFusie,
  );
  let sum = 0;
  aandelenJaarVoorFusie.forEach((share, index) => {
    checkNotNegative('aandelen_jaar_voor_fusie', share, index + 1);
    checkNotNegative(
      'aandelen_twee_jaar_voor_fusie',
      aandelenTweeJaarVoorFusie[index] ?? Number.NaN,
      index + 1,
    );
    sum += share;
  });
  checkCounts('jaar_na_fusie', [jaarNaFusie]);
  checkCounts('jaren_eerste_periode', [jarenEerstePeriode]);
  checkPercentTrap('groei_hoofddotatie', groeiHoofddotatie);
  const growth = gemiddeldeGroei(aandelenJaarVoorFusie, aandelenTweeJaarVoorFusie);
  const years = jaarNaFusie + 1;
  return (
    sum *
    (1 + growth) ** Math.min(years, jarenEerstePeriode) *
    (1 + Math.min(growth, groeiHoofddotatie)) ** Math.max(0, years - jarenEerstePeriode)
  );
}
