import fc from 'fast-check';

/** Euros with cents, as they stand in a budget. */
export function euros(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 100, max: max * 100 }).map((cents) => cents / 100);
}

export const amount = euros(-20_000_000, 20_000_000);
export const positiveAmount = euros(0, 20_000_000);
