import {
  computeScenario,
  geenRegeling,
  schakelaar,
  schakelgroepen,
  schokgroepen,
  type AannameId,
  type Planreeksen,
  type ScenarioInput,
} from '../scenario';
import type { Uitkomst, Wijziging } from './resultaten';
import { uitkomst } from './uitkomst';
import { metWijziging } from './variant';

/** Nobody merges: no adjustment of the merger; setbacks hit one alone as well. */
export const zonderFusie: Wijziging = {
  ...Object.fromEntries(
    schakelgroepen
      .filter((groep) => !schokgroepen.some((schok) => schok === groep))
      .map((groep): [AannameId, string] => [schakelaar(groep), 'nee']),
  ),
  'overname.regeling': geenRegeling,
};

/**
 * The municipalities together without a merger: the sum of their own plans, at their own rates and
 * with all of their debt, less what setbacks cost it. Setbacks count from the same year, and the same
 * years are looked at, so that both can be held against each other; a norm of the sum does not exist.
 */
export function uitkomstZonderFusie(input: ScenarioInput): Uitkomst {
  const { fusie, toets } = computeScenario(metWijziging(input, zonderFusie));
  const { som, effectAfm, gecumuleerdEffect } = fusie;
  const met = (lijn: 'AFM.III' | 'M2.IX', effect: readonly number[]): number[] =>
    som[lijn].map((bedrag, t) => bedrag + (effect[t] ?? Number.NaN));
  // Not the merged plan: that carries results on in its own way where a report begins.
  const resultaat: Planreeksen = {
    ...fusie.resultaat,
    'AFM.III': met('AFM.III', effectAfm),
    'M2.IX': met('M2.IX', gecumuleerdEffect),
  };
  return uitkomst({ fusie: { ...fusie, resultaat }, toets });
}
