import { sum } from '../core';
import {
  aanpassingIds,
  aanpassingsoort,
  effectOp,
  type Aanpassing,
  type AanpassingId,
  type Basislijn,
  type SamengesteldeLijn,
} from './aanpassing';
import type { ActieveAannames } from './actieveAannames';
import type { Belasting } from './belastingen';
import type { Eliminaties } from './eliminaties';
import type { Gemeentefonds } from './gemeentefonds';
import type { Kosten } from './kosten';
import type { Overname } from './overname';
import { gecorrigeerd, planlijnen, type Planlijn, type Planreeksen } from './partnerPlan';
import { fusiejaar, type ScenarioInput } from './scenarioInput';
import type { Schokken } from './schokken';

export interface Fusie {
  /** Plain sum of the partners, per line. */
  readonly som: Planreeksen;
  readonly aanpassingen: readonly Aanpassing[];
  /** What the adjustments add to the result of the year (V), and cumulated over the years. */
  readonly effect: readonly number[];
  readonly gecumuleerdEffect: readonly number[];
  /** What they add to the autofinancieringsmarge. */
  readonly effectAfm: readonly number[];
  readonly resultaat: Planreeksen;
  /** The margin without what comes only once. */
  readonly afmZonderEenmalige: readonly number[];
}

/** What the adjustments are computed from, each in its own part of the scenario. */
export interface Aanpassingbronnen {
  readonly overname: Overname;
  readonly apb: Belasting;
  readonly oov: Belasting;
  readonly gemeentefonds: Gemeentefonds;
  readonly kosten: Kosten;
  readonly eliminaties: Eliminaties;
  readonly schokken: Schokken;
}

function sumOf(plannen: readonly Planreeksen[], jaren: readonly number[]): Planreeksen {
  const reeks = (lijn: Planlijn): number[] =>
    jaren.map((_, index) =>
      plannen.reduce((total, plan) => {
        const amount = plan[lijn][index] ?? Number.NaN;
        // Unavailable money of one partner never makes up for that of another.
        return total + (lijn === 'M2.VIII' ? Math.abs(amount) : amount);
      }, 0),
    );
  return Object.fromEntries(planlijnen.map((lijn) => [lijn, reeks(lijn)])) as Record<
    Planlijn,
    number[]
  >;
}

/** Each adjustment by itself, in the sign of its line, before it is switched on or off. */
function bedragenVan({
  overname,
  apb,
  oov,
  gemeentefonds,
  kosten,
  eliminaties,
  schokken,
}: Aanpassingbronnen): Readonly<Record<AanpassingId, readonly number[]>> {
  // Less of a line; and 0 stays 0.
  const minder = (bedragen: readonly number[]): number[] => bedragen.map((bedrag) => 0 - bedrag);
  const { exploitatie, investeringen, financiering } = eliminaties.perJaar;
  return {
    ...kosten.perJaar,
    gemeentefonds: gemeentefonds.perJaar,
    apb: apb.perJaar,
    oov: oov.perJaar,
    // A takeover is never a receipt: it only lowers expenditure, and what others pay back.
    'overname.rente': minder(overname.renteBespaard),
    'overname.aflossing': minder(overname.aflossingBespaard),
    'doorgeef.rente': minder(overname.doorgegevenRente),
    'doorgeef.aflossing': minder(overname.doorgegevenAflossing),
    'schok.loon': schokken.loon,
    'schok.rente': schokken.rente,
    'schok.apbbasis': minder(schokken.apbbasis),
    'schok.subsidies': minder(schokken.subsidies),
    'eliminatie.exploitatie.ontvangst': minder(exploitatie),
    'eliminatie.exploitatie.uitgave': minder(exploitatie),
    'eliminatie.investeringen.ontvangst': minder(investeringen),
    'eliminatie.investeringen.uitgave': minder(investeringen),
    'eliminatie.financiering.ontvangst': minder(financiering),
    'eliminatie.financiering.uitgave': minder(financiering),
  };
}

