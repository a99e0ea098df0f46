import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { blank, heading, text } from '../yearSheet';
import { aannameRijen } from './bronnenAannames';
import { documentRijen } from './bronnenDocumenten';
import { bronnenKolommen, verwijzing, woorden } from './bronnenKolommen';
import { regelRijen } from './bronnenRegels';

const uitleg = [
  'Alles waarop deze werkmap rust: de documenten onder de cijfers, de regels van het recht en de aannames. Simulatie. De omschrijvingen brengen u naar de plaats in de werkmap.',
  'Wie deze werkmap krijgt zonder de invoegtoepassing, leest hier waar elk cijfer vandaan komt. De aantallen volgen de bladen; de teksten zijn die van de laatste bouw.',
] as const;

/** What the workbook rests on, for a reader who was not in the room and has no add-in. */
export function bronnenSheet(context: PlanContext): SheetDraft {
  const { scenario, version } = context;
  const kop = (key: string, label: string): RowDraft[] => [
    blank(key),
    heading(key, label, bronnenKolommen),
  ];
  return {
    id: 'bronnen',
    columns: bronnenKolommen,
    frozen: ['uitleg', 'omschrijving'],
    rows: [
      { key: 'titel', cells: { omschrijving: text('Bronnen', 'Fusie titel') } },
      ...uitleg.map((each, index): RowDraft => ({
        key: index === 0 ? 'uitleg' : `uitleg/${String(index + 1)}`,
        cells: { omschrijving: text(each, 'Fusie toelichting') },
      })),
      ...kop('documenten', 'Documenten onder de cijfers'),
      ...documentRijen(scenario.input),
      ...kop('regels', 'Regels van het recht'),
      ...regelRijen(scenario),
      ...kop('aannames', 'Aannames'),
      ...aannameRijen(context),
      ...kop('versie', 'Versie'),
      {
        key: 'versie',
        cells: {
          omschrijving: verwijzing('Versie van Fusiebegroting en van haar regels', [
            'logboek',
            'kop',
            'datum',
          ]),
          wie: woorden(version),
        },
      },
    ],
  };
}
