import type { Fondsgegevens } from '../../../src/plan';
import { figures } from '../../figures/bundledFigures';

const named = [
  ...['Antwerpen', 'Gent', 'Leuven', 'Hasselt', 'Oostende', 'Halle', 'Dendermonde'],
  ...['Blankenberge', 'Knokke-Heist', 'De Panne', 'Halen', 'Lummen', 'Herk-de-Stad'],
  ...['Aartselaar', 'Bever', 'Drogenbos', 'Ranst', 'Kruibeke', 'Zele', 'Temse', 'Mol', 'Peer'],
];

/** Some municipalities of each class: with all 285 a spreadsheet engine works for long. */
export const enkele: Fondsgegevens = {
  register: { today: figures.register.today.filter(({ naam }) => named.includes(naam)) },
  inwoners: (gemeente, jaar) => figures.inwoners(gemeente, jaar),
  series: (entity, path) => figures.series(entity, path),
};

export const alle: Fondsgegevens = figures;

export function nisVan(naam: string): string {
  const found = figures.register.today.find((each) => each.naam === naam);
  if (!found) throw new Error(`Geen gemeente ${naam}.`);
  return found.nis;
}
