import { inExcel, type Answer } from '../failure';
import type { Leftover } from './buildReading';
import { inventoryRead, takeInventory } from './inventory';
import type { Journal } from './journal';
import { leftoverIn } from './leftoverIn';
import { restore } from './restore';

/** Whether a build broke off earlier; ask when the pane opens. */
export function findLeftover(): Promise<Answer<Leftover | null>> {
  return inExcel(async (context) => {
    const asked = takeInventory(context);
    await context.sync();
    return leftoverIn(inventoryRead(asked));
  });
}

/** Puts the workbook back as it was before the build that broke off. */
export function cleanUp({ journal }: Leftover): Promise<Answer<void>> {
  return inExcel(async (context) => {
    await restore(context, journal ?? emptyJournal, { standing: journal !== undefined });
  });
}

/** Where only marked sheets are left: they go, and there is nothing else to put back. */
const emptyJournal: Journal = {
  version: 1,
  id: 'opruimen',
  startedAt: '',
  newSheets: [],
  sheets: [],
  names: [],
  styles: [],
};
