import { qualities, type FigureRecord } from './figureRecord';

/** Restated by third parties, backed out or projected: what somebody published goes before it. */
export function isRestated(quality: string): boolean {
  return quality === 'overgenomen' || quality === 'afgeleid' || quality === 'prognose';
}

/**
 * What is left of records of one figure: what was published itself before what was restated, and
 * each amount once, of the best quality. More than one is left where sources contradict each other.
 */
export function strongest(records: readonly FigureRecord[]): readonly FigureRecord[] {
  const own = records.filter(({ quality }) => !isRestated(quality));
  const best = new Map<number, FigureRecord>();
  const left = own.length > 0 ? own : records;
  for (const record of left) {
    const known = best.get(record.amount);
    if (!known || order(record) < order(known)) best.set(record.amount, record);
  }
  return left.filter((record) => best.get(record.amount) === record);
}

function order({ quality }: FigureRecord): number {
  return qualities.indexOf(quality);
}

/** Records of more than one source together: each figure as strong as it comes. */
export function together(records: readonly FigureRecord[]): readonly FigureRecord[] {
  const groups = new Map<string, FigureRecord[]>();
  const kept = new Set<FigureRecord>();
  for (const record of records) {
    const { path, year, report, bestuur } = record;
    // Lines without a path and studies are shown one by one, never in each other's place.
    if (path === null || report === 'studie') {
      kept.add(record);
      continue;
    }
    const key = JSON.stringify([path, year, report, bestuur]);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  for (const group of groups.values()) for (const record of strongest(group)) kept.add(record);
  return records.filter((record) => kept.has(record));
}
