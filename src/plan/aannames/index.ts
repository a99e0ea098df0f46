import type { AannameId, Aannamegroep } from '../../scenario';
import { belastingen } from './belastingen';
import type { Beschrijvingen } from './beschrijving';
import { gemeentefonds } from './gemeentefonds';
import { kosten } from './kosten';
import { overname } from './overname';
import { plan } from './plan';
import { schakelaars } from './schakelaars';
import { schokken } from './schokken';

export type { Beschrijving } from './beschrijving';
export { kostenlabels } from './kosten';

/** Every assumption, given the ids of the regulations. */
export function beschrijvingen(regelingen: readonly string[]): Beschrijvingen {
  return {
    ...schakelaars,
    ...overname(regelingen),
    ...belastingen,
    ...gemeentefonds,
    ...kosten,
    ...plan,
    ...schokken,
  };
}

export const groepsnamen: Readonly<Record<Aannamegroep, string>> = {
  schakelaars: 'Welke aanpassingen meetellen',
  overname: 'Schuldovername',
  belastingen: 'Belastingen',
  gemeentefonds: 'Gemeentefonds',
  kosten: 'Transitie: eenmalige en structurele kosten, besparingen',
  plan: 'De plannen van de gemeenten: jaren zonder cijfers en uitvoering',
  schokken: 'Schokken: wat als het tegenvalt?',
};

const words = beschrijvingen([]);

/** Whether an assumption is a word or a number decides what its active cell accepts. */
export function isWord(id: AannameId): boolean {
  return words[id].words !== undefined;
}
