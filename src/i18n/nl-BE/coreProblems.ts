import type { CoreProblem } from '../../core';
import { formatAmount, formatDecimal, formatWhole } from '../../spreadsheet/dutchNumber';
import type { Sentences } from '../sentences';

/** `inwoners`, or `het 2e getal van inwoners`: a rule knows the order, not the cell. */
function which(argument: string, position: number): string {
  return position > 1 ? `het ${String(position)}e getal van ${argument}` : argument;
}

/** A sentence begins with a capital, except where it begins with the name of an argument. */
function startOf(argument: string, position: number): string {
  const name = which(argument, position);
  return position > 1 ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
}

export const coreProblems: Sentences<CoreProblem> = {
  'lengths-differ': ({ first, other }) =>
    `${first.argument} telt ${String(first.length)} waarden en ${other.argument} ${String(other.length)}. Geef reeksen van dezelfde lengte.`,
  negative: ({ argument, position, value }) =>
    `${startOf(argument, position)} is ${formatDecimal(value)}, maar hier hoort een getal van 0 of meer. Kijk het teken na.`,
  'not-whole': ({ argument, position, value }) =>
    `${startOf(argument, position)} is ${formatDecimal(value)}, maar hier hoort een geheel getal. ${
      argument === 'inwoners' &&
      value > 1 &&
      value < 1000 &&
      Number.isInteger(Number((value * 1000).toPrecision(12)))
        ? `Bedoelt u ${formatWhole(value * 1000)}? Dan las Excel de punt als een komma.`
        : 'Rond het getal af of kijk de cel na.'
    }`,
  'percent-expected': ({ argument, position, value, suggestion }) =>
    `${startOf(argument, position)} is ${formatDecimal(value)}, maar hier hoort een fractie van hoogstens 1. Bedoelt u ${formatDecimal(value)} %? Geef dan ${formatDecimal(suggestion)}.`,
  'not-above-zero': ({ argument, value }) =>
    `${argument} is ${formatDecimal(value)}, maar hier hoort een getal boven 0.${
      argument === 'eenheid' ? ' Geef 1 voor APB of 100 voor opcentiemen.' : ' Kijk de cel na.'
    }`,
  'points-expected': ({ argument, position, value, suggestion }) =>
    `${startOf(argument, position)} is ${formatDecimal(value)}. Excel bewaart ${formatDecimal(suggestion)} % als ${formatDecimal(value)}: geef ${formatDecimal(suggestion)}.`,
  'looks-like-opcentiemen': ({ argument, value }) =>
    `${argument} is ${formatDecimal(value)} en lijkt opcentiemen: geef eenheid 100. Is het toch een percentage, geef dan eenheid 1.`,
  'years-not-ascending': ({ earlier, later }) =>
    `In jaren staat ${String(later)} na ${String(earlier)}, maar de jaren moeten oplopen. Zet de kolommen in tijdsvolgorde.`,
  'test-year-not-given': ({ year, years }) =>
    `Het toetsjaar ${String(year)} staat niet in jaren (${String(years[0])} tot ${String(years[years.length - 1])}). Kies een jaar dat er wel in staat.`,
  'no-indicator': () =>
    'Geen enkel lid heeft een indicator boven 0, dus valt er niets te verdelen. Kijk de kolommen indicator en lid na.',
  'share-of-zero': ({ position }) =>
    `aandelen_twee_jaar_voor_fusie bevat een 0 (partner ${String(position)}), zodat zijn groei niet te berekenen is. Vul het aandeel van jaar N-2 in.`,
  'no-weight': () =>
    'waarde_per_eenheid is samen 0, dus is er geen gewogen tarief. Vul de opbrengst van één eenheid per partner in.',
  'percentages-not-whole': ({ sum }) =>
    `percentages zijn samen ${formatDecimal(Number((sum * 100).toPrecision(10)))} %, maar moeten samen 100 % zijn. Pas een van de percentages aan.`,
  'never-paid-back': ({ years, shortfall }) =>
    `De investering wordt binnen ${String(years)} jaar niet terugverdiend: er blijft ${formatAmount(shortfall)} euro te dekken. Geef meer jaren of kijk de bedragen na.`,
};
