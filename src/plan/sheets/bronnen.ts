import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead } from '../yearSheet';

export function bronnenSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  return {
    id: 'bronnen',
    columns: yearColumns(jaren),
    frozen: ['jaar', 'omschrijving'],
    rows: yearHead('bronnen', jaren, 'Bronnen', 'Simulatie.'),
  };
}
