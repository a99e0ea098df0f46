import { tokenize } from '@borgar/fx';
import { cultureOf } from '../host/culture';
import { fromLocal } from '../host/formulaLocale';

const belgian = cultureOf('nl-BE');

/**
 * True when a formula can only be read with semicolons and decimal commas: a semicolon between
 * arguments, a backslash between columns, a comma outside every call, or an array whose rows have
 * different lengths when its commas part columns (`{7;8,5}`).
 */
export const isDutchNotation = (formula: string): boolean => {
  let calls = 0;
  let columns: number[] | null = null;
  for (const { type, value } of tokenize(formula, { mergeRefs: false })) {
    if (type === 'string' || type === 'context_quote') continue;
    if (value === '(') calls++;
    else if (value === ')') calls--;
    else if (value === '{') columns = [1];
    else if (value === '}') {
      if (new Set(columns).size > 1) return true;
      columns = null;
    } else if (value.includes('\\')) return true;
    else if (value === ';') {
      if (columns === null) return true;
      columns.push(1);
    } else if (value === ',') {
      if (columns) columns.push((columns.pop() ?? 0) + 1);
      else if (calls === 0) return true;
    }
  }
  return false;
};

/** A typed formula in the form that the grid calculates: English, with commas. */
export const readFormula = (formula: string): string =>
  isDutchNotation(formula) ? fromLocal(formula, belgian) : formula;

const dutchNumber = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\s?%)?$/;

/**
 * A typed number as a Belgian writes it (`1.234,5`, `8 %`), in the form that the grid reads; null
 * when it is something else.
 */
export const readNumber = (text: string): string | null => {
  const match = dutchNumber.exec(text.trim());
  if (!match) return null;
  const [, sign = '', whole = '', decimals, percent] = match;
  const fraction = decimals === undefined ? '' : `.${decimals}`;
  return `${sign}${whole.replaceAll('.', '')}${fraction}${percent === undefined ? '' : '%'}`;
};
