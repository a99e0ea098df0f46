import type { ActieveAannames } from './actieveAannames';
import type { Indexrubriek } from './indexrubrieken';

/** The most that a line may grow or shrink in a year; what is more was mistyped. */
export const grootsteGroei = 0.5;

/** Growth per year of a line where there are no figures; NaN where none was chosen. */
export function groei(actief: ActieveAannames, lijn: Indexrubriek): number {
  const chosen = actief.getal(`index.${lijn}`);
  return Math.abs(chosen) <= grootsteGroei ? chosen : Number.NaN;
}

/** The amounts of a line, and which of them follow from the year before. */
export interface Aangevuld {
  readonly bedragen: readonly number[];
  readonly geindexeerd: readonly boolean[];
}

/**
 * A line over the years: what is given, and in a year without figures the year before with its
 * growth. `undefined` is not given; NaN is given, but is no amount that can count.
 */
export function aangevuld(
  gegeven: readonly (number | undefined)[],
  zonderCijfers: readonly boolean[],
  growth: number,
): Aangevuld {
  const bedragen: number[] = [];
  const geindexeerd: boolean[] = [];
  gegeven.forEach((given, index) => {
    const next = (bedragen[index - 1] ?? Number.NaN) * (1 + growth);
    const follows = given === undefined && zonderCijfers[index] === true && !Number.isNaN(next);
    bedragen.push(follows ? next : (given ?? Number.NaN));
    geindexeerd.push(follows);
  });
  return { bedragen, geindexeerd };
}
