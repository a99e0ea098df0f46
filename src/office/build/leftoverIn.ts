import type { Leftover } from './buildReading';
import type { Inventory } from './inventory';
import { readJournal } from './journal';

/** What a build that did not end left in the workbook; null when nothing. */
export function leftoverIn({ journal: text, unfinished }: Inventory): Leftover | null {
  const journal = text === null ? undefined : readJournal(text);
  if (journal === undefined && unfinished.length === 0) return null;
  return {
    startedAt: journal?.startedAt,
    unfinishedSheets: unfinished.map(({ name }) => name),
    changedSheets: journal?.sheets.map(({ name }) => name) ?? [],
    journal,
  };
}
