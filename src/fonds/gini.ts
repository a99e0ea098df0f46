/** A group of municipalities: its inhabitants and what they get together. */
export interface Groepsbedrag {
  readonly inwoners: number;
  readonly bedrag: number;
}

/**
 * Gini coefficient of the amount per inhabitant between groups, each weighted by its inhabitants:
 * 0 where every inhabitant gets the same, towards 1 where all goes to few. Groups without
 * inhabitants do not count; NaN where something is missing or there is nothing to divide.
 */
export function gini(groepen: readonly Groepsbedrag[]): number {
  const counted = groepen.filter(({ inwoners }) => inwoners !== 0);
  const people = counted.reduce((sum, { inwoners }) => sum + inwoners, 0);
  const amount = counted.reduce((sum, { bedrag }) => sum + bedrag, 0);
  if (!(people > 0) || !(amount > 0)) return Number.NaN;
  const poorestFirst = counted.toSorted(
    (one, other) => one.bedrag / one.inwoners - other.bedrag / other.inwoners,
  );
  // Twice the area below the Lorenz curve, a trapezium for each group.
  let [below, area] = [0, 0];
  for (const { inwoners, bedrag } of poorestFirst) {
    area += (inwoners / people) * (2 * below + bedrag / amount);
    below += bedrag / amount;
  }
  return 1 - area;
}
