import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead, yearRow } from '../yearSheet';

/** Own estimate, guarantee and the higher of both, beside what the plans of the partners hold. */
export function gemeentefondsSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  return {
    id: 'gemeentefonds',
    columns: yearColumns(jaren, 64),
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead('gemeentefonds', jaren, 'Gemeentefonds', 'Simulatie.'),
      yearRow(jaren, {
        key: 'perJaar',
        label: 'Verschil met wat de plannen van de gemeenten bevatten',
        unit: 'EUR',
        role: 'totaal',
        perJaar: (index) => ({
          value: scenario.gemeentefonds.perJaar[index] ?? Number.NaN,
          formula: () => '0',
        }),
      }),
    ],
  };
}
