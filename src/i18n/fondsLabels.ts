import type { Language } from './language';
import { fondsPane } from './nl-BE/fondsPane';

/** Every word of the Gemeentefonds in the pane; fetched when it is opened. */
export type FondsLabels = typeof fondsPane;

const byLanguage: Readonly<Record<Language, FondsLabels>> = { 'nl-BE': fondsPane };

export function fondsLabels(language: Language): FondsLabels {
  return byLanguage[language];
}
