import type { Language } from './language';
import { controlePane } from './nl-BE/controlePane';

/** Every word of the tab Controle; apart from the rest of the pane, because it is fetched later. */
export type ControleLabels = typeof controlePane;

const byLanguage: Readonly<Record<Language, ControleLabels>> = { 'nl-BE': controlePane };

export function controleLabels(language: Language): ControleLabels {
  return byLanguage[language];
}
