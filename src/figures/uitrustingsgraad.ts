/**
 * The codes of the uitrustingsgraad, best equipped first. Not in the order of the letters: these say
 * whether a municipality lies near a centrumstad, and b1 is "matig of zwak" where c0 is "zeer goed".
 */
export const uitrustingsgraden = ['a0', 'a1', 'a2', 'c0', 'b0', 'c1', 'c2', 'b1', 'c3'] as const;

const orders: ReadonlyMap<string, number> = new Map(
  uitrustingsgraden.map((code, order) => [code, order]),
);

/** 0 for the best equipped. */
export function uitrustingsorde(code: string): number {
  const order = orders.get(code);
  if (order === undefined) throw new RangeError(`Geen uitrustingsgraad: ${code}.`);
  return order;
}
