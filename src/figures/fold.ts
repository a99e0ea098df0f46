/**
 * What a reader takes for the same word: case, accents, spaces, hyphens, underscores and
 * apostrophes do not count. "Herk de Stad" is "Herk-de-Stad", "Exploitatie_uitgaven" is
 * "exploitatie-uitgaven".
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[\s_'’\-\u2010-\u2015]/gu, '');
}
