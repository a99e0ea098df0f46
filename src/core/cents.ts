/**
 * Rounded to the cent, the precision in which amounts are compared; never −0. Half a cent goes away
 * from zero and 15 digits count, as in ROUND of Excel, so that a native formula says the same.
 */
export function roundToCent(amount: number): number {
  const cents = Math.round(Number((Math.abs(amount) * 100).toPrecision(15)));
  return (Math.sign(amount) * cents) / 100 + 0;
}
