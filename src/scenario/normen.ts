import { normtoets } from '../core';
import type { Planreeksen } from './partnerPlan';
import { fusiejaar, type ScenarioInput } from './scenarioInput';

/** What a column is to the norms. */
export interface Toetsjaar {
  readonly jaar: number;
  /** Accounts are shown, not tested. */
  readonly bbr: boolean;
  /** The last year of a plan period, and the merger year. */
  readonly afm: boolean;
}

/** Last year of the plan period that a year lies in. */
export function laatsteJaarVanPlanperiode(
  { planperiode }: Pick<ScenarioInput, 'planperiode'>,
  jaar: number,
): number {
  const { eersteJaar, duur } = planperiode;
  return eersteJaar + Math.floor((jaar - eersteJaar) / duur) * duur + duur - 1;
}

/**
 * Of a partner, or of the merger: the new municipality has norms from year N on (before it the
 * columns are pro forma), and its AFM counts in N too.
 */
export function toetsjaren(input: ScenarioInput, vanDeFusie: boolean): Toetsjaar[] {
  const n = fusiejaar(input);
  return input.jaren.map((jaar) => {
    const plan = input.rapport(jaar) !== 'rekening' && (!vanDeFusie || jaar >= n);
    const last = laatsteJaarVanPlanperiode(input, jaar) === jaar;
    return { jaar, bbr: plan, afm: plan && (last || (vanDeFusie && jaar === n)) };
  });
}

export interface Normuitslag {
  readonly tekortenBbr: readonly number[];
  readonly tekortenAfm: readonly number[];
  /** Years of which a tested amount is not known. */
  readonly onbekend: readonly number[];
  /** The same per norm. */
  readonly onbekendBbr: readonly number[];
  readonly onbekendAfm: readonly number[];
  readonly afmGetoetst: boolean;
  readonly bbrGetoetst: boolean;
}

/** The two norms over the columns that are tested. */
export function normuitslag(
  plan: Pick<Planreeksen, 'M2.IX' | 'AFM.III'>,
  toets: readonly Toetsjaar[],
): Normuitslag {
  const tested = toets.flatMap((jaar, index) => (jaar.bbr ? [{ ...jaar, index }] : []));
  const { tekorten, onbekend } = normtoets({
    jaren: tested.map(({ jaar }) => jaar),
    bbr: tested.map(({ index }) => plan['M2.IX'][index] ?? Number.NaN),
    afm: tested.map(({ index }) => plan['AFM.III'][index] ?? Number.NaN),
    toetsjaren: tested.flatMap(({ jaar, afm }) => (afm ? [jaar] : [])),
  });
  const of = (norm: 'BBR' | 'AFM'): number[] =>
    tekorten.flatMap((tekort) => (tekort.norm === norm ? [tekort.jaar] : []));
  return {
    tekortenBbr: of('BBR'),
    tekortenAfm: of('AFM'),
    onbekend: [...new Set(onbekend.map(({ jaar }) => jaar))].sort((a, b) => a - b),
    onbekendBbr: onbekend.flatMap(({ norm, jaar }) => (norm === 'BBR' ? [jaar] : [])),
    onbekendAfm: onbekend.flatMap(({ norm, jaar }) => (norm === 'AFM' ? [jaar] : [])),
    afmGetoetst: tested.some(({ afm }) => afm),
    bbrGetoetst: tested.length > 0,
  };
}
