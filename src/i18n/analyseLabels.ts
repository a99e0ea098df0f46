import type { Language } from './language';
import { analysePane } from './nl-BE/analysePane';

/** Every word of the tab Analyse; apart from the rest of the pane, because it is fetched later. */
export type AnalyseLabels = typeof analysePane;

const byLanguage: Readonly<Record<Language, AnalyseLabels>> = { 'nl-BE': analysePane };

export function analyseLabels(language: Language): AnalyseLabels {
  return byLanguage[language];
}
