import type { Language } from './language';

/** How Excel prints its errors and truth values in the language of the reader. */
const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'nl-BE': {
    '#N/A': '#N/B',
    '#VALUE!': '#WAARDE!',
    '#DIV/0!': '#DEEL/0!',
    '#NUM!': '#GETAL!',
    '#NULL!': '#LEEG!',
    '#NAME?': '#NAAM?',
    '#REF!': '#VERW!',
    '#SPILL!': '#OVERLOOP!',
    '#CALC!': '#BEREKENEN!',
    '#BUSY!': '#BEZIG!',
  },
};

export function errorName(error: string, language: Language): string {
  return names[language][error] ?? error;
}
