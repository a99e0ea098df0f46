import type { Language } from './language';
import { pane } from './nl-BE/pane';

/** Every word of the pane; a new language gives the same members. */
export type PaneLabels = typeof pane;

const byLanguage: Readonly<Record<Language, PaneLabels>> = { 'nl-BE': pane };

export function paneLabels(language: Language): PaneLabels {
  return byLanguage[language];
}

/** TRUE and FALSE as Excel prints them. */
export function booleanName(value: boolean, language: Language): string {
  return paneLabels(language).booleans[value ? 'true' : 'false'];
}
