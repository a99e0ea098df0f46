import { afmGecorrigeerd } from '../core';
import type { Belasting } from './belastingen';
import type { Overname } from './overname';
import { planlijnen, type Planlijn, type Planreeksen } from './partnerPlan';
import { fusiejaar, type ScenarioInput } from './scenarioInput';

/** A change that the merger makes, per year, in the sign of the line of M2 that it touches. */
export interface Aanpassing {
  readonly id: 'apb' | 'oov' | 'overname.rente' | 'overname.aflossing';
  readonly lijn: 'M2.I.a' | 'M2.I.b' | 'M2.IV.b';
  readonly bedragen: readonly number[];
}

export interface Fusie {
  /** Plain sum of the partners, per line. */
  readonly som: Planreeksen;
  readonly aanpassingen: readonly Aanpassing[];
  /** What the adjustments add to the result of the year, and cumulated over the years. */
  readonly effect: readonly number[];
  readonly gecumuleerdEffect: readonly number[];
  readonly resultaat: Planreeksen;
}

function sumOf(plannen: readonly Planreeksen[], jaren: readonly number[]): Planreeksen {
  const reeks = (lijn: Planlijn): number[] =>
    jaren.map((_, index) =>
      plannen.reduce((sum, plan) => {
        const amount = plan[lijn][index] ?? Number.NaN;
        // Unavailable money of one partner never makes up for that of another.
        return sum + (lijn === 'M2.VIII' ? Math.abs(amount) : amount);
      }, 0),
    );
  return Object.fromEntries(planlijnen.map((lijn) => [lijn, reeks(lijn)])) as Record<
    Planlijn,
    number[]
  >;
}

/** The merged plan: the sum of the partners, one line per adjustment, and what comes of it. */
export function fusie(
  input: ScenarioInput,
  plannen: readonly Planreeksen[],
  schuld: Overname,
  belastingen: { readonly apb: Belasting; readonly oov: Belasting },
): Fusie {
  const { jaren } = input;
  const n = fusiejaar(input);
  const som = sumOf(plannen, jaren);
  const aanpassingen: readonly Aanpassing[] = [
    { id: 'apb', lijn: 'M2.I.a', bedragen: belastingen.apb.perJaar },
    { id: 'oov', lijn: 'M2.I.a', bedragen: belastingen.oov.perJaar },
    // Less expenditure; never a receipt.
    { id: 'overname.rente', lijn: 'M2.I.b', bedragen: schuld.renteBespaard.map((x) => 0 - x) },
    {
      id: 'overname.aflossing',
      lijn: 'M2.IV.b',
      bedragen: schuld.aflossingBespaard.map((x) => 0 - x),
    },
  ];
  const op = (lijn: Aanpassing['lijn'], index: number): number =>
    aanpassingen
      .filter((each) => each.lijn === lijn)
      .reduce((sum, { bedragen }) => sum + (bedragen[index] ?? Number.NaN), 0);
  const per = (bereken: (index: number) => number): number[] =>
    jaren.map((_, index) => bereken(index));
  const van = (reeks: readonly number[], index: number): number => reeks[index] ?? Number.NaN;

  const ia = per((t) => van(som['M2.I.a'], t) + op('M2.I.a', t));
  const ib = per((t) => van(som['M2.I.b'], t) + op('M2.I.b', t));
  const i = per((t) => van(ia, t) - van(ib, t));
  const iii = per((t) => van(i, t) + van(som['M2.II'], t));
  const ivb = per((t) => van(som['M2.IV.b'], t) + op('M2.IV.b', t));
  const iv = per((t) => van(som['M2.IV'], t) - op('M2.IV.b', t));
  const v = per((t) => van(iii, t) + van(iv, t));
  const effect = per((t) => op('M2.I.a', t) - op('M2.I.b', t) - op('M2.IV.b', t));
  const gecumuleerdEffect: number[] = [];
  const vi: number[] = [];
  const vii: number[] = [];
  jaren.forEach((jaar, t) => {
    const before = t === 0 ? 0 : van(gecumuleerdEffect, t - 1);
    gecumuleerdEffect.push(before + van(effect, t));
    // The new municipality opens with what the partners closed with (VII, never IX).
    // After N what is not yet in a partner's plan comes on top, as it does for the partner alone.
    const later = jaar > n ? van(som['M2.VI.b'], t) : 0;
    const opening = jaar >= n && t > 0 ? van(vii, t - 1) + later : van(som['M2.VI'], t) + before;
    vi.push(opening);
    vii.push(opening + van(v, t));
  });
  const aflossingen = per((t) => van(som['AFM.II.a'], t) + op('M2.IV.b', t));
  const netto = per((t) => van(aflossingen, t) - van(som['AFM.II.b'], t));
  const marge = per((t) => van(i, t) - van(netto, t));
  const schuld1Januari = per((t) => van(schuld.schuldZonder, t) - van(schuld.saldo, t));
  return {
    som,
    aanpassingen,
    effect,
    gecumuleerdEffect,
    resultaat: {
      ...som,
      'M2.I.a': ia,
      'M2.I.b': ib,
      'M2.I': i,
      'M2.III': iii,
      'M2.IV.b': ivb,
      'M2.IV': iv,
      'M2.V': v,
      'M2.VI': vi,
      'M2.VII': vii,
      'M2.IX': per((t) => van(vii, t) - van(som['M2.VIII'], t)),
      'AFM.I': i,
      'AFM.II.a': aflossingen,
      'AFM.II': netto,
      'AFM.III': marge,
      'SCHULD.1JAN': schuld1Januari,
      'GAFM.III': per((t) =>
        afmGecorrigeerd(
          van(marge, t),
          van(aflossingen, t),
          van(schuld1Januari, t),
          input.normGecorrigeerdeAflossingen,
        ),
      ),
      'T2.E.I.B': per((t) => van(som['T2.E.I.B'], t) + op('M2.I.b', t)),
    },
  };
}
