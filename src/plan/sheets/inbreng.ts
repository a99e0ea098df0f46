import type { PlanContext } from '../planContext';
import type { SheetDraft } from '../sheetDraft';
import { yearColumns, yearHead } from '../yearSheet';

/** Who brings what: debt, BBR, AFM, tax strength and inhabitants; per inhabitant and as a share. */
export function inbrengSheet({ scenario }: PlanContext): SheetDraft {
  const { jaren } = scenario.input;
  return {
    id: 'inbreng',
    columns: yearColumns(jaren, 58),
    frozen: ['jaar', 'omschrijving'],
    rows: yearHead('inbreng', jaren, 'Inbreng', 'Wat elke gemeente inbrengt.'),
  };
}
