import { formatDecimal } from '../../spreadsheet/dutchNumber';
import { errorName } from '../errorNames';
import type { CellPosition, Given, InputProblem } from '../problem';
import type { Sentences } from '../sentences';

/** `inwoners`, or `inwoners (rij 2, kolom 1)` where there is more than one cell to point at. */
export function place(argument: string, position: CellPosition | undefined): string {
  return position
    ? `${argument} (rij ${String(position.row)}, kolom ${String(position.column)})`
    : argument;
}

/** A value as a Dutch reader would type it: no thousands, because it may be a year or a code. */
function asTyped(given: Given): string {
  if (typeof given === 'boolean') return given ? 'WAAR' : 'ONWAAR';
  return typeof given === 'number' ? String(given).replace('.', ',') : `"${given}"`;
}

/** "a", "b" of "c". */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} of ${last}` : last;
}

export const inputProblems: Sentences<InputProblem> = {
  'argument-missing': ({ argument }) => `${argument} ontbreekt. Vul dit argument in.`,
  'not-a-number': ({ argument, position, given }) =>
    `${place(argument, position)} bevat ${
      typeof given === 'string' ? `de tekst "${given}"` : asTyped(given)
    }, maar hier hoort een getal. Typ een getal in de cel of, als het al een getal lijkt, zet de tekst om naar een getal.`,
  'not-a-whole-year': ({ argument, given }) =>
    `${argument} is ${asTyped(given)}, maar hier hoort een jaartal zoals 2025. Vul het jaar in.`,
  'empty-year': ({ argument }) => `${argument} is leeg. Vul een jaartal in, zoals 2025.`,
  'not-a-word': ({ argument, given }) =>
    `${argument} is ${asTyped(given)}, maar hier hoort een naam of een woord. Kijk de cel na.`,
  'empty-word': ({ argument, allowed, optional }) =>
    `${argument} is leeg. ${
      allowed.length > 0 ? `Geef ${oneOf(allowed)}` : 'Vul de cel in'
    }${optional ? ', of laat het argument weg' : ''}.`,
  'empty-rate': ({ argument, usual }) =>
    `${argument} is leeg of 0. Geef een fractie zoals ${formatDecimal(usual)} (${formatDecimal(
      Number((usual * 100).toPrecision(12)),
    )} %), of laat het argument weg.`,
  'unknown-word': ({ argument, given, allowed }) =>
    `${argument} is ${asTyped(given)}, maar hier hoort ${oneOf(allowed)}. Kies een daarvan.`,
  'not-a-membership': ({ argument, position, given }) =>
    `${place(argument, position)} is ${asTyped(given)}, maar hier hoort WAAR of 1 voor een lid en ONWAAR, 0 of niets voor de anderen.`,
  'single-expected': ({ argument, shape }) =>
    `${argument} is een bereik van ${shape} cellen, maar hier hoort één waarde. Verwijs naar één cel.`,
  'series-expected': ({ argument, shape }) =>
    `${argument} is een blok van ${shape} cellen, maar hier hoort één rij of één kolom. Verwijs naar een reeks.`,
  'shapes-differ': ({ first, other }) =>
    `${first.argument} en ${other.argument} hebben een verschillende vorm: ${first.shape} en ${other.shape}. Geef bereiken van dezelfde vorm.`,
  'error-passed-on': ({ error }) =>
    `Een cel waarop deze formule rust, bevat ${errorName(error, 'nl-BE')}. Verbeter eerst die cel.`,
  'result-too-large': () =>
    'De uitkomst is te groot voor een cel. Kijk na of de bedragen in euro staan.',
  unexpected: ({ detail }) =>
    `Er ging iets mis dat niet aan uw formule ligt (${detail}). Meld dit aan uw beheerder, met de formule.`,
};
