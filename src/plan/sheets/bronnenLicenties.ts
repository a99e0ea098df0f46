import bronnen from '../../../data/bronnen.json';

/** By the document as Cijfers names it: what may be done with the data, as far as that is known. */
const licenties: ReadonlyMap<string, string> = new Map(
  bronnen.map(({ titel, uitgever, licentie }) => [`${titel} (${uitgever})`, licentie]),
);

/** Empty for what the user read in himself: only he knows. */
export function licentieVan(document: string): string {
  return licenties.get(document) ?? '';
}
