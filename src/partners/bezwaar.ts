import { heeftCentrumfunctie } from './centrumfunctie';
import type { Grenzen } from './grenzen';
import type { Inwonertal, Kandidaat } from './kandidaat';
import type { Bezwaar } from './partnerset';

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

  van(leden: readonly number[], inwoners: Inwonertal | null): Bezwaar[] {
    const found: Bezwaar[] = [];
    if (!leden.every((place) => this.#magFuseren(place))) found.push('faciliteitengemeente');
    const regions = new Set(leden.map((place) => this.#kandidaten[place]?.referentieregio ?? ''));
    if (regions.size > 1) found.push('meer dan één regio');
    if (!leden.some((place) => this.#centrum[place])) found.push('geen partner met centrumfunctie');
    if (this.#iemandAlleen(leden, regions)) found.push('iemand blijft alleen');
    if (inwoners === null) found.push('inwoners ontbreken');
    return found;
  }

  #magFuseren(place: number): boolean {
    return this.#kandidaten[place]?.faciliteitengemeente === false;
  }

  /** Whether somebody who may merge had a choice before this merger and has none after it. */
  #iemandAlleen(leden: readonly number[], regions: ReadonlySet<string>): boolean {
    for (const region of regions) {
      const free = this.#vrij.get(region) ?? [];
      const taken = leden.filter((place) => free.includes(place)).length;
      if (taken === 0 || free.length - taken !== 1) continue;
      const left = free.find((place) => !leden.includes(place));
      // Whose neighbours are known is looked at below: one may lie in another region.
      if (left !== undefined && !this.#vasteKeuze.has(left)) return true;
    }
    return leden.some((lid) => this.#omslotenDoor(leden, lid));
  }

  #omslotenDoor(leden: readonly number[], lid: number): boolean {
    if (this.#grenzen === null || !this.#magFuseren(lid)) return false;
    for (const place of this.#grenzen.buren(lid)) {
      if (leden.includes(place)) continue;
      if (this.#vasteKeuze.get(place)?.every((each) => leden.includes(each)) === true) return true;
    }
    return false;
  }
}
