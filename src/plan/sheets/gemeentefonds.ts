import { fusiejaar } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { blank, heading, text, vast, yearColumns, yearHead, yearRow } from '../yearSheet';
import { shareRows } from './gemeentefondsAandelen';
import { chartRows, fundCharts } from './gemeentefondsGrafiek';
import { estimateRows } from './gemeentefondsRaming';
import { resultRows } from './gemeentefondsResultaat';
import { studyRows } from './gemeentefondsStudie';
import { guaranteeRows } from './gemeentefondsWaarborg';
import { dotatieRow } from './gemeentenHerkomst';

/** Own estimate, guarantee and the higher of both, beside what the plans of the partners hold. */
export function gemeentefondsSheet(context: PlanContext): SheetDraft {
  const { jaren } = context.scenario.input;
  return {
    id: 'gemeentefonds',
    columns: yearColumns(jaren, 64),
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'gemeentefonds',
        jaren,
        'Gemeentefonds',
        'Simulatie. Na de fusie telt het hoogste van de eigen raming en de waarborg; wat dat verschilt van wat de plannen van de gemeenten bevatten, gaat naar Fusie.',
      ),
      ...choiceRows(context),
      ...shareRows(context),
      ...guaranteeRows(context),
      ...estimateRows(context),
      ...resultRows(context),
      ...unknownRows(context),
      ...chartRows(context),
      ...studyRows(context),
    ],
    charts: fundCharts(context),
  };
}

/** What was chosen on Aannames: whether it counts, and of which dotation every share is. */
function choiceRows({ scenario }: PlanContext): RowDraft[] {
  const { input, actief, gemeentefonds } = scenario;
  return [
    yearRow(input.jaren, {
      key: 'telt',
      label: 'Telt mee in Fusie (schakelaar op Aannames)',
      unit: 'ja of nee',
      role: 'koppeling',
      format: 'tekst',
      vast: {
        value: actief.tekst('aan.gemeentefonds') || Number.NaN,
        formula: (at) => at.fixed('aannames', 'aan.gemeentefonds', 'actief'),
      },
    }),
    yearRow(input.jaren, {
      key: 'dotatie',
      label: 'Dotatie van alle aandelen op dit blad (keuze op Aannames)',
      unit: 'keuze',
      role: 'koppeling',
      format: 'tekst',
      vast: {
        value: gemeentefonds.dotatie ?? Number.NaN,
        formula: (at) => at.fixed('gemeenten', dotatieRow, vast),
      },
    }),
  ];
}

/** What nobody can know yet, in words. */
function unknownRows({ scenario }: PlanContext): RowDraft[] {
  const { jaren } = scenario.input;
  const n = fusiejaar(scenario.input);
  const sentence = (key: string, words: string): RowDraft => ({
    key: `onbekend/${key}`,
    cells: { omschrijving: text(words, 'Fusie toelichting') },
  });
  return [
    blank('onbekend'),
    heading('onbekend', 'Wat niet bekend is', yearColumns(jaren)),
    {
      key: 'onbekend/aandeel',
      cells: {
        omschrijving: {
          value: `Het aandeel van het fusiejaar ${String(n)} is pas in januari ${String(n + 1)} bekend: tot dan is elk bedrag een raming of de waarborg.`,
          formula: (at) => {
            const year = at.fixed('aannames', 'fusiejaar', 'actief');
            return `"Het aandeel van het fusiejaar "&${year}&" is pas in januari "&(${year}+1)&" bekend: tot dan is elk bedrag een raming of de waarborg."`;
          },
          style: 'Fusie toelichting',
        },
      },
    },
    sentence(
      'verdeling',
      'De raming is een aanname met een bron en een eigenaar op Aannames. De Fonds-bladen (tabblad Analyse) verdelen het fonds over alle gemeenten; hun bedrag is over te nemen, en blijft een simulatie van onderzoek dat niet gevalideerd is.',
    ),
    sentence(
      'aanvullend',
      'Het bedrag van de Fonds-bladen is alleen hoofddotatie. De aanvullende dotaties zijn daar niet geraamd: neem het enkel over waar op Aannames GF.HOOFD gekozen is.',
    ),
    sentence(
      'waarborg',
      'De waarborg is een ondergrens en geen raming: wat de fusie echt ontvangt, kan hoger zijn.',
    ),
    sentence(
      'studie',
      'Een aandeel volgens een studie staat onderaan met zijn bron, als er een is; er wordt niet mee gerekend.',
    ),
  ];
}
