import { computeScenario, type ScenarioInput } from '../scenario';
import type { Steps } from '../spreadsheet/steps';
import type { Maatstaf, Wijziging } from './resultaten';
import { meting, type Meting } from './uitkomst';
import { metWijziging } from './variant';

/** What a measure is at a value that is tried: the amounts that it is the lowest of. */
export type Meet = (waarde: number) => Steps<readonly number[]>;

/** A scenario with something otherwise, computed once for each value that is tried. */
export class Proef {
  readonly #metingen: Map<number, Meting>;

  constructor(
    private readonly input: ScenarioInput,
    private readonly wijziging: (waarde: number) => Wijziging,
    bekend: Iterable<readonly [waarde: number, meting: Meting]> = [],
  ) {
    this.#metingen = new Map(bekend);
  }

  *op(waarde: number): Steps<Meting> {
    const known = this.#metingen.get(waarde);
    if (known) return known;
    const found = meting(computeScenario(metWijziging(this.input, this.wijziging(waarde))));
    this.#metingen.set(waarde, found);
    yield;
    return found;
  }

  meet(maatstaf: Maatstaf): Meet {
    const op = this.op.bind(this);
    return function* (waarde) {
      return (yield* op(waarde))[maatstaf];
    };
  }
}
