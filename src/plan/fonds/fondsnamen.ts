import { indicatoren } from '../../fonds';
import type { DefinedName } from '../../spreadsheet/workbook';
import type { At } from '../at';
import { vast } from '../yearSheet';
import { bedragkolom } from './blokken/rijen';
import { vraagkolommen, vraagrij } from './blokken/tweede';
import type { Fondscijfers } from './fondscijfers';
import { ledenkolommen, plaatsen, segmentplaatsen } from './plaatsen';
import { gemeenten } from './verdeling/rijen';
import { ramingsrij } from './verschuiving/raming';

/** The name of the amount of the merger of the estimate, for a cell of Aannames. */
export const ramingsnaam = 'Fonds_raming_fusie';

/** What Controles reads, wherever the sheets stand and also when they come later. */
export const vraagnamen = {
  segmenten: 'Fonds_segmenten',
  maatstaven: 'Fonds_maatstaven',
  leden: 'Fonds_leden',
  fusies: 'Fonds_fusies',
  bedragen: 'Fonds_bedragen',
} as const;

export function fondsnamen(at: At, cijfers: Fondscijfers): readonly DefinedName[] {
  const rows = gemeenten(cijfers);
  const ends = <T>(of: readonly T[], key: (one: T) => string): readonly [string, string] => {
    const [first, last] = [of[0], of.at(-1)];
    if (first === undefined || last === undefined)
      throw new Error('Het fonds heeft geen kolommen.');
    return [key(first), key(last)];
  };
  const verdeling = (columns: readonly [string, string]): string =>
    at.area('fondsVerdeling', rows, columns);
  const areas: Readonly<Record<keyof typeof vraagnamen, string>> = {
    segmenten: at.area(
      'fondsBlokken',
      ends(segmentplaatsen, vraagrij),
      ends(vraagkolommen, (column) => column),
    ),
    maatstaven: verdeling(ends(indicatoren, ({ id }) => id)),
    leden: verdeling(ends(ledenkolommen, ({ key }) => key)),
    fusies: verdeling(['label', 'label']),
    bedragen: verdeling(ends(plaatsen, (plaats) => bedragkolom(plaats, 'na'))),
  };
  return [
    { name: ramingsnaam, refersTo: `=${at.fixed('fondsVerschuiving', ramingsrij, vast)}` },
    ...(Object.keys(vraagnamen) as (keyof typeof vraagnamen)[]).map((key) => ({
      name: vraagnamen[key],
      refersTo: `=${areas[key]}`,
    })),
  ];
}
