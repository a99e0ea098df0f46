/**
 * Six years above seven columns: which year belongs to which column? Years keep their order, each
 * has at least one column, and no year has two columns that are the same otherwise. The answer is
 * null unless exactly one way fits.
 */
export function deriveYears(years: readonly number[], columns: readonly string[]): number[] | null {
  if (years.length === 0 || columns.length < years.length) return null;
  /** Ways to deal out the columns from `column` over the years from `year`; at most 2 are counted. */
  const ways = new Map<string, number>();
  const count = (column: number, year: number): number => {
    if (year === years.length) return column === columns.length ? 1 : 0;
    const key = `${String(column)}/${String(year)}`;
    const known = ways.get(key);
    if (known !== undefined) return known;
    let total = 0;
    for (const end of ends(columns, column)) {
      total += count(end, year + 1);
      if (total > 1) break;
    }
    ways.set(key, total);
    return total;
  };
  if (count(0, 0) !== 1) return null;
  const dealt: number[] = [];
  years.forEach((value, year) => {
    const start = dealt.length;
    const end = ends(columns, start).find((candidate) => count(candidate, year + 1) === 1);
    for (let column = start; column < (end ?? start); column += 1) dealt.push(value);
  });
  return dealt;
}

/** Where a year that begins at `start` may end: before the first column that it has already. */
function ends(columns: readonly string[], start: number): number[] {
  const seen = new Set<string>();
  const found: number[] = [];
  for (let column = start; column < columns.length; column += 1) {
    const name = columns[column] ?? '';
    if (seen.has(name)) break;
    seen.add(name);
    found.push(column + 1);
  }
  return found;
}
