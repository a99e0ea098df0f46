import type { Steps } from '../spreadsheet/steps';
import { bijdrage, gemetenOpVlaanderen, noemer } from './bijdrage';
import type { Blok, Fonds } from './blok';

/** What a merger of two municipalities does to everybody else, in euro. */
export interface Derdeneffect {
  readonly partners: readonly [number, number];
  /** The one who gains most, and how much; null and 0 where nobody gains a cent. */
  readonly winnaar: number | null;
  readonly winst: number;
  /** The one who loses most; a loss is negative. */
  readonly verliezer: number | null;
  readonly verlies: number;
  /** All others together. */
  readonly samen: number;
}

export interface Toetsvoortgang {
  readonly gedaan: number;
  readonly totaal: number;
}

/** Every pair once. */
export function alleParen(aantal: number): Int32Array {
  const pairs = new Int32Array(Math.max(0, aantal * (aantal - 1)));
  let next = 0;
  for (let a = 0; a < aantal; a += 1) {
    for (let b = a + 1; b < aantal; b += 1) {
      pairs[next] = a;
      pairs[next + 1] = b;
      next += 2;
    }
  }
  return pairs;
}

/** How a block is divided today, so that a merger of two asks for little work. */
interface Stand {
  readonly blok: Blok;
  readonly bijdragen: Float64Array;
  readonly som: number;
  readonly noemer: number;
}

function standOf(fonds: Fonds, blok: Blok): Stand {
  const bijdragen = Float64Array.from({ length: fonds.aantal }, (_, row) =>
    bijdrage(fonds, blok, [row]),
  );
  const som = bijdragen.reduce((sum, each) => sum + each, 0);
  return { blok, bijdragen, som, noemer: noemer(blok, som) };
}

const pairsPerStep = 500;

export interface Toetsopties {
  /**
   * Place of the one block that is measured; without it all together. The others stay in the fund:
   * where nobody may share twice, an earlier segment keeps who shares in it.
   */
  readonly blok?: number | undefined;
  readonly meld?: (voortgang: Toetsvoortgang) => void;
}

/**
 * The merger-proofness test of a fund, or of one of its blocks: for each pair the largest gain and
 * loss of somebody who does not merge, as dividing before and after would tell. A block that is not
 * known leaves the effects of every pair NaN, also where its rule moves nobody: a sum of which a part
 * is not known is not known. `paren` holds two places for each pair.
 */
export function* fusietoets(
  fonds: Fonds,
  paren: Int32Array,
  { blok: measured, meld }: Toetsopties = {},
): Steps<Derdeneffect[]> {
  const standen = fonds.blokken
    .filter(({ bedrag }, place) => bedrag !== 0 && (measured === undefined || place === measured))
    .map((blok) => standOf(fonds, blok));
  const totaal = paren.length / 2;
  const found: Derdeneffect[] = [];
  const effects = new Float64Array(fonds.aantal);
  // Of blocks that are not the whole fund nobody knows the sum.
  const none = measured === undefined && fonds.isGeheel === false ? Number.NaN : 0;
  for (let pair = 0; pair < totaal; pair += 1) {
    if (pair > 0 && pair % pairsPerStep === 0) {
      meld?.({ gedaan: pair, totaal });
      yield;
    }
    const partners = [paren[2 * pair] ?? 0, paren[2 * pair + 1] ?? 0] as const;
    effects.fill(none);
    for (const stand of standen) addEffects(fonds, stand, partners, effects);
    found.push(largestOf(effects, partners));
  }
  meld?.({ gedaan: totaal, totaal });
  return found;
}

/** Adds to each municipality what it gets more or less of the block; not meant for the partners. */
function addEffects(
  fonds: Fonds,
  stand: Stand,
  partners: readonly [number, number],
  effects: Float64Array,
): void {
  const change = changePerUnit(fonds, stand, partners);
  if (change === 0) return;
  const { bijdragen } = stand;
  for (let row = 0; row < effects.length; row += 1) {
    effects[row] = (effects[row] ?? 0) + (bijdragen[row] ?? 0) * change;
  }
}

/** By how much one unit of contribution becomes worth more or less. */
function changePerUnit(fonds: Fonds, stand: Stand, [a, b]: readonly [number, number]): number {
  const { blok, bijdragen, som, noemer: before } = stand;
  if (!Number.isFinite(blok.bedrag) || !divides(before)) return Number.NaN;
  if (gemetenOpVlaanderen(blok.regel)) return 0;
  const alone = (bijdragen[a] ?? 0) + (bijdragen[b] ?? 0);
  const joint = bijdrage(fonds, blok, [a, b]);
  if (joint === alone) return 0;
  const after = othersTogether(stand, som - alone, [a, b]) + joint;
  return divides(after) ? blok.bedrag / after - blok.bedrag / before : Number.NaN;
}

const divides = (whole: number): boolean => Number.isFinite(whole) && whole !== 0;

/** What all others bring in: taken from the sum, but counted anew where little of it is left. */
function othersTogether(
  { bijdragen, som }: Stand,
  others: number,
  [a, b]: readonly [number, number],
): number {
  if (others > som * smallPart) return others;
  return bijdragen.reduce((sum, each, row) => (row === a || row === b ? sum : sum + each), 0);
}

/** Below this part a difference of two sums has lost too many of its digits. */
const smallPart = 0.01;

/** Less is nobody's gain or loss: it comes from the last digits of a sum. */
const halfCent = 0.005;

function largestOf(effects: Float64Array, partners: readonly [number, number]): Derdeneffect {
  const [a, b] = partners;
  let [winst, verlies, samen] = [halfCent, -halfCent, 0];
  let winnaar: number | null = null;
  let verliezer: number | null = null;
  for (let row = 0; row < effects.length; row += 1) {
    if (row === a || row === b) continue;
    const effect = effects[row] ?? 0;
    samen += effect;
    if (effect > winst) [winst, winnaar] = [effect, row];
    else if (effect < verlies) [verlies, verliezer] = [effect, row];
  }
  if (Number.isNaN(samen)) {
    const unknown = Number.NaN;
    return { partners, winnaar: null, winst: unknown, verliezer: null, verlies: unknown, samen };
  }
  return {
    partners,
    winnaar,
    winst: winnaar === null ? 0 : winst,
    verliezer,
    verlies: verliezer === null ? 0 : verlies,
    samen,
  };
}

/** The pairs that move most for somebody else, gain or loss, first; those unknown last. */
export function gerangschikt(effects: readonly Derdeneffect[]): Derdeneffect[] {
  const size = ({ winst, verlies }: Derdeneffect): number => {
    const largest = Math.max(winst, -verlies);
    return Number.isNaN(largest) ? -1 : largest;
  };
  return effects.toSorted((one, other) => size(other) - size(one));
}
