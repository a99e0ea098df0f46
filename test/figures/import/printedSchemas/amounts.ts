import { Lot } from '../../../scenario/lot';
import type { ModelColumn } from './model';

/** What a municipality could have written on a line that is no sum of others, in cents. */
export class Amounts {
  readonly #lot: Lot;

  constructor(
    seed: number,
    private readonly share: { readonly zeros: number; readonly cents: boolean },
  ) {
    this.#lot = new Lot(seed);
  }

  /** Zero in whole rows at a time, as in a real schema; now and then below zero. */
  amount(path: string, column: ModelColumn): number {
    if (this.#lot.chance(`zero row ${path}`, this.share.zeros)) return 0;
    const name = nameOf(path, column);
    if (this.#lot.chance(`zero ${name}`, this.share.zeros / 3)) return 0;
    const below = this.#lot.chance(`below ${name}`, column.part === 'wijziging' ? 0.5 : 0.04);
    const size = this.#lot.pick(
      `size ${path}`,
      [999, 99_999, 9_999_999, 400_000_000],
      [1, 2, 6, 2],
    );
    return (below ? -1 : 1) * this.euros(name, size);
  }

  /** From 0 up to `most` cents; the money that flows cannot be more than there is. */
  upTo(path: string, column: ModelColumn, most: number): number {
    if (this.#lot.chance(`zero row ${path}`, this.share.zeros)) return 0;
    return this.euros(nameOf(path, column), Math.floor(most / 100));
  }

  notBelow0(path: string, column: ModelColumn): number {
    return Math.abs(this.amount(path, column));
  }

  /**
   * What is kept or repaid: never below zero, also after a revision. A decrease takes at most what
   * was there.
   */
  kept(path: string, column: ModelColumn): number {
    if (column.part !== 'wijziging') return this.notBelow0(path, column);
    const before = this.notBelow0(path, { ...column, part: 'referentie' });
    return this.#lot.chance(`less ${nameOf(path, column)}`, 0.5)
      ? 0 - this.upTo(path, column, before)
      : this.notBelow0(path, column);
  }

  private euros(name: string, most: number): number {
    const euros = this.#lot.whole(name, 0, most);
    const cents = this.share.cents && euros < most ? this.#lot.whole(`cents ${name}`, 0, 99) : 0;
    return euros * 100 + cents;
  }
}

function nameOf(path: string, { year, report, part }: ModelColumn): string {
  return `${path} ${String(year)} ${report} ${part ?? ''}`;
}
