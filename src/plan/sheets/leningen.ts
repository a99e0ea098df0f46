import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead } from '../yearSheet';

/** The loans of the partners, one row each, and what is taken over of them. */
export function leningenSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  return {
    id: 'leningen',
    columns: yearColumns(jaren, 46),
    frozen: ['jaar', 'omschrijving'],
    rows: yearHead('leningen', jaren, 'Leningen', 'Eén rij per lening.'),
  };
}
