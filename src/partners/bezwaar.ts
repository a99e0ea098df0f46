import { heeftCentrumfunctie } from './centrumfunctie';
import type { Grenzen } from './grenzen';
import type { Kandidaat } from './kandidaat';
import type { Bezwaar, Partnerset } from './partnerset';

/** What stands against a set of partners; made once for many sets. */
export class Bezwaren {
  readonly #kandidaten: readonly Kandidaat[];
  readonly #grenzen: Grenzen | null;
  readonly #centrum: readonly boolean[];
  /** Of each region the places that may merge. */
  readonly #vrij = new Map<string, number[]>();
  /** By place: whoever, as far as is known, can merge with its own neighbours only. */
  readonly #vasteKeuze = new Map<number, readonly number[]>();

  constructor(kandidaten: readonly Kandidaat[], grenzen: Grenzen | null) {
    this.#kandidaten = kandidaten;
    this.#grenzen = grenzen;
    this.#centrum = kandidaten.map(heeftCentrumfunctie);
    kandidaten.forEach(({ referentieregio }, place) => {
      if (!this.#magFuseren(place)) return;
      const free = this.#vrij.get(referentieregio);
      if (free) free.push(place);
      else this.#vrij.set(referentieregio, [place]);
      if (grenzen?.isVolledig(place) !== true) return;
      const neighbours = [...grenzen.buren(place)].filter((each) => this.#magFuseren(each));
      this.#vasteKeuze.set(place, neighbours);
    });
  }

  van(
    leden: readonly number[],
    { inwoners, aaneengesloten }: Pick<Partnerset, 'inwoners' | 'aaneengesloten'>,
  ): Bezwaar[] {
    const found: Bezwaar[] = [];
    if (!leden.every((place) => this.#magFuseren(place))) found.push('faciliteitengemeente');
    if (new Set(leden.map((place) => this.#regioVan(place))).size > 1)
      found.push('meer dan één regio');
    if (!leden.some((place) => this.#centrum[place])) found.push('geen partner met centrumfunctie');
    if (aaneengesloten === false) found.push('grenzen niet aan elkaar');
    if (this.alleen(leden).length > 0) found.push('iemand blijft alleen');
    if (inwoners === null) found.push('inwoners ontbreken');
    return found;
  }

  /** The places of who may merge and had a choice before this merger, and has none after it. */
  alleen(leden: readonly number[]): number[] {
    const left: number[] = [];
    for (const region of new Set(leden.map((place) => this.#regioVan(place)))) {
      const free = this.#vrij.get(region) ?? [];
      const taken = leden.filter((place) => free.includes(place)).length;
      if (taken === 0 || free.length - taken !== 1) continue;
      const last = free.find((place) => !leden.includes(place));
      // Whose neighbours are known is looked at below: one may lie in another region.
      if (last !== undefined && !this.#vasteKeuze.has(last)) left.push(last);
    }
    return this.#grenzen === null ? left : [...left, ...this.#omsloten(leden, this.#grenzen)];
  }

  /**
   * Whether `alleen` cannot have missed anybody: of each of them all neighbours are known, and so are
   * those of each of these who may merge.
   */
  isRandBekend(leden: readonly number[]): boolean {
    return leden.every(
      (lid) =>
        this.#grenzen?.isVolledig(lid) === true &&
        [...this.#grenzen.buren(lid)].every(
          (place) => this.#vasteKeuze.has(place) || !this.#magFuseren(place),
        ),
    );
  }

  #regioVan(place: number): string {
    return this.#kandidaten[place]?.referentieregio ?? '';
  }

  #magFuseren(place: number): boolean {
    return this.#kandidaten[place]?.faciliteitengemeente === false;
  }

  /** Whoever can merge with its own neighbours only, and these are all among them. */
  #omsloten(leden: readonly number[], grenzen: Grenzen): Set<number> {
    const found = new Set<number>();
    for (const lid of leden) {
      if (!this.#magFuseren(lid)) continue;
      for (const place of grenzen.buren(lid)) {
        if (leden.includes(place)) continue;
        const keuze = this.#vasteKeuze.get(place);
        if (keuze?.every((each) => leden.includes(each)) === true) found.add(place);
      }
    }
    return found;
  }
}
