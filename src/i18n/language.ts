/** The languages that the product speaks. A new one is added here and nowhere compiles until complete. */
export const languages = ['nl-BE'] as const;
export type Language = (typeof languages)[number];

/** Falls back on the first language: a Dutch text is better than none. */
export function languageFor(displayLanguage: string | undefined): Language {
  const wanted = displayLanguage?.toLowerCase() ?? '';
  return (
    languages.find((language) => language.toLowerCase() === wanted) ??
    languages.find((language) => language.slice(0, 2) === wanted.slice(0, 2)) ??
    languages[0]
  );
}
