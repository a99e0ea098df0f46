import type { Language } from './language';
import { raadPane } from './nl-BE/raadPane';

/** Every word around the council page in the pane. */
export type RaadLabels = typeof raadPane;

const byLanguage: Readonly<Record<Language, RaadLabels>> = { 'nl-BE': raadPane };

export function raadLabels(language: Language): RaadLabels {
  return byLanguage[language];
}
