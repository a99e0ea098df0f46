/** Number of letters to insert, delete or replace to turn one word into the other. */
export function editDistance(first: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (first[row - 1] === other[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      const deleted = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

/** Lower is nearer: the same, begins with, contains, is part of, then letters that differ. */
function rank(wanted: string, key: string): number {
  if (key === wanted) return 0;
  if (wanted.length > 1 && key.startsWith(wanted)) return 1;
  if (wanted.length > 2 && key.includes(wanted)) return 2;
  if (key.length > 3 && wanted.includes(key)) return 3;
  // One or two letters are near to everything.
  return wanted.length > 2 ? 2 + editDistance(wanted, key) : Infinity;
}

/**
 * The candidates nearest to a folded word, at most `limit`. A word that shares hardly a letter
 * with any of them has no nearest one.
 */
export function nearest<T>(
  wanted: string,
  candidates: Iterable<readonly [key: string, candidate: T]>,
  limit: number,
): T[] {
  if (wanted === '') return [];
  const furthest = 2 + Math.max(2, Math.ceil(wanted.length / 3));
  return [...candidates]
    .map(([key, candidate]) => ({ key, candidate, distance: rank(wanted, key) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance || a.key.localeCompare(b.key, 'nl'))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
