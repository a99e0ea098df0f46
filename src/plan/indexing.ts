import type { Indexrubriek } from '../scenario';
import type { At } from './at';
import { lookUp } from './lookUp';
import { vast } from './yearSheet';

/** The row of Per gemeente with the growth of a line that counts; #N/A where there is none. */
export const indexRow = (lijn: Indexrubriek): string => `index/${lijn}`;

/** The cell with the most that a line may grow or shrink in a year. */
export const growthLimitRow = 'index.grens';

/** A growth that is no number, or more than can be meant, is none. */
export function growthFormula(at: At, chosen: string): string {
  return `IF(ABS(${chosen})<=${at.fixed('gemeenten', growthLimitRow, vast)},${chosen},NA())`;
}

/** A line of one partner, as the formulas of its cells see it. */
export interface IndexedLine {
  readonly lijn: Indexrubriek;
  /** Its own row, and the one that says whether its year is without figures. */
  readonly row: string;
  readonly zonder: string;
}

/** In a year without figures the year before with its growth; the first column has none before. */
export function indexed(at: At, { lijn, row, zonder }: IndexedLine): string {
  const before = at.before(row);
  const growth = at.fixed('gemeenten', indexRow(lijn), vast);
  return `IF(${at.ref(zonder)}=1,IF(ISNUMBER(${before}),${before}*(1+${growth}),NA()),NA())`;
}

/** As published, else as typed on Invoer, else indexed. */
export function publishedTypedOrIndexed(
  at: At,
  key: string,
  typed: string,
  line: IndexedLine,
): string {
  return `IFERROR(${lookUp(key)},IF(ISNUMBER(${typed}),${typed},${indexed(at, line)}))`;
}
