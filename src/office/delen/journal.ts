import { operation, type Operation } from '../build/operation';
import { parsed } from '../build/sheetMark';
import type { SharingJournal } from './sharingReading';

/** The key of the workbook's setting that holds the formulas while they are being replaced. */
export const sharingKey = 'fusiebegroting.delen';

export function keepSharing(journal: SharingJournal): Operation {
  const text = JSON.stringify(journal);
  return operation(
    'cells',
    ({ context }) => {
      context.workbook.settings.add(sharingKey, text);
    },
    { data: text.length },
  );
}

export function forgetSharing(): Operation {
  return operation('finishing', ({ context }) => {
    context.workbook.settings.getItem(sharingKey).delete();
  });
}

export function readSharingJournal(text: unknown): SharingJournal | null {
  if (typeof text !== 'string') return null;
  const journal = parsed(text) as Partial<SharingJournal> | null | undefined;
  // Only our own code writes this key; another version is another product's business.
  return journal?.version === 1 ? (journal as SharingJournal) : null;
}
