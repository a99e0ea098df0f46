import type { Language } from './language';
import { importPane } from './nl-BE/importPane';
import { importPlace, importProblems, schemaNotRead, unrecognised } from './nl-BE/importProblems';

const nlBE = {
  ...importPane,
  obstacle: importProblems,
  place: importPlace,
  refused: schemaNotRead,
  unrecognised,
};

/** Every word of the tab Cijfers; apart from the rest of the pane, because it is fetched later. */
export type ImportLabels = typeof nlBE;

const byLanguage: Readonly<Record<Language, ImportLabels>> = { 'nl-BE': nlBE };

export function importLabels(language: Language): ImportLabels {
  return byLanguage[language];
}
