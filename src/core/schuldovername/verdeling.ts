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
  const taken = debt.map(() => 0);
  let open = debt.map((_, index) => index).filter((index) => (debt[index] ?? 0) > 0);
  let left = amount;
  while (left > 0 && open.length > 0) {
    const total = sum(open.map((index) => weights[index] ?? 0));
    // Nobody with debt left has weight: then the debt itself is the weight.
    const weightOf = (index: number): number => (total > 0 ? weights[index] : debt[index]) ?? 0;
    const scale = left / sum(open.map(weightOf));
    const roomOf = (index: number): number => (debt[index] ?? 0) - (taken[index] ?? 0);
    const full = open.filter((index) => weightOf(index) * scale >= roomOf(index));
    if (full.length === 0) {
      for (const index of open) taken[index] = (taken[index] ?? 0) + weightOf(index) * scale;
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

/** Moves the last bits of rounding to whoever has room, so that the column adds up exactly. */
function addUpTo(total: number, parts: number[], most: readonly number[]): number[] {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const residue = total - sum(parts);
    if (residue === 0) break;
    const fits = (index: number): boolean => {
      const moved = (parts[index] ?? 0) + residue;
      return moved >= 0 && moved <= (most[index] ?? 0);
    };
    const candidates = parts.map((_, index) => index).filter(fits);
    const index = candidates[attempt % Math.max(1, candidates.length)];
    if (index === undefined) break;
    parts[index] = (parts[index] ?? 0) + residue;
  }
  return parts;
}

/**
 * Divides the takeover over the partners, in euro, in their own order. The first column adds up to
 * `schuldovername` exactly. Without any debt the key "schuld" falls back on inhabitants.
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
  const taken = addUpTo(total, handOut(total, weights, schuld), schuld);
  return taken.map((overgenomen, index) => {
    const share = allWeight > 0 ? (room * (weights[index] ?? 0)) / allWeight : 0;
    return {
      overgenomen,
      resterendeSchuld: (schuld[index] ?? 0) - overgenomen,
      verschilMetSleutelaandeel: overgenomen - share + 0,
    };
  });
}
