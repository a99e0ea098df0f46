import { formatAmount } from '../../spreadsheet/dutchNumber';
import { and, counted } from './enumerate';

/** What more sentences about the Gemeentefonds hold. */

export const unchanged = 'Er is niets gewijzigd.';
export const onbekend = 'niet bekend';
export const gemeenten = (count: number) => counted(count, 'gemeente', 'gemeenten');

export function euro(amount: number): string {
  return Number.isNaN(amount) ? onbekend : `${formatAmount(amount)} euro`;
}

export function blokkenzin(blokken: readonly string[]): string {
  return `Zonder is niet te berekenen: ${and(blokken)}.`;
}

export const schakelaars =
  'De drie keuzes over segmenten op "Fonds - blokken": minstens één is geen van de antwoorden die er kunnen staan.';
