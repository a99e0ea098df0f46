import { notationFor, type FormulaNotation } from '../spreadsheet/formulaNotation';
import { displayLanguage } from './ready';
import { inExcel } from './failure';

/** The decimal sign that a language usually has, for when Excel does not tell. */
function usualDecimal(language: string | undefined): string {
  const parts = new Intl.NumberFormat(language ?? 'nl-BE').formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? ',';
}

/**
 * How this user writes formulas. Excel tells the decimal sign that is in force (the user may have
 * set his own); it tells no list separator, which follows from it.
 */
export async function readNotation(): Promise<FormulaNotation> {
  const answer = await inExcel(async (context) => {
    const format = context.application.cultureInfo.numberFormat;
    format.load('numberDecimalSeparator');
    await context.sync();
    return format.numberDecimalSeparator;
  });
  return notationFor(answer.ok ? answer.value : usualDecimal(displayLanguage()));
}
