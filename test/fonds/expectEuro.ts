import type { Verdeling } from '../../src/fonds';

/** Half a cent, or the last digits of a very large amount. */
export function withinCent(one: number, other: number): boolean {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) && Number.isNaN(other);
  return Math.abs(one - other) <= 0.005;
}

export function expectSameEuros(found: ArrayLike<number>, wanted: ArrayLike<number>): void {
  const pairs = Array.from(found, (each, row) => [each, wanted[row] ?? Number.POSITIVE_INFINITY]);
  expect(pairs.filter(([one = 0, other = 0]) => !withinCent(one, other))).toEqual([]);
  expect(found.length).toBe(wanted.length);
}

export function expectSameParts(found: Verdeling, wanted: Verdeling): void {
  expect(found.blokken.map(({ id }) => id)).toEqual(wanted.blokken.map(({ id }) => id));
  found.blokken.forEach((blok, place) => {
    const other = wanted.blokken[place];
    expectSameEuros(blok.delen, other?.delen ?? []);
    expectSameEuros([blok.nietVerdeeld], [other?.nietVerdeeld ?? Infinity]);
  });
  expectSameEuros(found.totalen, wanted.totalen);
}
