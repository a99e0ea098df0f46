import type { Language } from './language';
import { sourcePane } from './nl-BE/sourcePane';

/** Every word of "Cijfers uit een map". */
export type SourceLabels = typeof sourcePane;

const byLanguage: Readonly<Record<Language, SourceLabels>> = { 'nl-BE': sourcePane };

export function sourceLabels(language: Language): SourceLabels {
  return byLanguage[language];
}
