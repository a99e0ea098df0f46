import type { LeningLabels } from '../../../i18n/leningLabels';
import { metLeningen, vervangenRijen, type IngelezenLijst, type InputCell } from '../../../plan';
import type { Partner } from '../../../scenario';

/** A list that the user agreed to use; the next build writes it. */
export interface GelezenLeningen extends IngelezenLijst {
  readonly id: number;
  /** Name of the file, or words for the selection or what was pasted. */
  readonly naam: string;
}

/** A list in a line: whose loans they are and what they add up to. */
export interface Leningoverzicht {
  readonly aantal: number;
  /** Labels of the municipalities. */
  readonly wie: readonly string[];
  readonly som: number;
  /** Those that take no part (any more): their loans are not written. */
  readonly afwezig: readonly string[];
}

export function overzicht(
  { leningen }: Pick<IngelezenLijst, 'leningen'>,
  partners: readonly Pick<Partner, 'label'>[],
): Leningoverzicht {
  const taking = new Set(partners.map(({ label }) => label));
  const labels = [...new Set(leningen.map(({ gemeente }) => gemeente))];
  const own = leningen.filter(({ gemeente }) => taking.has(gemeente));
  return {
    aantal: own.length,
    wie: labels.filter((label) => taking.has(label)),
    som: own.reduce((sum, { saldo }) => sum + saldo, 0),
    afwezig: labels.filter((label) => !taking.has(label)),
  };
}

/** What Logboek tells of the lists that a build writes. */
export function leninglog(
  lijsten: readonly GelezenLeningen[],
  inputs: ReadonlyMap<string, InputCell>,
  partners: readonly Partner[],
  sentence: LeningLabels['log'],
): string[] {
  let now = inputs;
  return lijsten.flatMap((lijst) => {
    const { aantal, wie, som } = overzicht(lijst, partners);
    const gone =
      lijst.wijze === 'vervangen' ? vervangenRijen(now, lijst.leningen, partners).length : 0;
    now = metLeningen(now, [lijst], partners);
    return aantal === 0 ? [] : [sentence(aantal, wie, lijst.naam, som, gone)];
  });
}
