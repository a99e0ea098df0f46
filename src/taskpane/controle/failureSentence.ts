import type { ControleLabels } from '../../i18n/controleLabels';
import type { OfficeFailure } from '../../office';

export function failureSentence(
  failure: OfficeFailure,
  { failure: words }: ControleLabels,
): string {
  return failure.kind === 'unexpected' ? words.unexpected(failure.detail) : words[failure.kind];
}
