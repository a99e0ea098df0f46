import { ProblemError } from '../core';
import type { CompiledFigures } from './compiledFigures';
import type { FigureProblem } from './figureProblem';
import { fold } from './fold';
import { nearest } from './nearest';

export interface Rubriek {
  readonly path: string;
  /** Dutch, as the schemas name it. */
  readonly label: string;
  readonly unit: string;
  /**
   * A line that one document prints and no schema has. It is shown and added up, but no formula may
   * ask for it: the list of paths is a contract with people's workbooks.
   */
  readonly printedOnly: boolean;
}

/** The closed list of paths, and the words that may stand for one. */
export class Rubrieken {
  readonly all: readonly Rubriek[];
  readonly #askable: readonly Rubriek[];
  readonly #byPath: ReadonlyMap<string, Rubriek>;
  readonly #byKey: ReadonlyMap<string, Rubriek>;
  readonly #words: readonly (readonly [key: string, word: string, rubriek: Rubriek])[];

  constructor(data: Pick<CompiledFigures, 'rubrieken' | 'woorden'>) {
    this.all = data.rubrieken.map(([path, label, unit, printedOnly]) => ({
      path,
      label,
      unit,
      printedOnly: printedOnly === 1,
    }));
    this.#askable = this.all.filter(({ printedOnly }) => !printedOnly);
    this.#byPath = new Map(this.all.map((rubriek) => [rubriek.path, rubriek]));
    this.#words = data.woorden.map(
      ([word, path]) => [fold(word), word, this.byPath(path)] as const,
    );
    this.#byKey = new Map([
      ...this.#askable.map((rubriek) => [fold(rubriek.path), rubriek] as const),
      ...this.#words.map(([key, , rubriek]) => [key, rubriek] as const),
    ]);
  }

  /** A path that our own code or data names. */
  byPath(path: string): Rubriek {
    const found = this.#byPath.get(path);
    if (!found) throw new Error(`Het pad ${path} staat niet in de lijst van rubrieken.`);
    return found;
  }

  /**
   * The rubriek that a path or word means.
   * @throws ProblemError `ambiguous-rubriek` for part of two words, `unknown-rubriek` with the
   * nearest words and paths.
   */
  resolve(given: string): Rubriek {
    const key = fold(given);
    const found = this.#byKey.get(key);
    if (found) return found;
    const partOf = key.length < 3 ? [] : this.#words.filter(([word]) => word.includes(key));
    if (partOf.length > 1) {
      throw new ProblemError<FigureProblem>({
        code: 'ambiguous-rubriek',
        given,
        candidates: partOf.map(([, word]) => word),
      });
    }
    throw new ProblemError<FigureProblem>({
      code: 'unknown-rubriek',
      given,
      nearest: nearest(
        key,
        [
          ...this.#words.map(([wordKey, word]) => [wordKey, word] as const),
          // A word and its path may fold to the same letters: then the word is enough.
          ...this.#askable
            .filter(({ path }) => !this.#words.some(([wordKey]) => wordKey === fold(path)))
            .map(({ path }) => [fold(path), path] as const),
        ],
        3,
      ),
    });
  }
}
