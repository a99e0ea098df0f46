import { inExcel } from '../failure';
import { journalKeyOf, journalText, type Journal } from './journal';
import { firstTurnOf } from './turn';

/**
 * Puts the journal of a build down before anything changes. Whoever reads the workbook after this
 * sees that somebody is at work; of two who begin at the same time the one that sees the other stops.
 */
export function claim(
  { workbook: { settings } }: Excel.RequestContext,
  journal: Journal,
  turn: string,
): void {
  settings.add(journalKeyOf(journal), journalText(journal));
  settings.add(turn, '');
}

/** Takes the journal of a build away that changed nothing. */
export async function withdraw(journal: Journal): Promise<void> {
  const keys = [journalKeyOf(journal), firstTurnOf(journal)];
  await inExcel(
    async (context) => {
      const { settings } = context.workbook;
      const found = keys.map((key) => settings.getItemOrNullObject(key));
      for (const setting of found) setting.load('key');
      await context.sync();
      const ours = found.filter(({ isNullObject }) => !isNullObject);
      if (ours.length === 0) return;
      for (const setting of ours) setting.delete();
      await context.sync();
    },
    { delayForCellEdit: true },
  );
}
