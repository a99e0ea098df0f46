import { checkNotNegative, checkSameLength, refuse } from '../check';

/** The number of no merger at all; the others count from 1. */
const notMerged = 0;

/**
 * Which rows count in a segment: its members, and every row of a merger that has a member. Labels
 * are trimmed and their case does not matter; an empty label means not merged.
 */
function withMergedPartners(lid: readonly boolean[], fusie: readonly string[]): readonly boolean[] {
  // A label that comes back is found as it was written: only new ones are trimmed and lowered.
  const mergerByText = new Map<string, number>();
  const mergerByLabel = new Map<string, number>([['', notMerged]]);
  const mergerOfRow = new Array<number>(fusie.length);
  const hasMember = [false];
  for (let row = 0; row < fusie.length; row += 1) {
    const text = fusie[row] ?? '';
    // Most rows have no label: an empty one needs no search.
    let merger = text === '' ? notMerged : mergerByText.get(text);
    if (merger === undefined) {
      const label = text.trim().toLowerCase();
      merger = mergerByLabel.get(label) ?? hasMember.push(false) - 1;
      mergerByLabel.set(label, merger);
      mergerByText.set(text, merger);
    }
    mergerOfRow[row] = merger;
    if (merger !== notMerged && lid[row] === true) hasMember[merger] = true;
  }
  return lid.map((member, row) => member || hasMember[mergerOfRow[row] ?? notMerged] === true);
}

/**
 * Divides the amount of one segment of the Gemeentefonds over its members, in proportion to an
 * indicator. One result per row, in euro; their sum is the amount. A row outside the segment gets
 * 0. The sum over the rows with one label is what the merged municipality receives.
 *
 * One member brings the whole merged municipality in, and then the indicator of all its rows
 * counts. The research says so for open space; for other segments it is an assumption.
 *
 * @throws when the series differ in length, an indicator is negative, or no member has one above 0
 */
export function segmentVerdeling(
  bedrag: number,
  indicator: readonly number[],
  lid?: readonly boolean[],
  fusie?: readonly string[],
): number[] {
  if (lid) checkSameLength('indicator', indicator, 'lid', lid);
  if (fusie) checkSameLength('indicator', indicator, 'fusie', fusie);
  const counts = lid && fusie ? withMergedPartners(lid, fusie) : lid;
  let total = 0;
  for (let row = 0; row < indicator.length; row += 1) {
    const value = indicator[row] ?? Number.NaN;
    checkNotNegative('indicator', value, row + 1);
    if (!counts || counts[row] === true) total += value;
  }
  if (total === 0) refuse({ code: 'no-indicator' });
  // A sum beyond all numbers says nothing about anybody's share.
  if (total === Infinity) total = Number.NaN;
  return indicator.map((value, row) =>
    !counts || counts[row] === true ? (bedrag * value) / total + 0 : 0,
  );
}
