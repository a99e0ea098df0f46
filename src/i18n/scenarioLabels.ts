import type { Language } from './language';
import { scenarioPane } from './nl-BE/scenarioPane';

/** Every word of the tab Scenario; apart from the rest of the pane, because it is fetched later. */
export type ScenarioLabels = typeof scenarioPane;

const byLanguage: Readonly<Record<Language, ScenarioLabels>> = { 'nl-BE': scenarioPane };

export function scenarioLabels(language: Language): ScenarioLabels {
  return byLanguage[language];
}
