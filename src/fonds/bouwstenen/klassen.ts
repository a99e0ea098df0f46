import { uitrustingsgraden, uitrustingsorde } from '../../figures';
import type { Fusies, Reeks } from '../blok';
import { gini, type Groepsbedrag } from '../gini';
import { gemeentenNa } from '../verdeling';
import type { Fondsgemeente } from './fondsgemeente';

/** The municipalities of one uitrustingsgraad. */
export interface Klasse extends Groepsbedrag {
  /** Code a0 … c3. */
  readonly code: string;
  readonly aantal: number;
  /** Between its municipalities; NaN where something is missing or nothing is divided. */
  readonly gini: number;
}

export interface Klassengini {
  /** Between all municipalities. */
  readonly totaal: number;
  /** Between the classes, each as one group. */
  readonly tussen: number;
  /** Within the classes: the mean of those that get something, weighted by inhabitants. */
  readonly binnen: number;
  /** Best equipped first; a class without municipalities is left out. */
  readonly klassen: readonly Klasse[];
}

/** Best class among partners, by its place in `uitrustingsgraden`. */
export function besteTrap(gemeenten: readonly Fondsgemeente[], rows: readonly number[]): number {
  return Math.min(
    ...rows.flatMap((row) =>
      gemeenten.slice(row, row + 1).map((each) => uitrustingsorde(each.uitrustingsgraad)),
    ),
  );
}

/**
 * How unequal the amounts per inhabitant are between and within the classes of the uitrustingsgraad.
 * A fund should divide equally within a class and unequally between classes. A merged municipality
 * stands in the best class among its partners.
 */
export function giniVanKlassen(
  gemeenten: readonly Fondsgemeente[],
  inwoners: Reeks,
  bedragen: ArrayLike<number>,
  fusies: Fusies = [],
): Klassengini {
  const entities = gemeentenNa(gemeenten.length, fusies).map((rows) => ({
    trap: besteTrap(gemeenten, rows),
    inwoners: total(inwoners, rows),
    bedrag: total(bedragen, rows),
  }));
  const klassen = uitrustingsgraden.flatMap((code, trap) => {
    const members = entities.filter((each) => each.trap === trap);
    return members.length === 0
      ? []
      : [
          {
            code,
            aantal: members.length,
            inwoners: members.reduce((sum, each) => sum + each.inwoners, 0),
            bedrag: members.reduce((sum, each) => sum + each.bedrag, 0),
            gini: gini(members),
          },
        ];
  });
  const paid = klassen.filter(({ bedrag }) => bedrag !== 0);
  const people = paid.reduce((sum, klasse) => sum + klasse.inwoners, 0);
  const weighted = paid.reduce((sum, klasse) => sum + klasse.gini * klasse.inwoners, 0);
  return {
    totaal: gini(entities),
    tussen: gini(klassen),
    binnen: weighted / people,
    klassen,
  };
}

function total(series: ArrayLike<number>, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (series[row] ?? Number.NaN), 0);
}
