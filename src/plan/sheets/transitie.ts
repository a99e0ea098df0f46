import type { PlanContext } from '../planContext';
import type { RowDraft, SheetDraft } from '../sheetDraft';
import { chartColumns, text, yearColumns, yearHead } from '../yearSheet';
import { allContributionRows, extraSchepenenRows, grantRows } from './transitieAndere';
import { benefitChart, benefitRows } from './transitieBaten';
import { postInputRows, postResultRows, postTotalRows, postValidations } from './transitiePosten';

const chartRows = 18;
const chartRow = (index: number): string => `grafiek/${String(index)}`;

/** One-off and structural costs, savings, their phasing, payback and the lowest cumulated point. */
export function transitieSheet(context: PlanContext): SheetDraft {
  const { jaren } = context.scenario.input;
  const [firstColumn, lastColumn] = chartColumns(jaren);
  return {
    id: 'transitie',
    columns: yearColumns(jaren, 74),
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead(
        'transitie',
        jaren,
        'Transitie: kosten, besparingen en wat de fusie opbrengt',
        'Eenmalige en terugkerende bedragen worden in geen enkel jaar bij elkaar geteld; alleen de gecumuleerde stand houdt ze tegen elkaar. Simulatie.',
        { pad: 'Regel of sleutel' },
      ),
      ...benefitRows(context),
      ...[
        'Bespaarde aflossingen van overgenomen schuld tellen mee: het is een effect op het budgettair resultaat, geen winst. Welke aanpassingen meetellen, kiest u op Aannames.',
        'Kosten die al in een meerjarenplan zitten, staan hier niet bij: ze zijn al een uitgave van de gemeente die ze voorziet. Met die kosten erbij duurt het terugverdienen langer.',
      ].map((value, index): RowDraft => ({
        key: `uitleg/baten/${String(index + 1)}`,
        cells: { omschrijving: text(value, 'Fusie toelichting') },
      })),
      ...Array.from({ length: chartRows }, (_, index): RowDraft => ({
        key: chartRow(index),
        cells: {},
      })),
      ...postInputRows(context),
      ...postTotalRows(context),
      ...grantRows(context),
      ...allContributionRows(context),
      ...extraSchepenenRows(context),
      ...postResultRows(context),
    ],
    validations: postValidations(jaren),
    charts: [
      benefitChart(context, [chartRow(1), firstColumn], [chartRow(chartRows - 1), lastColumn]),
    ],
  };
}
