import type { Kandidaat } from './kandidaat';
import { kenmerkVan, type Kenmerk } from './kenmerk';
import type { Partnerset } from './partnerset';

/** All municipalities in the order of one kenmerk. By place; partners have what they have as one. */
export interface Rangorde {
  readonly waarden: readonly (number | null)[];
  /** 1 for the highest; equal ones share a rank; null where the value is not known. */
  readonly rangen: readonly (number | null)[];
  /** null where no value is known. */
  readonly mediaan: number | null;
  /** How many municipalities have a value, of how many; partners count as one. */
  readonly geteld: number;
  readonly gemeenten: number;
}

export type Rangen = Readonly<Record<Kenmerk, Rangorde>>;

/**
 * Rank and median among all municipalities as they are, or counted anew after mergers: then the
 * partners are replaced by one.
 */
export function rangen(
  kandidaten: readonly Kandidaat[],
  sets: readonly Pick<Partnerset, 'leden'>[] = [],
): Rangen {
  const gemeenten = kandidaten.map((_, place): readonly number[] => [place]);
  const merged = new Set<number>();
  for (const { leden } of sets) {
    for (const place of leden) {
      if (merged.has(place)) throw new RangeError(`Plaats ${String(place)} fuseert tweemaal.`);
      merged.add(place);
      gemeenten[place] = leden;
    }
  }
  const orde = (kenmerk: Kenmerk): Rangorde => rangorde(kandidaten, gemeenten, kenmerk);
  return {
    inwoners: orde('inwoners'),
    dichtheid: orde('dichtheid'),
    'investeringen per inwoner': orde('investeringen per inwoner'),
  };
}

/** `gemeenten`: by place, the places of the municipality that it belongs to. */
function rangorde(
  kandidaten: readonly Kandidaat[],
  gemeenten: readonly (readonly number[])[],
  kenmerk: Kenmerk,
): Rangorde {
  const waarden = gemeenten.map((leden) =>
    kenmerkVan(
      leden.flatMap((place) => kandidaten[place] ?? []),
      kenmerk,
    ),
  );
  const counted = waarden.filter((_, place) => gemeenten[place]?.[0] === place);
  const highestFirst = counted.filter((value) => value !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  highestFirst.forEach((value, index) => {
    if (!rankOf.has(value)) rankOf.set(value, index + 1);
  });
  return {
    waarden,
    rangen: waarden.map((value) => (value === null ? null : (rankOf.get(value) ?? null))),
    mediaan: mediaan(highestFirst),
    geteld: highestFirst.length,
    gemeenten: counted.length,
  };
}

function mediaan(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
