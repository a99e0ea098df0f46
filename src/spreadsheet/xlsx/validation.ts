import type { Validation } from '../workbook';
import type { WordLists } from './wordLists';
import { countedList, element, text } from './xml';

/** What Excel shows at most; a file with more counts as damaged. */
const longestTitle = 32;
const longestMessage = 225;

export function validationsElement(
  validations: readonly Validation[],
  { sourceOf }: WordLists,
): string {
  return countedList(
    'dataValidations',
    validations.map(({ range, rule, title, message }) => {
      const [type, first, second] = limitsOf(rule, sourceOf);
      return element(
        'dataValidation',
        {
          type,
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: shortened(title, longestTitle),
          error: shortened(message, longestMessage),
          sqref: range,
        },
        element('formula1', {}, text(first)),
        second === undefined ? '' : element('formula2', {}, text(second)),
      );
    }),
  );
}

function limitsOf(
  rule: Validation['rule'],
  sourceOf: WordLists['sourceOf'],
): readonly [type: string, first: string, second?: string] {
  switch (rule.kind) {
    case 'list':
      return ['list', sourceOf(rule.words)];
    case 'cells':
      return ['list', rule.source];
    case 'decimal':
    case 'whole':
      return [rule.kind, String(rule.minimum), String(rule.maximum)];
  }
}

/** Cut where everybody sees that something is missing. */
function shortened(words: string, longest: number): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`;
}
