import type { Steps } from '../spreadsheet/steps';

/** A value that was tried, and what it gives. */
export interface Punt {
  readonly waarde: number;
  readonly uitkomst: number;
}

/** Close enough to 0 that nobody sees the difference in a cent. */
const nul = 0.001;
/** Bisection alone needs some hundred steps for all the digits of a number; most need ten. */
const meesteStappen = 200;

/**
 * Where an outcome turns, between a value below 0 and one that is not: steps along the line between
 * the two (regula falsi, Illinois), and every fourth one in the middle, so that it ends whatever the
 * shape. Where the outcome jumps over 0, the last value at which it is not below.
 */
export function* wortel(
  uitkomst: (waarde: number) => Steps<number>,
  onder: Punt,
  boven: Punt,
): Steps<number> {
  let [min, plus] = [onder, boven];
  // An end that stays put counts for half each time, or the other would only creep to the root.
  let [gewichtMin, gewichtPlus] = [1, 1];
  let laatst: 'min' | 'plus' | undefined;
  for (let stap = 1; stap <= meesteStappen; stap += 1) {
    if (plus.uitkomst < nul) return plus.waarde;
    const [a, b] = [gewichtMin * min.uitkomst, gewichtPlus * plus.uitkomst];
    const midden = stap % 4 === 0;
    const waarde = midden
      ? (min.waarde + plus.waarde) / 2
      : min.waarde + ((plus.waarde - min.waarde) * a) / (a - b);
    if (waarde === min.waarde || waarde === plus.waarde) {
      // In the middle: no number lies between the two any more.
      if (midden) return plus.waarde;
      continue;
    }
    const next = { waarde, uitkomst: yield* uitkomst(waarde) };
    if (Math.abs(next.uitkomst) < nul) return waarde;
    if (Number.isNaN(next.uitkomst)) return Number.NaN;
    if (next.uitkomst < 0) {
      gewichtPlus = laatst === 'min' ? gewichtPlus / 2 : gewichtPlus;
      [min, gewichtMin, laatst] = [next, 1, 'min'];
    } else {
      gewichtMin = laatst === 'plus' ? gewichtMin / 2 : gewichtMin;
      [plus, gewichtPlus, laatst] = [next, 1, 'plus'];
    }
  }
  return plus.waarde;
}
