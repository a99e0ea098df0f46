import type { Scenario } from '../scenario';
import type { Maatstaf, Uitkomst } from './resultaten';

/** The amounts that a measure is the lowest of: none where nothing is tested. */
export type Meting = Readonly<Record<Maatstaf, readonly number[]>>;
type Getoetst = Pick<Scenario, 'fusie' | 'toets'>;

/** Amounts closer to 0 than half a cent are 0. */
export const halveCent = 0.005;

/** NaN where one of them is not known, or there is none. */
export function laagste(bedragen: readonly number[]): number {
  return bedragen.length === 0 ? Number.NaN : Math.min(...bedragen);
}

/** The AFM of the last year in which it is tested, and the BBR of all tested years. */
export function meting({ fusie, toets }: Getoetst): Meting {
  const { 'AFM.III': afm, 'M2.IX': bbr } = fusie.resultaat;
  const last = toets.findLastIndex((jaar) => jaar.afm);
  return {
    afm: last === -1 ? [] : [afm[last] ?? Number.NaN],
    bbr: toets.flatMap((jaar, index) => (jaar.bbr ? [bbr[index] ?? Number.NaN] : [])),
  };
}

/** The two measures of the merged plan; a year that is not known makes the lowest BBR unknown. */
export function uitkomst(scenario: Getoetst): Uitkomst {
  const { toets } = scenario;
  const { afm, bbr } = meting(scenario);
  const tested = toets.filter((jaar) => jaar.bbr);
  const lowest = laagste(bbr);
  return {
    afm: laagste(afm),
    afmJaar: toets.findLast((jaar) => jaar.afm)?.jaar ?? Number.NaN,
    bbr: lowest,
    bbrJaar: tested[bbr.indexOf(lowest)]?.jaar ?? Number.NaN,
  };
}
