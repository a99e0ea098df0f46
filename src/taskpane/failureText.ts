import type { PaneLabels } from '../i18n/labels';
import type { OfficeFailure } from '../office';

export function failureText(failure: OfficeFailure, labels: PaneLabels): string {
  return failure.kind === 'unexpected'
    ? labels.failure.unexpected(failure.detail)
    : labels.failure[failure.kind];
}
