/** Rounded to the cent, the precision in which amounts are compared; never −0. */
export function roundToCent(amount: number): number {
  return Math.round(amount * 100) / 100 + 0;
}
