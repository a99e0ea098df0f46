import type { MetwieLabels } from '../../i18n/metwieLabels';
import type { Bezwaar, Kandidaat, Partnerset } from '../../partners';
import { faciliteitengemeenten } from '../../regulations';
import { ledenVan, namenVan, zonder } from './metwieView';

/** Each objection in a whole sentence, with whom it is about where that is known. `alleen`: who is left. */
export function bezwaarzinnen(
  set: Partnerset,
  kandidaten: readonly Kandidaat[],
  alleen: readonly Kandidaat[],
  { bezwaren: labels }: MetwieLabels,
): string[] {
  const leden = ledenVan(set, kandidaten);
  const zin: Readonly<Record<Bezwaar, () => string>> = {
    faciliteitengemeente: () =>
      labels.faciliteitengemeente(
        namenVan(leden.filter(({ faciliteitengemeente }) => faciliteitengemeente)),
        faciliteitengemeenten.gevolg,
      ),
    'meer dan één regio': () =>
      labels.regios([...new Set(leden.map(({ referentieregio }) => referentieregio))]),
    'geen partner met centrumfunctie': () => labels.centrumfunctie,
    'grenzen niet aan elkaar': () => labels.grenzen,
    'iemand blijft alleen': () => labels.alleen(namenVan(alleen)),
    'inwoners ontbreken': () => labels.inwoners(zonder(leden, 'inwoners')),
  };
  return set.bezwaren.map((bezwaar) => zin[bezwaar]());
}
