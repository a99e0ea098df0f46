import { formatDecimal } from '../../src/spreadsheet/dutchNumber';

/** A number as text, or why it is none. */
export type ReadAmount = { readonly amount: number } | { readonly refused: string };

const plain = /^-?\d+(?:[.,]\d+)?$/;
const thousands = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
/** Nine hundred and ninety thousand, or 990 with three decimals: both are written. */
const either = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** Beyond this a number no longer holds its cents. */
const furthest = 1e13;

/**
 * `1234567.89`, `1234567,89` or `1.234.567,89`. What can be read in two ways is refused, because
 * the wrong one is a thousand times too large or too small.
 */
export function readAmount(text: string): ReadAmount {
  if (either.test(text)) {
    const digits = text.replace(/[.,]/, '');
    const decimals = Number(text.replace(',', '.'));
    return {
      refused: `"${text}" is dubbelzinnig: ${formatDecimal(Number(digits))}, of ${formatDecimal(decimals)} met drie decimalen? Schrijf ${digits} of ${decimals.toFixed(text.endsWith('0') ? 2 : 4)}`,
    };
  }
  if (!plain.test(text) && !thousands.test(text)) {
    return {
      refused: `"${text}" is geen bedrag. Schrijf het als 1234567.89 of 1.234.567,89, zonder spaties, valuta of formule`,
    };
  }
  const amount = Number(
    thousands.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.'),
  );
  return Math.abs(amount) < furthest
    ? { amount }
    : { refused: `"${text}" is te groot: een bedrag telt hoogstens 13 cijfers voor de komma` };
}
