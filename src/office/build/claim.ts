import { inExcel } from '../failure';
import { journalKeyOf, journalText, type Journal } from './journal';

/**
 * Puts the journal of a build down before anything changes. Whoever reads the workbook after this
 * sees that somebody is at work; of two who begin at the same time the one that sees the other stops.
 */
export function claim({ workbook }: Excel.RequestContext, journal: Journal): void {
  workbook.settings.add(journalKeyOf(journal), journalText(journal));
}

/** Takes the journal of a build away that changed nothing. */
export async function withdraw(journal: Journal): Promise<void> {
  const key = journalKeyOf(journal);
  await inExcel(
    async (context) => {
      const { settings } = context.workbook;
      const setting = settings.getItemOrNullObject(key);
      setting.load('key');
      await context.sync();
      if (setting.isNullObject) return;
      setting.delete();
      await context.sync();
    },
    { delayForCellEdit: true },
  );
}
