import type { Signature } from '../../src/functions';
import { functionTexts } from '../../src/functions/texts';
import type { Language } from '../../src/i18n/language';
import { dutchNotation, toLocalFormula } from '../../src/spreadsheet/formulaNotation';
import { shownValue } from './helpPages';

/** docs/functies.md: every function with its arguments and first example, for who reads the code. */
export function functionTable(catalogue: readonly Signature[], language: Language): string {
  const texts = functionTexts(language);
  const rows = catalogue.map((signature) => {
    const names = signature.parameters.map(({ id, optional }) => (optional ? `[${id}]` : id));
    const example = signature.examples[0];
    const shown = example
      ? `\`=${toLocalFormula(example.formula, dutchNotation)}\` → ${
          typeof example.result === 'object'
            ? example.result
                .map((row) => row.map((cell) => shownValue(cell, language)).join(' · '))
                .join(' / ')
            : shownValue(example.result, language)
        }`
      : '';
    return `| \`${signature.id}(${names.join('; ')})\` | ${texts[signature.id].summary} | ${shown} |`;
  });
  return [
    '# Functies',
    '',
    'Gemaakt door `npm run generate` uit `src/functions`; wijzig dit bestand niet met de hand.',
    '',
    '| functie | betekenis | voorbeeld |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
