import type { Kandidaat } from './kandidaat';

const centrumgraden: readonly string[] = ['a0', 'a1', 'a2'];

/**
 * Whether somebody takes up a centre function: a city or centre by its uitrustingsgraad (a0, a1,
 * a2), or a centrumstad or provinciale stad, of which it is expected (Steunpunt Bestuurlijke
 * Vernieuwing, rapport over de toekomst van het lokaal en binnenlands bestuur, regels 2819-2821 and
 * 2907-2910 van de tekstversie). The research is not validated, and that a merger needs such a
 * partner is our reading of "minstens één gemeente in de referentiezone" (regels 2421-2422).
 */
export function heeftCentrumfunctie({
  uitrustingsgraad,
  centrumstad,
  provincialeStad,
}: Pick<Kandidaat, 'uitrustingsgraad' | 'centrumstad' | 'provincialeStad'>): boolean {
  return centrumstad || provincialeStad || centrumgraden.includes(uitrustingsgraad);
}

/** The same in words, for whoever reads the objection. */
export const watCentrumfunctieIs =
  'Een centrumfunctie heeft hier een gemeente met uitrustingsgraad a0, a1 of a2, een centrumstad of een provinciale stad. Dat is een keuze van dit product; het onderzoek waarop ze steunt, is niet gevalideerd (Steunpunt Bestuurlijke Vernieuwing).';
