import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead } from '../yearSheet';

export function opvolgingSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  return {
    id: 'opvolging',
    columns: yearColumns(jaren),
    frozen: ['jaar', 'omschrijving'],
    rows: yearHead('opvolging', jaren, 'Opvolging', 'Simulatie.'),
  };
}
