import { shown, type RowDraft } from '../../sheetDraft';
import { styleName } from '../../styles';
import { blank, text, vast } from '../../yearSheet';
import { berekend, invoer, rij, toelichting } from '../blokken/kolommen';
import { totaalkolom } from '../blokken/rijen';
import { som } from '../fondscijfers';
import type { Fondsbeeld } from '../fondsbeeld';
import { totalen } from '../verdeling/bedragen';
import { ramingsfusierij } from '../fondscellen';
import { kolom } from './fusie';
import { tabelkop } from './kolommen';
import { keuzecel } from './keuze';

export const ramingsrij = 'raming/bedrag';

/** The amount that a scenario takes: of a merger that is named here and nowhere else. */
export function ramingRows(beeld: Fondsbeeld): RowDraft[] {
  const { verschuiving, lezing, groepen, request } = beeld;
  const { ramingsgroep } = verschuiving;
  const all = totalen(beeld, 'na');
  const amount = som(all.filter((_, row) => groepen[row] === ramingsgroep));
  return [
    blank('raming'),
    tabelkop('raming', 'Raming voor het scenario (hoofddotatie)', {
      [vast]: 'Waarde',
    }),
    rij(ramingsfusierij, 'Fusie van de raming, zoals in de kolom Fusie van Fonds - verdeling', {
      ...invoer(vast, request.voorstel?.naam ?? null, 'tekst'),
    }),
    rij('raming/jaar', 'Jaar van de raming: het gevraagde jaar op Fonds - blokken', {
      [vast]: berekend(
        lezing.keuzes.jaar,
        (at) => {
          const year = at.fixed('fondsBlokken', 'jaar', vast);
          return `IF(ISNUMBER(${year}),${year},NA())`;
        },
        'jaar',
      ),
    }),
    rij(ramingsrij, 'Raming voor deze fusie in dit jaar', {
      voor: text('EUR', 'Fusie eenheid'),
      [vast]: {
        value: shown(ramingsgroep === 0 ? Number.NaN : amount),
        formula: (at) => {
          const group = keuzecel(at, 'ramingsgroep');
          return `IF(${group}=0,NA(),SUMPRODUCT((${kolom(at, beeld, 'groep')}=${group})*${kolom(at, beeld, totaalkolom('na'))}))`;
        },
        style: styleName('totaal', 'euro'),
      },
    }),
    toelichting(
      'raming/uitleg',
      'In een cel van Aannames geeft =Fonds_raming_fusie deze raming. Ze is hoofddotatie: de aanvullende dotaties staan niet in de Fonds-bladen en zijn niet geraamd. Kies op Aannames daarom GF.HOOFD. Het aandeel van een jaar is pas in januari van het jaar daarna bekend.',
    ),
  ];
}
