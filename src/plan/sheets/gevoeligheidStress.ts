import { stressen, type Stress } from '../../analyse';
import { stressrij } from '../momentopname/opnameGevoeligheid';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank } from '../yearSheet';
import { bewaardeRij, bewaardIn, tabelkop } from './gevoeligheidRij';

const namen: Readonly<Record<Stress, string>> = {
  loon: 'Lonen groeien sneller',
  rente: 'Hogere rente op de schuld',
  apbbasis: 'Kleinere basis van de APB',
  subsidies: 'Verlies van specifieke werkingssubsidies',
  uitvoering: 'Investeringen worden maar voor een deel uitgevoerd',
};

/** What each setback does, one at a time. */
export function stressRows(context: PlanContext): RowDraft[] {
  return [
    tabelkop('stress', 'Tegenvallers, één tegelijk', {
      'afm.laag': 'AFM',
      'afm.hoog': 'AFM: verschil',
      'bbr.laag': 'Laagste BBR',
      'bbr.hoog': 'BBR: verschil',
      'zin.afm': 'Normen',
      'zin.bbr': 'Wat daarvoor op Aannames zou staan',
    }),
    ...stressen.flatMap((stress): RowDraft[] => {
      const key = stressrij(stress);
      if (bewaardIn(context, key, 'zin.afm') === null) return [];
      return [
        bewaardeRij(context, {
          key,
          label: namen[stress],
          unit: 'EUR',
          formaten: {
            'afm.laag': 'euro',
            'afm.hoog': 'euro',
            'bbr.laag': 'euro',
            'bbr.hoog': 'euro',
            'zin.afm': 'alinea',
            'zin.bbr': 'alinea',
          },
        }),
      ];
    }),
    blank('stress'),
  ];
}
