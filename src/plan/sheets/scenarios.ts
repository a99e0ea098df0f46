import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead } from '../yearSheet';

export function scenariosSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  return {
    id: 'scenarios',
    columns: yearColumns(jaren),
    frozen: ['jaar', 'omschrijving'],
    rows: yearHead('scenarios', jaren, "Vergelijk scenario's", 'Simulatie.'),
  };
}
