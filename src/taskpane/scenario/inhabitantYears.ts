import type { Quality } from '../../figures';
import { fusiejaar, type ScenarioBasis } from '../../scenario';

export interface InhabitantYear {
  readonly year: number;
  /** Least certain of the partners. */
  readonly quality: 'geteld' | 'afgeleid' | 'prognose';
}

/** The years until the merger of which the inhabitants of all partners are known, newest first. */
export function inhabitantYears(basis: ScenarioBasis): InhabitantYear[] {
  const counted = basis.cijfers.filter(
    ({ pad, jaar }) => pad === 'INWONERS' && jaar <= fusiejaar(basis),
  );
  return [...new Set(counted.map(({ jaar }) => jaar))]
    .sort((a, b) => b - a)
    .flatMap((year): InhabitantYear[] => {
      const qualities = basis.partners.map(
        ({ label }) =>
          counted.find(({ gemeente, jaar }) => gemeente === label && jaar === year)?.kwaliteit,
      );
      return qualities.includes(undefined) ? [] : [{ year, quality: leastCertain(qualities) }];
    });
}

function leastCertain(qualities: readonly (string | undefined)[]): InhabitantYear['quality'] {
  const has = (quality: Quality) => qualities.includes(quality);
  return has('prognose') ? 'prognose' : has('afgeleid') ? 'afgeleid' : 'geteld';
}
