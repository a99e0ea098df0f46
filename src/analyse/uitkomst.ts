import type { Scenario } from '../scenario';
import type { Uitkomst } from './resultaten';

/** The two measures of the merged plan; a year that is not known makes the lowest BBR unknown. */
export function uitkomst({ fusie, toets }: Pick<Scenario, 'fusie' | 'toets'>): Uitkomst {
  const { 'AFM.III': afm, 'M2.IX': bbr } = fusie.resultaat;
  const last = toets.findLastIndex((jaar) => jaar.afm);
  const tested = toets.flatMap((jaar, index) =>
    jaar.bbr ? [{ jaar: jaar.jaar, bbr: bbr[index] ?? Number.NaN }] : [],
  );
  const lowest = Math.min(...tested.map((each) => each.bbr));
  return {
    afm: afm[last] ?? Number.NaN,
    afmJaar: toets[last]?.jaar ?? Number.NaN,
    bbr: tested.length === 0 ? Number.NaN : lowest,
    bbrJaar: tested.find((each) => each.bbr === lowest)?.jaar ?? Number.NaN,
  };
}
