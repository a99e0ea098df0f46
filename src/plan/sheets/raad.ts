import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead } from '../yearSheet';

export function raadSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  return {
    id: 'raad',
    columns: yearColumns(jaren),
    frozen: ['jaar', 'omschrijving'],
    rows: yearHead('raad', jaren, 'Raad', 'Simulatie.'),
  };
}
