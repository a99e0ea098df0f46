import type { Language } from './language';
import { scenariosPane } from './nl-BE/scenariosPane';

/** Every word of the step Scenario's; apart from the rest of the pane, because it is fetched later. */
export type ScenariosLabels = typeof scenariosPane;

const byLanguage: Readonly<Record<Language, ScenariosLabels>> = { 'nl-BE': scenariosPane };

export function scenariosLabels(language: Language): ScenariosLabels {
  return byLanguage[language];
}
