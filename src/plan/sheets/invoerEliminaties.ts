import { eliminatiesoorten } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { RowDraft } from '../sheetDraft';
import { blank, heading, yearColumns, yearRow } from '../yearSheet';

/** Internal flows between the partners: what one pays and the other receives. */
export function eliminationRows({ scenario }: PlanContext): RowDraft[] {
  const { jaren } = scenario.input;
  return [
    blank('eliminaties'),
    heading('eliminaties', 'Interne stromen tussen de gemeenten', yearColumns(jaren)),
    ...eliminatiesoorten.map((soort) =>
      yearRow(jaren, {
        key: `eliminatie/${soort}`,
        label: `Interne stromen samen: ${soort}`,
        unit: 'EUR',
        role: 'totaal',
        perJaar: (index) => ({
          value: scenario.eliminaties.perJaar[soort][index] ?? Number.NaN,
          formula: () => '0',
        }),
      }),
    ),
  ];
}
