import type { MetwieLabels } from '../../i18n/metwieLabels';

/** What the user's lists of neighbours say, in a word. */
export function geheelwoord(
  aaneengesloten: boolean | null,
  { aaneengesloten: words }: MetwieLabels['lijst'],
): string {
  return aaneengesloten === null ? words.onbekend : aaneengesloten ? words.ja : words.nee;
}
