import type { DelenLabels } from '../../i18n/delenLabels';
import type { OfficeFailure } from '../../office';
import type { SharingReading, SharingRefusal } from '../../office/delen';

/** What will be replaced on one sheet. */
export interface SheetCounts {
  readonly sheet: string;
  readonly formules: number;
  readonly waarden: number;
}

/** By sheet, in the order of the workbook. */
export function sheetCounts({ cells }: SharingReading): readonly SheetCounts[] {
  const sheets = new Map<string, { formules: number; waarden: number }>();
  for (const { sheet, becomes } of cells) {
    const counts = sheets.get(sheet) ?? { formules: 0, waarden: 0 };
    counts[becomes.kind === 'formule' ? 'formules' : 'waarden'] += 1;
    sheets.set(sheet, counts);
  }
  return [...sheets].map(([sheet, counts]) => ({ sheet, ...counts }));
}

export function failureSentence(failure: OfficeFailure, labels: DelenLabels): string {
  return failure.kind === 'unexpected'
    ? labels.failure.unexpected(failure.detail)
    : labels.failure[failure.kind];
}

export function refusalSentence(refusal: SharingRefusal, labels: DelenLabels): string {
  switch (refusal.reason) {
    case 'failure':
      return failureSentence(refusal.failure, labels);
    case 'unfinished-build':
      return labels.refusal[refusal.reason];
    case 'protected-sheets':
    case 'filtered-sheets':
    case 'too-large':
      return labels.refusal[refusal.reason](refusal.sheets);
    case 'not-calculated':
    case 'changed-meanwhile':
      return labels.refusal[refusal.reason](refusal.places);
  }
}
