import { vlaanderen } from './bijdrage';
import type { Blokregel, Fonds, Reeks } from './blok';

/**
 * The same fund in which these municipalities are one row, at the place of the first of them. What
 * it divides is what the fund with their merger divides.
 */
export function voegSamen(fonds: Fonds, partners: readonly number[]): Fonds {
  const [first = 0] = partners;
  const others = new Set(partners.slice(1));
  const rest = Array.from({ length: fonds.aantal }, (_, row) => row).filter(
    (row) => !others.has(row),
  );
  const joined = <Value>(series: readonly Value[], ofPartners: (values: Value[]) => Value) =>
    rest.map((row) => {
      const rows = row === first ? partners : [row];
      return ofPartners(rows.flatMap((each) => series.slice(each, each + 1)));
    });
  const added = (series: Reeks): Reeks =>
    joined(series, (values) => values.reduce((sum, value) => sum + value, 0));
  const rule = (regel: Blokregel): Blokregel => {
    switch (regel.soort) {
      case 'aandelen':
        return { ...regel, indicator: added(regel.indicator) };
      case 'tekort':
        return { ...regel, grondslag: added(regel.grondslag), inwoners: added(regel.inwoners) };
      case 'segment': {
        const { indicator, lid, buitenpartnerTelt } = regel;
        const anyMember = partners.some((row) => lid[row] === true);
        const left = (value: number, row: number): number =>
          !buitenpartnerTelt && anyMember && partners.includes(row) && lid[row] !== true
            ? 0
            : value;
        return {
          ...regel,
          indicator: added(indicator.map(left)),
          lid: joined(lid, (values) => values.includes(true)),
          vlaanderen: vlaanderen(regel),
        };
      }
    }
  };
  return {
    ...fonds,
    aantal: rest.length,
    blokken: fonds.blokken.map((blok) => ({ ...blok, regel: rule(blok.regel) })),
  };
}
