import { stressen, type Stress } from '../../analyse';
import { stressrij, zonderFusierij, zonderSchokrij } from '../momentopname/opnameGevoeligheid';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank } from '../yearSheet';
import { bewaardeRij, bewaardIn, tabelkop } from './gevoeligheidRij';
import { explanation } from './scenarios';

const namen: Readonly<Record<Stress, string>> = {
  loon: 'Lonen groeien sneller',
  rente: 'Hogere rente op de schuld',
  apbbasis: 'Kleinere basis van de APB',
  subsidies: 'Verlies van specifieke werkingssubsidies',
  uitvoering: 'Investeringen worden maar voor een deel uitgevoerd',
};

const samen = 'De gemeenten samen zonder fusie';

/** What each setback does, one at a time: to the merged plan, and to the municipalities without it. */
export function stressRows(context: PlanContext): RowDraft[] {
  const paar = (fusie: string, naam: string, zonderFusie: string, anders: string): RowDraft[] => [
    ...stressRow(context, fusie, naam),
    ...stressRow(context, zonderFusie, `${samen}, ${anders}`),
  ];
  return [
    tabelkop('stress', 'Tegenvallers, één tegelijk', {
      'afm.laag': 'AFM',
      'afm.hoog': 'AFM: verschil',
      'bbr.laag': 'Laagste BBR',
      'bbr.hoog': 'BBR: verschil',
      'zin.afm': 'Normen',
      'zin.bbr': 'Wat daarvoor op Aannames zou staan',
    }),
    explanation(
      'uitleg/stress',
      'Een tegenvaller is geen prijs van de fusie: daaronder staat telkens wat dezelfde tegenvaller met de gemeenten samen zonder fusie zou doen, vanaf hetzelfde jaar.',
    ),
    explanation(
      'uitleg/zonder fusie',
      'Zonder fusie is de som van hun eigen plannen, met hun eigen tarieven en hun hele schuld, in de jaren waarin ook de fusiegemeente getoetst wordt.',
    ),
    ...paar(
      zonderSchokrij.fusie,
      'Zoals het is, zonder een tegenvaller erbij',
      zonderSchokrij.zonderFusie,
      'zoals het is',
    ),
    ...stressen.flatMap((stress) =>
      paar(stressrij(stress), namen[stress], zonderFusierij(stress), 'dezelfde tegenvaller'),
    ),
    blank('stress'),
  ];
}

/** None where the snapshot did not compute it. */
function stressRow(context: PlanContext, key: string, label: string): RowDraft[] {
  if (bewaardIn(context, key, 'zin.afm') === null) return [];
  return [
    bewaardeRij(context, {
      key,
      label,
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
}
