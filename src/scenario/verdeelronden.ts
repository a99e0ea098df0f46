import { sum } from '../core';
import type { Overname } from './overname';

/** A remainder that rounds to 0 in so many decimals is the arithmetic of a machine, and no debt. */
export const verwaarloosbareDecimalen = 5;
export const verwaarloosbaar = 0.5 * 10 ** -verwaarloosbareDecimalen;

export interface Verdeelronde {
  /** Weight of each partner who has debt left. */
  readonly gewichten: readonly number[];
  /** What each has after this round. */
  readonly genomen: readonly number[];
}

/**
 * The division of the takeover in steps that cells can show: each round hands out what is left by
 * weight, nobody more than his debt. As many rounds as partners always suffice; the outcome is that
 * of `schuldovernameVerdeling`.
 */
export function verdeelronden({
  overgenomen,
  schuldMetAgb: schuld,
  gewichten: sleutelgewichten,
}: Pick<Overname, 'overgenomen' | 'schuldMetAgb' | 'gewichten'>): Verdeelronde[] {
  let genomen: readonly number[] = schuld.map(() => 0);
  return schuld.map(() => {
    const before = genomen;
    const room = schuld.map((debt, index) => debt - (before[index] ?? 0));
    const open = room.map((left) => left >= verwaarloosbaar);
    const byKey = sleutelgewichten.map((weight, index) =>
      Number.isNaN(room[index] ?? Number.NaN) ? Number.NaN : open[index] ? weight : 0,
    );
    const all = sum(byKey);
    // Nobody with debt left has weight: then the debt itself is the weight.
    const gewichten = schuld.map((debt, index) => {
      if (!open[index]) return Number.isNaN(room[index] ?? Number.NaN) ? Number.NaN : 0;
      return Number.isNaN(all) || all === 0 ? all + debt : (byKey[index] ?? Number.NaN);
    });
    const left = overgenomen - sum(before);
    const weight = sum(gewichten);
    genomen = before.map(
      (taken, index) =>
        taken +
        Math.min(
          room[index] ?? Number.NaN,
          weight === 0 ? 0 : (left * (gewichten[index] ?? Number.NaN)) / weight,
        ),
    );
    return { gewichten, genomen };
  });
}
