import { indicatoren, ontbrekend, type Ontbrekend } from '../../fonds';
import type { FondsLabels } from '../../i18n/fondsLabels';
import type { Fondsstand } from '../../plan';

/** What has to be filled in before the fund can be divided, a sentence each. */
export function ontbrekendzinnen(
  { gemeenten, invoer, fusies }: Fondsstand,
  labels: FondsLabels['uitkomst']['ontbreekt'],
): readonly string[] {
  return ontbrekend(gemeenten, invoer, fusies).map((each) => zin(each, labels));
}

function zin(
  { wat, indicator, aantal, blokken, samen = Number.NaN }: Ontbrekend,
  labels: FondsLabels['uitkomst']['ontbreekt'],
): string {
  if (wat === 'samen') return labels.samen(samen);
  if (wat !== 'indicator') return labels[wat](blokken);
  const naam = indicatoren.find(({ id }) => id === indicator)?.naam ?? indicator;
  return labels.indicator(naam, aantal, blokken);
}
