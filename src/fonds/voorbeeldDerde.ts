/** What somebody else loses when a city grows by a merger, in a part divided by inhabitants. */
export interface Verliesvoorbeeld {
  /** What the other city gets before and after the merger, in euro. */
  readonly voor: number;
  readonly na: number;
  /** In euro; positive. */
  readonly verlies: number;
  /** As a fraction of what it got before. */
  readonly aandeel: number;
}

/**
 * The example of the source: an amount that two cities share by inhabitants, and one of them merges
 * with a municipality from outside. Published without figures: Antwerpen, Borsbeek and Gent.
 */
export function voorbeeldDerde(
  bedrag: number,
  stad: number,
  erbij: number,
  andere: number,
): Verliesvoorbeeld {
  const voor = (bedrag * andere) / (stad + andere);
  const na = (bedrag * andere) / (stad + erbij + andere);
  // Not the difference of the two, which loses digits when little joins.
  const aandeel = erbij / (stad + erbij + andere);
  return { voor, na, verlies: voor * aandeel, aandeel };
}
