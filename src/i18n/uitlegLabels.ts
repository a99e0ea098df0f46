import type { Language } from './language';
import { uitlegPane } from './nl-BE/uitlegPane';

/** Every word by which a cell is explained; apart from the rest of the pane, fetched later. */
export type UitlegLabels = typeof uitlegPane;

const byLanguage: Readonly<Record<Language, UitlegLabels>> = { 'nl-BE': uitlegPane };

export function uitlegLabels(language: Language): UitlegLabels {
  return byLanguage[language];
}
