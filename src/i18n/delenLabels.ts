import type { Language } from './language';
import { delenPane } from './nl-BE/delenPane';

/** Every word of sharing a workbook; apart from the rest of the pane, because it is fetched later. */
export type DelenLabels = typeof delenPane;

const byLanguage: Readonly<Record<Language, DelenLabels>> = { 'nl-BE': delenPane };

export function delenLabels(language: Language): DelenLabels {
  return byLanguage[language];
}
