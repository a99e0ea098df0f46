import { checkSameLength } from '../check';
import { overnameruimte, type SchuldovernameSchaal } from './schaal';
import { schuldovername, sum } from './schuldovername';

export type Verdeelsleutel = 'inwoners' | 'schuld';

export interface OvernameAandeel {
  readonly overgenomen: number;
  readonly resterendeSchuld: number;
  /** overgenomen − what the key alone would give; together minus the room that is not used. */
  readonly verschilMetSleutelaandeel: number;
}

/**
 * Hands out an amount by weight, nobody more than his debt. What one cannot use goes by the same
 * weights to those with debt left, round after round; every round settles at least one of them.
 */
function handOut(amount: number, weights: readonly number[], debt: readonly number[]): number[] {
  // Everything is taken over: each his own debt, to the last digit.
  if (amount === sum(debt)) return [...debt];
  const taken = debt.map(() => 0);
  let open = debt.map((_, index) => index).filter((index) => (debt[index] ?? 0) > 0);
  let left = amount;
  while (left > 0 && open.length > 0) {
    const total = sum(open.map((index) => weights[index] ?? 0));
    // Nobody with debt left has weight: then the debt itself is the weight.
    const weightOf = (index: number): number => (total > 0 ? weights[index] : debt[index]) ?? 0;
    const openWeight = sum(open.map(weightOf));
    const offer = (index: number): number => (left * weightOf(index)) / openWeight;
    const roomOf = (index: number): number => (debt[index] ?? 0) - (taken[index] ?? 0);
    const full = open.filter((index) => offer(index) >= roomOf(index));
    if (full.length === 0) {
      for (const index of open) taken[index] = (taken[index] ?? 0) + offer(index);
      break;
    }
    for (const index of full) {
      left -= roomOf(index);
      taken[index] = debt[index] ?? 0;
    }
    open = open.filter((index) => !full.includes(index));
  }
  return taken;
}

/**
 * Parts of the residue to move: also quarters and halves, because half of the last bit is a tie that
 * goes to the even neighbour.
 */
const steps = [1, 0.5, 1.5, 2, -0.5, -1, 0.25, -0.25, -1.5, -2, 2.5, 3];

/**
 * Moves the last bits of rounding to whoever has room, so that the column, summed in its order,
 * adds up exactly. One partner is nearly always enough; where the sum jumps over the total, a bit
 * that is moved between two partners first puts it back in reach.
 */
function addUpTo(total: number, parts: readonly number[], most: readonly number[]): number[] {
  const residue = total - sum(parts);
  if (residue === 0) return [...parts];
  const movable = parts.flatMap((part, index) => (part > 0 ? [index] : [])).reverse();
  const shifted = (from: readonly number[], index: number, step: number): number[] | undefined => {
    const moved = (from[index] ?? 0) + residue * step;
    if (moved < 0 || moved > (most[index] ?? 0)) return undefined;
    return from.map((part, other) => (other === index ? moved : part));
  };
  const closed = (from: readonly number[]): number[] | undefined => {
    for (const index of movable) {
      for (const step of steps) {
        const candidate = shifted(from, index, step);
        if (candidate && sum(candidate) === total) return candidate;
      }
    }
    return undefined;
  };
  const direct = closed(parts);
  if (direct) return direct;
  for (const index of movable) {
    for (const step of steps) {
      const nudged = shifted(parts, index, step);
      const candidate = nudged && closed(nudged);
      if (candidate) return candidate;
    }
  }
  return [...parts];
}

/**
 * Divides the takeover over the partners, in euro, in their own order. The first column adds up to
 * `schuldovername` exactly. Without any debt the key "schuld" falls back on inhabitants.
 *
 * @throws when the lengths differ, a number of inhabitants is negative or not whole, or a debt is
 * negative
 */
export function schuldovernameVerdeling(
  inwoners: readonly number[],
  schuld: readonly number[],
  schaal: SchuldovernameSchaal,
  sleutel: Verdeelsleutel,
): OvernameAandeel[] {
  checkSameLength('inwoners', inwoners, 'schuld', schuld);
  const total = schuldovername(inwoners, schuld, schaal);
  if (Number.isNaN(total)) {
    return inwoners.map(() => ({
      overgenomen: Number.NaN,
      resterendeSchuld: Number.NaN,
      verschilMetSleutelaandeel: Number.NaN,
    }));
  }
  const weights = sleutel === 'schuld' && sum(schuld) > 0 ? schuld : inwoners;
  const allWeight = sum(weights);
  const room = overnameruimte(sum(inwoners), schaal);
  const keyShares = weights.map((weight) => (allWeight > 0 ? (room * weight) / allWeight : 0));
  // The key shares get the same last bits, so that a difference of nothing is 0.
  const shares = addUpTo(
    allWeight > 0 ? room : 0,
    keyShares,
    keyShares.map(() => Number.POSITIVE_INFINITY),
  );
  const taken = addUpTo(total, handOut(total, weights, schuld), schuld);
  return taken.map((overgenomen, index) => ({
    overgenomen,
    resterendeSchuld: (schuld[index] ?? 0) - overgenomen,
    verschilMetSleutelaandeel: overgenomen - (shares[index] ?? 0) + 0,
  }));
}
