import { kostenaanpassingen } from '../../scenario';
import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead, yearRow } from '../yearSheet';

/** One-off and structural costs, savings, their phasing, payback and the lowest cumulated point. */
export function transitieSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  return {
    id: 'transitie',
    columns: yearColumns(jaren, 64),
    frozen: ['jaar', 'omschrijving'],
    rows: [
      ...yearHead('transitie', jaren, 'Transitie', 'Eenmalige en structurele kosten.'),
      ...kostenaanpassingen.map((id) =>
        yearRow(jaren, {
          key: `perJaar/${id}`,
          label: id,
          unit: 'EUR',
          role: 'totaal',
          perJaar: (index) => ({
            value: scenario.kosten.perJaar[id][index] ?? Number.NaN,
            formula: () => '0',
          }),
        }),
      ),
    ],
  };
}
