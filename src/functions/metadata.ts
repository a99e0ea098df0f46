import type { Language } from '../i18n/language';
import { catalogue } from './catalogue';
import { functionTexts } from './texts';

/** Where the help of a function stands, from the page that the add-in is served from. */
export function helpPath(id: string, language: Language): string {
  return `help/${language}/${id}.html`;
}

/**
 * What Excel reads as `functions.json`. Every argument is `any` and a matrix, so that text stays
 * text and our own message explains it, and an empty cell can be told from an omitted argument.
 */
export function functionsMetadata(language: Language, site: URL) {
  const texts = functionTexts(language);
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ id, parameters }) => ({
      id,
      name: id,
      description: texts[id].summary,
      helpUrl: new URL(helpPath(id, language), site).href,
      parameters: parameters.map((parameter) => ({
        name: parameter.id,
        description: texts[id].parameters[parameter.id],
        type: 'any',
        dimensionality: 'matrix',
        ...(parameter.optional ? { optional: true } : {}),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
