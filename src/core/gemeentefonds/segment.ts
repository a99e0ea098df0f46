import { checkAllNotNegative, checkSameLength, refuse } from '../check';

/**
 * Which rows count in a segment: its members, and every row of a merger that has a member. Labels
 * are trimmed and their case does not matter; an empty label means not merged.
 */
function countingRows(
  rows: number,
  lid: readonly boolean[] | undefined,
  fusie: readonly string[] | undefined,
): (row: number) => boolean {
  if (!lid) return () => true;
  if (!fusie) return (row) => lid[row] === true;
  const labels = fusie.map((label) => label.trim().toLowerCase());
  const inside = new Set<string>();
  for (let row = 0; row < rows; row += 1) {
    const label = labels[row];
    if (label && lid[row]) inside.add(label);
  }
  return (row) => lid[row] === true || inside.has(labels[row] ?? '');
}

/**
 * Divides the amount of one segment of the Gemeentefonds over its members, in proportion to an
 * indicator. One result per row, in euro; their sum is the amount. A row outside the segment gets
 * 0. The sum over the rows with one label is what the merged municipality receives.
 *
 * One member brings the whole merged municipality in, and then the indicator of all its rows
 * counts. The research says so for open space; for other segments it is an assumption.
 *
 * @throws when an indicator is negative, or no member has one above 0
 */
export function segmentVerdeling(
  bedrag: number,
  indicator: readonly number[],
  lid?: readonly boolean[],
  fusie?: readonly string[],
): number[] {
  if (lid) checkSameLength('indicator', indicator, 'lid', lid);
  if (fusie) checkSameLength('indicator', indicator, 'fusie', fusie);
  checkAllNotNegative('indicator', indicator);
  const counts = countingRows(indicator.length, lid, fusie);
  let total = 0;
  for (let row = 0; row < indicator.length; row += 1) {
    if (counts(row)) total += indicator[row] ?? 0;
  }
  if (total === 0) refuse({ code: 'no-indicator' });
  return indicator.map((value, row) => (counts(row) ? (bedrag * value) / total : 0));
}
