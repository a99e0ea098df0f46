import type { Language } from './language';
import { metwiePane } from './nl-BE/metwiePane';

/** Every word of the screen "Met wie?"; apart from the rest of the pane, because it is fetched later. */
export type MetwieLabels = typeof metwiePane;

const byLanguage: Readonly<Record<Language, MetwieLabels>> = { 'nl-BE': metwiePane };

export function metwieLabels(language: Language): MetwieLabels {
  return byLanguage[language];
}
