import type { Ontbrekend } from '../analyse';
import type { Scenario } from '../scenario';
import { lineLabels } from './lineLabels';
import { fixedLabel } from './sheets/invoerRegels';

/** More than this nobody reads at once. */
const meesteGenoemd = 8;

/** A missing figure as its row on Invoer is called: `Hasselt: b. Exploitatie-uitgaven 2031`. */
function naamVan(scenario: Pick<Scenario, 'input' | 'actief'>, figure: Ontbrekend): string[] {
  const partner = scenario.input.partners.find(({ id }) => id === figure.partner);
  if (partner === undefined) return [];
  const regel =
    figure.jaar === undefined
      ? fixedLabel(scenario, partner, figure.lijn)
      : `${lineLabels[figure.lijn]} ${String(figure.jaar)}`;
  return [`${partner.naam}: ${regel}`];
}

/** Which figures are missing, by name, in one sentence; empty where none is named. */
export function ontbreektzin(
  scenario: Pick<Scenario, 'input' | 'actief'>,
  ontbreekt: readonly Ontbrekend[],
): string {
  const namen = ontbreekt.flatMap((figure) => naamVan(scenario, figure));
  if (namen.length === 0) return '';
  const [over, genoemd] = [namen.length - meesteGenoemd, namen.slice(0, meesteGenoemd).join('; ')];
  const opsomming = over > 0 ? `${genoemd} en ${String(over)} andere` : genoemd;
  return `Op het blad Invoer ${namen.length === 1 ? 'ontbreekt' : 'ontbreken'} nog: ${opsomming}.`;
}
