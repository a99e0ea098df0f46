import type { Rule } from '../../regulations';
import { inWords } from '../printLayout';

/** What the standing of a regulation means for a merger on that date, in words that need no law book. */
export function geldigheid(
  { stand, geldigVan, geldigTot }: Pick<Rule, 'stand' | 'geldigVan' | 'geldigTot'>,
  fusiedatum: string,
): string {
  const fusies = fusiesVan(geldigVan, geldigTot);
  const dezeOok =
    (geldigVan === null || geldigVan <= fusiedatum) &&
    (geldigTot === null || fusiedatum <= geldigTot);
  switch (stand) {
    case 'geldend':
      return dezeOok ? 'die nu geldt' : `voor fusies ${fusies}, niet voor deze`;
    case 'afgesloten':
      if (fusies === '') return 'die niet meer geldt voor nieuwe fusies';
      return `voor fusies ${fusies}, ${dezeOok ? 'zoals deze' : 'niet voor deze'}`;
    case 'aangekondigd':
      // Its dates are an assumption as long as there is no text.
      return 'aangekondigd; een goedgekeurde tekst is nog niet gevonden';
    case 'onderzoek':
      return 'uit onderzoek, geen recht';
  }
}

function fusiesVan(van: string | null, tot: string | null): string {
  if (van === null) return tot === null ? '' : `tot en met ${inWords(tot)}`;
  if (tot === null) return `vanaf ${inWords(van)}`;
  return van === tot ? `van ${inWords(van)}` : `van ${inWords(van)} tot en met ${inWords(tot)}`;
}
