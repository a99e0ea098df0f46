import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead } from '../yearSheet';

export function gevoeligheidSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  return {
    id: 'gevoeligheid',
    columns: yearColumns(jaren),
    frozen: ['jaar', 'omschrijving'],
    rows: yearHead('gevoeligheid', jaren, 'Gevoeligheid', 'Simulatie.'),
  };
}
