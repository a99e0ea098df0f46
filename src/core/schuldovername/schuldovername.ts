import { checkAllNotNegative, checkCounts } from '../check';
import { overnameruimte, type SchuldovernameSchaal } from './schaal';

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Debt in euro that Flanders takes over: the smallest of scale amount, ceiling and, when given,
 * debt. Each range is summed on its own. Never a receipt: debt falls.
 *
 * @throws when a number of inhabitants is negative or not whole, or a debt is negative
 */
export function schuldovername(
  inwoners: readonly number[],
  schuld: readonly number[] | undefined,
  schaal: SchuldovernameSchaal,
): number {
  checkCounts('inwoners', inwoners);
  const room = overnameruimte(sum(inwoners), schaal);
  if (!schuld) return room;
  checkAllNotNegative('schuld', schuld);
  return Math.min(room, sum(schuld));
}
