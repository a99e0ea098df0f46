import type { ScenarioLabels } from '../../i18n/scenarioLabels';
import type { OfficeFailure } from '../../office';
import type { BuildRefusal } from '../../office/build';

/** How something that was asked for ended, when there is nothing more to show than a sentence. */
export type Told =
  | { readonly kind: 'nothing-to-write' }
  | { readonly kind: 'refused'; readonly refusal: BuildRefusal }
  | { readonly kind: 'cancelled'; readonly restored: boolean }
  | { readonly kind: 'failed'; readonly failure: OfficeFailure; readonly restored: boolean }
  | { readonly kind: 'undone' }
  | { readonly kind: 'undo-failed'; readonly failure: OfficeFailure }
  | { readonly kind: 'kept' }
  /** An error of the rules, in its own sentence. */
  | { readonly kind: 'broken'; readonly detail: string };

/** Whether it deserves to be read out at once. */
export function isTrouble({ kind }: Told): boolean {
  return kind === 'refused' || kind === 'failed' || kind === 'undo-failed' || kind === 'broken';
}

export function failureSentence(failure: OfficeFailure, labels: ScenarioLabels): string {
  return failure.kind === 'unexpected'
    ? labels.failure.unexpected(failure.detail)
    : labels.failure[failure.kind];
}

function briefly(failure: OfficeFailure, labels: ScenarioLabels): string {
  return failure.kind === 'unexpected'
    ? labels.failureBriefly.unexpected(failure.detail)
    : labels.failureBriefly[failure.kind];
}

export function refusalSentence(refusal: BuildRefusal, labels: ScenarioLabels): string {
  switch (refusal.reason) {
    case 'failure':
      return failureSentence(refusal.failure, labels);
    case 'protected-sheets':
      return labels.refusal['protected-sheets'](refusal.sheets);
    case 'filtered-sheets':
      return labels.refusal['filtered-sheets'](refusal.sheets);
    case 'changed-meanwhile':
      return labels.refusal['changed-meanwhile'](refusal.places);
    case 'protected-structure':
    case 'conflicts':
    case 'leftover':
      return labels.refusal[refusal.reason];
  }
}

/** One whole sentence or two: what happened, what stands in the workbook, what to do. */
export function toldSentence(told: Told, labels: ScenarioLabels): string {
  const { outcome, result } = labels;
  switch (told.kind) {
    case 'nothing-to-write':
      return outcome.nothing;
    case 'refused':
      return refusalSentence(told.refusal, labels);
    case 'cancelled':
      return told.restored ? outcome.cancelled : outcome.cancelledNotRestored;
    case 'failed':
      return (told.restored ? outcome.failed : outcome.failedNotRestored)(
        briefly(told.failure, labels),
      );
    case 'undone':
      return result.undone;
    case 'undo-failed':
      return outcome.undoFailed(briefly(told.failure, labels));
    case 'kept':
      return result.keptBuilt;
    case 'broken':
      return outcome.broken(told.detail);
  }
}
