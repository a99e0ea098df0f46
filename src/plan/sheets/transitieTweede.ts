import { kosten as beschrijvingen } from '../aannames/kosten';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { active } from '../schuldRows';
import { jaarkolom, vast } from '../yearSheet';
import { aandeelRow, bedragRow, yearEnds } from './transitiePosten';

interface YearlyOpinion {
  readonly key: string;
  readonly label: string;
  readonly values: readonly number[];
  readonly native: (at: At) => string;
  readonly byFunction: (at: At) => string;
}

/** The phasing of every one-off post once more; without an amount there is nothing to spread. */
export function phasingOpinions({ scenario }: PlanContext): YearlyOpinion[] {
  const { jaren } = scenario.input;
  const first = jaarkolom(jaren[0] ?? 0);
  return scenario.kosten.posten
    .filter(({ soort }) => soort === 'transitie')
    .map(({ id, bedrag, perJaar }) => {
      const amount = (at: At): string => at.fixed('transitie', bedragRow(id), vast);
      return {
        key: `tweede/fasering/${id}`,
        label: `${beschrijvingen[id].label}: FUSIE.FASERING`,
        values: bedrag === 0 ? perJaar.map(() => Number.NaN) : perJaar,
        native: (at) => `IF(${amount(at)}=0,"",${at.on('transitie', bedragRow(id))})`,
        byFunction: (at) => {
          const shares = at.block([aandeelRow(id), aandeelRow(id)], yearEnds(jaren), 'transitie');
          const position = `${at.on('transitie', 'jaar')}-${at.on('transitie', 'jaar', first)}+1`;
          return `INDEX(FUSIE.FASERING(${amount(at)},${shares}),1,${position})`;
        },
      };
    });
}

/** The payback once more, out of the effect per year; counted from 1 January of year N as well. */
export function paybackOpinion({ scenario }: PlanContext) {
  const { input, baten } = scenario;
  const ends = yearEnds(input.jaren);
  return {
    key: 'tweede/terugverdientijd',
    label: 'Terugverdientijd: FUSIE.TERUGVERDIENTIJD',
    unit: 'jaren',
    value: baten.terugverdientijd,
    native: (at: At): string => at.fixed('transitie', 'baten/tijd', vast),
    byFunction: (at: At): string => {
      const effect = at.block(['effect', 'effect'], ends, 'fusie');
      const before = `(${active(at, 'fusiejaar')}-${at.on('fusie', 'jaar', ends[0])})`;
      return `MAX(0,FUSIE.TERUGVERDIENTIJD(${effect})-${before})`;
    },
  };
}