/** The merged plan: the sum of the partners, one line per adjustment, and what comes of it. */
export function fusie(
  input: ScenarioInput,
  actief: ActieveAannames,
  plannen: readonly Planreeksen[],
  bronnen: Aanpassingbronnen,
): Fusie {
  const { overname } = bronnen;
  const { jaren } = input;
  const n = fusiejaar(input);
  const som = sumOf(plannen, jaren);
  const berekend = bedragenVan(bronnen);
  const aanpassingen = aanpassingIds.map((id): Aanpassing => {
    const soort = aanpassingsoort(id);
    return {
      id,
      ...soort,
      bedragen: berekend[id].map((bedrag) => actief.geschakeld(soort.groep, bedrag)),
    };
  });
  const op = (lijn: Basislijn | SamengesteldeLijn, index: number): number =>
    effectOp(aanpassingen, lijn, index);
  const enkel = (id: AanpassingId, index: number): number =>
    van(aanpassingen.find((each) => each.id === id)?.bedragen ?? [], index);
  const per = (bereken: (index: number) => number): number[] =>
    jaren.map((_, index) => bereken(index));
  const van = (reeks: readonly number[], index: number): number => reeks[index] ?? Number.NaN;
  const met = (lijn: Basislijn): number[] => per((t) => van(som[lijn], t) + op(lijn, t));
  const min = (a: readonly number[], b: readonly number[]): number[] =>
    per((t) => van(a, t) - van(b, t));

  const ia = met('M2.I.a');
  const ib = met('M2.I.b');
  const i = min(ia, ib);
  const iia = met('M2.II.a');
  const iib = met('M2.II.b');
  const ii = min(iia, iib);
  const iii = per((t) => van(i, t) + van(ii, t));
  // Of some partners only the balance of IV is known, so it follows from their balances.
  const iv = per((t) => van(som['M2.IV'], t) + op('M2.IV', t));
  const v = per((t) => van(iii, t) + van(iv, t));
  const effect = per((t) => op('M2.V', t));
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
  // In N itself nothing comes on top of what the partners closed with.
  const vib = jaren.map((jaar, t) => (jaar === n && t > 0 ? 0 : van(som['M2.VI.b'], t)));
  const ix = per((t) => van(vii, t) - van(som['M2.VIII'], t));
  const aflossingen = met('AFM.II.a');
  const terugvorderingen = met('AFM.II.b');
  const netto = min(aflossingen, terugvorderingen);
  const marge = min(i, netto);
  const eenmalige = aanpassingen.filter((each) => each.eenmalig);
  const schuld1Januari = per((t) => van(overname.schuldZonder, t) - van(overname.saldo, t));
  // What is taken over of the loans of an AGB changes nothing in the plan of gemeente en OCMW.
  const agbAfm = per((t) => van(som['AGB.AFM'], t) + van(overname.agbBespaard, t));
  const agbBbr = per((t) => van(som['AGB.BBR'], t) + sum(overname.agbBespaard.slice(0, t + 1)));
  return {
    som,
    aanpassingen,
    effect,
    gecumuleerdEffect,
    effectAfm: per((t) => op('AFM.III', t)),
    afmZonderEenmalige: per((t) => van(marge, t) - effectOp(eenmalige, 'AFM.III', t)),
    resultaat: {
      ...som,
      'M2.I.a': ia,
      'M2.I.b': ib,
      'M2.I': i,
      'M2.II.a': iia,
      'M2.II.b': iib,
      'M2.II': ii,
      'M2.III': iii,
      'M2.IV.a': met('M2.IV.a'),
      'M2.IV.b': met('M2.IV.b'),
      'M2.IV': iv,
      'M2.V': v,
      'M2.VI': vi,
      'M2.VI.a': min(vi, vib),
      'M2.VI.b': vib,
      'M2.VII': vii,
      'M2.IX': ix,
      'AFM.I': i,
      'AFM.II.a': aflossingen,
      'AFM.II.b': terugvorderingen,
      'AFM.II': netto,
      'AFM.III': marge,
      'SCHULD.1JAN': schuld1Januari,
      ...gecorrigeerd(marge, aflossingen, schuld1Januari, input.normGecorrigeerdeAflossingen),
      'T2.E.I.B': per(
        (t) => van(som['T2.E.I.B'], t) + enkel('overname.rente', t) + enkel('schok.rente', t),
      ),
      'T2.E.I.A.2': per((t) => van(som['T2.E.I.A.2'], t) + enkel('schok.loon', t)),
      'T2.E.II.A.3.b': per((t) => van(som['T2.E.II.A.3.b'], t) + enkel('schok.subsidies', t)),
      'GF.AANDEEL': per((t) => van(som['GF.AANDEEL'], t) + enkel('gemeentefonds', t)),
      'AGB.AFM': agbAfm,
      'AGB.BBR': agbBbr,
      'CONS.AFM': per((t) => van(marge, t) + van(agbAfm, t)),
      'CONS.BBR': per((t) => van(ix, t) + van(agbBbr, t)),
    },
  };
}
