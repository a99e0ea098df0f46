import type { Municipality } from '../figures';

/** The next round of mergers, on 1 January after the local elections of October 2030. */
const nextRound = '2031-01-01';

/**
 * The merger date (ISO) that somebody who picks these municipalities most likely means: the one on
 * which a former municipality really merged, else that of the next round.
 */
export function usualMergerDate(municipalities: readonly Municipality[]): string {
  const ended = municipalities.flatMap(({ tot }) =>
    tot === null ? [] : [Number(tot.slice(0, 4))],
  );
  return ended.length === 0 ? nextRound : `${String(Math.max(...ended) + 1)}-01-01`;
}
