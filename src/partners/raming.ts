import type { FigureRecord, Figures, Municipality } from '../figures';
import { inwonertal } from './inwonertal';
import { only, prognoses, tellingen, type Ramingsjaren } from './jaren';
import type { Inwonertal } from './kandidaat';

/** What an estimate lacks: one official count, or one projection at an end of the growth. */
export interface Ramingsgebrek {
  readonly wat: 'telling' | 'prognose';
  readonly jaar: number;
  /** There is more than one, and they differ. */
  readonly isTegenspraak: boolean;
}

/** The records out of which an estimate is made; one of each, where it can be made. */
function delen(figures: Figures, gemeente: Municipality, jaren: Ramingsjaren) {
  const projected = prognoses(figures, gemeente);
  const at = (wanted: number): readonly FigureRecord[] =>
    // Nothing can grow out of nobody.
    projected.filter((each) => each.year === wanted && inwonertal(each).ondergrens > 0);
  return {
    officieel: tellingen(figures, gemeente).filter(
      ({ year, quality }) => year === jaren.officieel && quality === 'officieel',
    ),
    van: at(jaren.van),
    tot: at(jaren.tot),
  };
}

/** Why there is no estimate; null where nothing lacks. */
export function ramingsgebrek(
  figures: Figures,
  gemeente: Municipality,
  jaren: Ramingsjaren,
): Ramingsgebrek | null {
  const found = delen(figures, gemeente, jaren);
  const missing = (['officieel', 'van', 'tot'] as const).find((each) => found[each].length !== 1);
  return missing === undefined
    ? null
    : {
        wat: missing === 'officieel' ? 'telling' : 'prognose',
        jaar: jaren[missing],
        isTegenspraak: found[missing].length > 1,
      };
}

/** Whole inhabitants, with the bounds at their widest. */
export function raming(
  figures: Figures,
  gemeente: Municipality,
  jaren: Ramingsjaren,
): Inwonertal | null {
  const found = delen(figures, gemeente, jaren);
  const [officieel, van, tot] = [only(found.officieel), only(found.van), only(found.tot)];
  if (!officieel || !van || !tot) return null;
  const [from, begin, end] = [inwonertal(officieel), inwonertal(van), inwonertal(tot)];
  return {
    aantal: Math.round((from.aantal * end.aantal) / begin.aantal),
    ondergrens: Math.floor((from.ondergrens * end.ondergrens) / begin.bovengrens),
    bovengrens: Math.ceil((from.bovengrens * end.bovengrens) / begin.ondergrens),
    kwaliteit: 'prognose',
  };
}
