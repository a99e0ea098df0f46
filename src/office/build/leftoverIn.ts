import type { Leftover } from './buildReading';
import type { Inventory } from './inventory';
import { readJournal } from './journal';

/**
 * What a build that did not end left in the workbook; null when nothing. A build that is under way
 * elsewhere looks the same, and so does the one with the key `own`, which therefore does not count.
 */
export function leftoverIn({ journals, unfinished }: Inventory, own?: string): Leftover | null {
  const [journal] = journals
    .filter(({ key }) => key !== own)
    .flatMap(({ text }) => readJournal(text) ?? []);
  if (journal === undefined && unfinished.length === 0) return null;
  return {
    startedAt: journal?.startedAt,
    unfinishedSheets: unfinished.map(({ name }) => name),
    changedSheets: journal?.sheets.map(({ name }) => name) ?? [],
    journal,
  };
}
