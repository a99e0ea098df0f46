import type { FigureRecord } from './figureRecord';

type ByMunicipality = Map<unknown, readonly FigureRecord[]>;

/** So many answers are remembered before we start anew: more than a workbook asks. */
const remembered = 50_000;

/**
 * What was found before, by the words exactly as they were typed. A range of cells asks one rubriek
 * and one year of many municipalities, so the last pair is kept at hand.
 */
export class FoundFigures {
  readonly #found = new Map<unknown, Map<unknown, ByMunicipality>>();
  #count = 0;
  #rubriek: unknown;
  #jaar: unknown;
  #latest: ByMunicipality | undefined;

  recall(gemeente: unknown, rubriek: unknown, jaar: unknown): readonly FigureRecord[] | undefined {
    if (rubriek !== this.#rubriek || jaar !== this.#jaar) {
      this.#latest = this.#found.get(rubriek)?.get(jaar);
      this.#rubriek = rubriek;
      this.#jaar = jaar;
    }
    return this.#latest?.get(gemeente);
  }

  remember(
    gemeente: string | number,
    rubriek: string,
    jaar: number,
    records: readonly FigureRecord[],
  ): void {
    if (this.#count >= remembered) {
      this.#found.clear();
      this.#count = 0;
    }
    const byYear = this.#found.get(rubriek) ?? new Map<unknown, ByMunicipality>();
    const byMunicipality: ByMunicipality = byYear.get(jaar) ?? new Map();
    byMunicipality.set(gemeente, records);
    byYear.set(jaar, byMunicipality);
    this.#found.set(rubriek, byYear);
    this.#count += 1;
    // The pair at hand may be the one that has just come, or one that was forgotten.
    this.#rubriek = rubriek;
    this.#jaar = jaar;
    this.#latest = byMunicipality;
  }
}
