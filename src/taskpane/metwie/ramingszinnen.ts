import type { Figures, Municipality } from '../../figures';
import type { MetwieLabels } from '../../i18n/metwieLabels';
import { ramingsgebrek, type Ramingsgebrek, type Ramingsjaren } from '../../partners';

/** Why there is no estimate, in a sentence for all partners that lack the same. */
export function ramingszinnen(
  figures: Figures,
  gemeenten: readonly Municipality[],
  raming: Ramingsjaren,
  { details: labels }: MetwieLabels,
): string[] {
  const groups = new Map<string, { readonly gebrek: Ramingsgebrek; readonly names: string[] }>();
  for (const gemeente of gemeenten) {
    const gebrek = ramingsgebrek(figures, gemeente, raming);
    if (gebrek === null) continue;
    const key = JSON.stringify(gebrek);
    const group = groups.get(key);
    if (group) group.names.push(gemeente.naam);
    else groups.set(key, { gebrek, names: [gemeente.naam] });
  }
  return [...groups.values()].map(({ gebrek: { wat, jaar, isTegenspraak }, names }) =>
    labels.geenRaming(names, labels.ramingsdeel[wat](jaar), isTegenspraak),
  );
}
