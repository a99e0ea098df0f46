import type { RowDraft } from '../../sheetDraft';
import { blank, text, vast } from '../../yearSheet';
import { voorgesteldeKeuzes } from '../fondskeuzes';
import type { Fondsvoorstel } from '../fondsRequest';
import type { Fondslezing } from '../fondsstand';
import { berekend, invoer, rij, tabelkop } from './kolommen';

export const schakelaarwoorden = { goed: 'in orde', fout: 'kijk na' } as const;

/** Which structure counts, and where the source leaves a choice open. */
export function keuzeRows(
  { keuzes }: Fondslezing,
  voorstel: Fondsvoorstel | undefined,
): RowDraft[] {
  const proposed = voorgesteldeKeuzes(voorstel);
  const keuze = (key: keyof typeof proposed, label: string, unit: string): RowDraft =>
    rij(key, label, {
      eenheid: text(unit, 'Fusie eenheid'),
      ...invoer(vast, proposed[key], 'tekst'),
    });
  return [
    blank('keuzes'),
    tabelkop('keuzes', 'Keuzes', { eenheid: 'Eenheid', [vast]: 'Keuze' }),
    keuze('structuur', 'Structuur van het fonds', 'keuze'),
    keuze(
      'noemer',
      'Waardoor het bedrag van een segment gedeeld wordt: de maatstaf van het segment, of van heel Vlaanderen',
      'keuze',
    ),
    keuze(
      'buitenpartner',
      'Telt de maatstaf van een partner mee die zelf niet in het segment zit?',
      'ja of nee',
    ),
    keuze(
      'meerSegmenten',
      'Mag een gemeente in meer dan een segment zitten? Bij nee telt het eerste in de volgorde van de blokken die tellen',
      'ja of nee',
    ),
    rij('schakelaars', 'De drie keuzes over segmenten', {
      [vast]: berekend(
        keuzes.schakelaarsGeldig ? schakelaarwoorden.goed : schakelaarwoorden.fout,
        (at) => {
          const isOneOf = (row: string, words: readonly string[]): string =>
            `IF(OR(${words.map((word) => `${at.ref(row, vast)}="${word}"`).join(',')}),1,0)`;
          const good = [
            isOneOf('noemer', ['segment', 'Vlaanderen']),
            isOneOf('buitenpartner', ['ja', 'nee']),
            isOneOf('meerSegmenten', ['ja', 'nee']),
          ].join('*');
          return `IF(IFERROR(${good},0)=1,"${schakelaarwoorden.goed}","${schakelaarwoorden.fout}")`;
        },
        'uitkomst',
      ),
    }),
    rij('norm', 'Norm per inwoner: wat de belasting elders opbrengt bij een gelijk tarief', {
      eenheid: text('EUR', 'Fusie eenheid'),
      ...invoer(vast, proposed.norm, 'getal'),
    }),
  ];
}
