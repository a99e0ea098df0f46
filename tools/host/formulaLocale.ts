import type { Culture } from './culture';

/** Function names of Excel in Dutch; a name that is not here is the same in both (all of FUSIE's). */
const dutch: Readonly<Record<string, string>> = {
  SUM: 'SOM',
  IF: 'ALS',
  AND: 'EN',
  OR: 'OF',
  NOT: 'NIET',
  AVERAGE: 'GEMIDDELDE',
  ROUND: 'AFRONDEN',
  SUMIF: 'SOM.ALS',
  SUMIFS: 'SOMMEN.ALS',
  COUNT: 'AANTAL',
  COUNTA: 'AANTALARG',
  MATCH: 'VERGELIJKEN',
  VLOOKUP: 'VERT.ZOEKEN',
  IFERROR: 'ALS.FOUT',
  TRUE: 'WAAR',
  FALSE: 'ONWAAR',
};

const errorsInDutch: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#DIV/0!': '#DEEL/0!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#NULL!': '#LEEG!',
};

const reversed = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [value, key]));

interface Dialect {
  readonly decimal: string;
  readonly list: string;
  /** Between the columns of an array literal. */
  readonly column: string;
}

const english: Dialect = { decimal: '.', list: ',', column: ',' };

/** With a decimal comma Excel separates arguments by `;` and columns of an array by `\`. */
const dialectOf = (culture: Culture): Dialect =>
  culture.decimal === ','
    ? { decimal: ',', list: ';', column: '\\' }
    : { ...english, decimal: culture.decimal };

const translate = (
  formula: string,
  from: Dialect,
  to: Dialect,
  names: Readonly<Record<string, string>>,
  errors: Readonly<Record<string, string>>,
): string => {
  // Text, quoted sheet names, errors, numbers, names, and single signs, in this order.
  const decimal = from.decimal === '.' ? '\\.' : from.decimal;
  const token = new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|#[\\p{L}/0]+[!?]?|(?<![\\p{L}\\p{N}_.$])\\d+(?:${decimal}\\d+)?(?![\\p{L}\\p{N}_])|[\\p{L}_][\\p{L}\\p{N}_.]*|[\\s\\S]`,
    'gu',
  );
  let depth = 0;
  return formula.replace(token, (text) => {
    if (text === '{') depth++;
    if (text === '}') depth--;
    if (text.length > 1 && text.startsWith('#')) return errors[text.toUpperCase()] ?? text;
    if (/^\d/.test(text)) return text.replace(from.decimal, to.decimal);
    if (/^[\p{L}_]/u.test(text)) return names[text.toUpperCase()] ?? text;
    if (depth > 0) {
      if (text === from.column) return to.column;
      return text;
    }
    return text === from.list ? to.list : text;
  });
};

/** A formula as the user sees it; with Dutch names where the culture is Dutch. */
export const toLocal = (formula: string, culture: Culture): string =>
  culture.name.startsWith('nl')
    ? translate(formula, english, dialectOf(culture), dutch, errorsInDutch)
    : translate(formula, english, dialectOf(culture), {}, {});

/** A formula as `range.formulas` wants it, from what the user would type. */
export const fromLocal = (formula: string, culture: Culture): string =>
  culture.name.startsWith('nl')
    ? translate(formula, dialectOf(culture), english, reversed(dutch), reversed(errorsInDutch))
    : translate(formula, dialectOf(culture), english, {}, {});
