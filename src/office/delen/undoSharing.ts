import { inExcel, type Answer } from '../failure';
import { readSharingJournal, sharingKey } from './journal';
import { restoreSharing, sharedNow } from './restoreSharing';
import type { SharingJournal } from './sharingReading';
import type { SharingRefusal, SharingUndo } from './writeSharing';

export type SharingUndone =
  | { readonly kind: 'undone' }
  /** Somebody changed some of these cells; ask, and call again with `evenIfChanged`. */
  | { readonly kind: 'changed-since'; readonly places: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: SharingRefusal };

const mostPlaces = 20;

/**
 * Brings the formulas back. With `evenIfChanged` only on the sheets where nobody changed one of those
 * cells: whoever worked in the others keeps his work.
 */
export async function undoSharing(
  { journal }: SharingUndo,
  { evenIfChanged = false }: { readonly evenIfChanged?: boolean } = {},
): Promise<SharingUndone> {
  const read = await inExcel((context) => sharedNow(context, journal));
  if (!read.ok) return { kind: 'refused', refusal: { reason: 'failure', failure: read.failure } };
  const { changed, protectedSheets, filteredSheets } = read.value;
  if (protectedSheets.length > 0)
    return { kind: 'refused', refusal: { reason: 'protected-sheets', sheets: protectedSheets } };
  if (filteredSheets.length > 0)
    return { kind: 'refused', refusal: { reason: 'filtered-sheets', sheets: filteredSheets } };
  if (changed.length > 0 && !evenIfChanged)
    return { kind: 'changed-since', places: changed.slice(0, mostPlaces) };
  const done = await inExcel((context) => restoreSharing(context, journal), {
    delayForCellEdit: true,
  });
  return done.ok
    ? { kind: 'undone' }
    : { kind: 'refused', refusal: { reason: 'failure', failure: done.failure } };
}

/** What a replacement that broke off left behind; null when nothing. Ask when the pane opens. */
export function findBrokenSharing(): Promise<Answer<SharingJournal | null>> {
  return inExcel(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(sharingKey);
    kept.load('value');
    await context.sync();
    return kept.isNullObject ? null : readSharingJournal(kept.value as unknown);
  });
}

/** Puts the workbook back as it was before that. */
export function mendSharing(journal: SharingJournal): Promise<Answer<void>> {
  return inExcel((context) => restoreSharing(context, journal), { delayForCellEdit: true });
}
