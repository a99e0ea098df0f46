import type { Kandidaat } from './kandidaat';
import { kenmerkVan, type Kenmerk } from './kenmerk';

/** A municipality on the line. */
export interface Strippunt {
  /** Its place; the places of all partners for the merged one. */
  readonly leden: readonly number[];
  readonly soort: 'gemeente' | 'partner' | 'samen';
  readonly waarde: number;
  /** By its order: 0 for the lowest, 1 for the highest. */
  readonly positie: number;
}

export interface Strip {
  /** The lowest first. */
  readonly punten: readonly Strippunt[];
  /** Places without a value. */
  readonly onbekend: readonly number[];
}

/**
 * All municipalities of today on one line, in order, with the partners and what they would be
 * together among them. Order and not size: one large city would press all others together.
 */
export function strip(
  kandidaten: readonly Kandidaat[],
  waarde: Kenmerk,
  leden: readonly number[],
): Strip {
  const all: Omit<Strippunt, 'positie'>[] = [];
  const onbekend: number[] = [];
  const add = (places: readonly number[], soort: Strippunt['soort']): boolean => {
    const partners = places.flatMap((place) => kandidaten[place] ?? []);
    const value = kenmerkVan(partners, waarde);
    if (value === null) return false;
    all.push({ leden: places, soort, waarde: value });
    return true;
  };
  kandidaten.forEach((_, place) => {
    if (!add([place], leden.includes(place) ? 'partner' : 'gemeente')) onbekend.push(place);
  });
  if (leden.length > 1) add(leden, 'samen');
  all.sort((one, other) => one.waarde - other.waarde);
  const last = all.length - 1;
  return {
    punten: all.map((point, index) => ({ ...point, positie: last === 0 ? 0 : index / last })),
    onbekend,
  };
}
