import type { Kandidaat } from './kandidaat';
import type { Buren } from './partnerset';

/** The place of a municipality in the list of candidates. */
export function plaatsVan(kandidaten: readonly Kandidaat[], nis: string): number {
  const place = kandidaten.findIndex((kandidaat) => kandidaat.nis === nis);
  if (place < 0) throw new RangeError(`Gemeente ${nis} staat niet tussen de kandidaten.`);
  return place;
}

/** Who borders on whom, by place, as far as somebody said so. */
export class Grenzen {
  /** A border that one of the two names is a border of both. */
  readonly #neighbours: readonly ReadonlySet<number>[];
  readonly #isListed: readonly boolean[];

  constructor(kandidaten: readonly Kandidaat[], buren: Buren) {
    const neighbours = kandidaten.map(() => new Set<number>());
    const isListed = kandidaten.map(() => false);
    for (const [nis, others] of buren) {
      const place = plaatsVan(kandidaten, nis);
      isListed[place] = true;
      for (const other of others.map((each) => plaatsVan(kandidaten, each))) {
        if (other === place) continue;
        neighbours[place]?.add(other);
        neighbours[other]?.add(place);
      }
    }
    this.#neighbours = neighbours;
    this.#isListed = isListed;
  }

  /** All that are known to border on it. */
  buren(place: number): ReadonlySet<number> {
    return this.#neighbours[place] ?? new Set();
  }

  /** Whether `buren` has all of them. */
  isVolledig(place: number): boolean {
    return this.#isListed[place] === true;
  }

  /** Whether one can go from each to every other without leaving them; null where that is not known. */
  aaneengesloten(places: readonly number[]): boolean | null {
    if (this.#reached(places, (a, b) => this.buren(a).has(b))) return true;
    const mayBorder = (a: number, b: number): boolean =>
      this.buren(a).has(b) || !(this.isVolledig(a) || this.isVolledig(b));
    return this.#reached(places, mayBorder) ? null : false;
  }

  #reached(places: readonly number[], borders: (a: number, b: number) => boolean): boolean {
    const [first, ...rest] = places;
    if (first === undefined) return true;
    const queue = [first];
    let away = rest;
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      const here = from;
      queue.push(...away.filter((place) => borders(here, place)));
      away = away.filter((place) => !borders(here, place));
    }
    return away.length === 0;
  }
}
