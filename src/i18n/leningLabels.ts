import type { Language } from './language';
import { loansNotRead } from './nl-BE/importProblems';
import { leningenPane } from './nl-BE/leningenPane';
import { kolomnamen, leningProblemen } from './nl-BE/leningProblemen';

const nlBE = {
  ...leningenPane,
  kolomnamen,
  probleem: leningProblemen,
  refused: loansNotRead,
};

/** Every word of the step Leningen; apart from the rest of the pane, because it is fetched later. */
export type LeningLabels = typeof nlBE;

const byLanguage: Readonly<Record<Language, LeningLabels>> = { 'nl-BE': nlBE };

export function leningLabels(language: Language): LeningLabels {
  return byLanguage[language];
}
