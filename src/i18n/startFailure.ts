import type { Language } from './language';

/** Said by the page itself, when the pane and all its words could not be fetched. */
const sentences: Readonly<Record<Language, (detail: string) => string>> = {
  'nl-BE': (detail) =>
    `Het paneel kon niet worden geladen (${detail}). De functies in de cellen blijven werken. Sluit het paneel en open het opnieuw; blijft het zo, meld dit aan uw beheerder.`,
};

export function startFailure(detail: string, language: Language): string {
  return sentences[language](detail);
}
