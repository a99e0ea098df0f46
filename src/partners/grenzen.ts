import type { Kandidaat } from './kandidaat';
import type { Buren } from './partnerset';

type MetCode = Pick<Kandidaat, 'nis'>;

/** The place of a municipality in the list of candidates. */
export function plaatsVan(kandidaten: readonly MetCode[], nis: string): number {
  const place = kandidaten.findIndex((kandidaat) => kandidaat.nis === nis);
  if (place < 0) throw new RangeError(`Gemeente ${nis} staat niet tussen de kandidaten.`);
  return place;
}

/** Who borders on whom, by place, as far as somebody said so. */
export class Grenzen {
  /** A border that one of the two names is a border of both. */
  readonly #neighbours: readonly ReadonlySet<number>[];
  /** What each list itself names; null without a list. */
  readonly #lists: readonly (ReadonlySet<number> | null)[];

  constructor(kandidaten: readonly MetCode[], buren: Buren) {
    const neighbours = kandidaten.map(() => new Set<number>());
    const lists: (ReadonlySet<number> | null)[] = kandidaten.map(() => null);
    for (const [nis, others] of buren) {
      const place = plaatsVan(kandidaten, nis);
      const list = new Set(others.map((each) => plaatsVan(kandidaten, each)));
      list.delete(place);
      lists[place] = list;
      for (const other of list) {
        neighbours[place]?.add(other);
        neighbours[other]?.add(place);
      }
    }
    this.#neighbours = neighbours;
    this.#lists = lists;
  }

  /** All that are known to border on it. */
  buren(place: number): ReadonlySet<number> {
    return this.#neighbours[place] ?? new Set();
  }

  /** Whether `buren` has all of them. */
  isVolledig(place: number): boolean {
    return (this.#lists[place] ?? null) !== null;
  }

  /** Borders that one list names and the list of the other leaves out. They count as borders. */
  tegenspraken(): { readonly noemt: number; readonly zwijgt: number }[] {
    return this.#lists.flatMap((list, noemt) =>
      [...(list ?? [])].flatMap((zwijgt) =>
        this.#lists[zwijgt]?.has(noemt) === false ? [{ noemt, zwijgt }] : [],
      ),
    );
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
