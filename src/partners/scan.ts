import { uitrustingsorde } from '../figures';
import { schuldovernameRegelingen } from '../regulations';
import type { Steps } from '../spreadsheet/steps';
import { Bezwaren } from './bezwaar';
import { Grenzen, plaatsVan } from './grenzen';
import { samen } from './inwonertal';
import type { Kandidaat } from './kandidaat';
import type { Buren, Partnerset } from './partnerset';
import { regelmeter } from './schijf';

export interface Scanopties {
  /** Who borders on whom, where somebody supplied it. */
  readonly buren?: Buren | undefined;
}

const meesteLeden = 4;
const setsPerStep = 500;

/**
 * All mergers of a municipality with one to three others of its referentieregio, and with its
 * neighbours in other regions where they were supplied. Those that may not merge are among them: an
 * objection says so.
 */
export function* scan(
  kandidaten: readonly Kandidaat[],
  nis: string,
  { buren }: Scanopties = {},
): Steps<Partnerset[]> {
  const own = plaatsVan(kandidaten, nis);
  const grenzen = buren ? new Grenzen(kandidaten, buren) : null;
  const beschouw = beschouwer(kandidaten, grenzen);
  const sets: Partnerset[] = [];
  for (const more of keuzes(partnerplaatsen(kandidaten, own, grenzen), meesteLeden - 1)) {
    if (sets.length > 0 && sets.length % setsPerStep === 0) yield;
    sets.push(beschouw([own, ...more]));
  }
  return sets;
}

/** Whoever the municipality may join, by place. */
function partnerplaatsen(
  kandidaten: readonly Kandidaat[],
  own: number,
  grenzen: Grenzen | null,
): number[] {
  const region = kandidaten[own]?.referentieregio;
  return kandidaten.flatMap(({ referentieregio }, place) =>
    place !== own && (referentieregio === region || grenzen?.buren(own).has(place) === true)
      ? [place]
      : [],
  );
}

/** Every choice of one up to `most` places, the smallest first. */
function* keuzes(places: readonly number[], most: number): Generator<number[]> {
  for (let size = 1; size <= most; size += 1) yield* keuzesVan(places, size, 0);
}

function* keuzesVan(places: readonly number[], size: number, from: number): Generator<number[]> {
  if (size === 0) yield [];
  else {
    for (let index = from; index <= places.length - size; index += 1) {
      const first = places[index];
      if (first === undefined) return;
      for (const rest of keuzesVan(places, size - 1, index + 1)) yield [first, ...rest];
    }
  }
}

function beschouwer(
  kandidaten: readonly Kandidaat[],
  grenzen: Grenzen | null,
): (leden: readonly number[]) => Partnerset {
  const meters = schuldovernameRegelingen.map(regelmeter);
  const bezwaren = new Bezwaren(kandidaten, grenzen);
  const geteld = kandidaten.map(({ inwoners }) => inwoners);
  const geraamd = kandidaten.map((each) => each.geraamd);
  const graden = kandidaten.map(({ uitrustingsgraad }) => uitrustingsgraad);
  return (leden) => {
    const inwoners = samen(leden.map((place) => geteld[place] ?? null));
    const aaneengesloten = grenzen === null ? null : grenzen.aaneengesloten(leden);
    const later = samen(leden.map((place) => geraamd[place] ?? null));
    return {
      leden,
      inwoners,
      geraamd: later,
      regelingen: meters.map((meter) => meter(inwoners)),
      regelingenGeraamd: meters.map((meter) => meter(later)),
      uitrustingsgraad: leden.map((place) => graden[place] ?? '').reduce(beste),
      bezwaren: bezwaren.van(leden, { inwoners, aaneengesloten }),
      aaneengesloten,
    };
  };
}

function beste(one: string, other: string): string {
  return uitrustingsorde(other) < uitrustingsorde(one) ? other : one;
}
