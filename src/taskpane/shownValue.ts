import { errorName } from '../i18n/errorNames';
import { booleanName } from '../i18n/labels';
import type { Language } from '../i18n/language';
import type { CellValue } from '../office';
import { formatDecimal } from '../spreadsheet/dutchNumber';

/** A value as the reader's Excel would print it; an empty cell by the word for it. */
export function shownValue(value: CellValue, language: Language, empty: string): string {
  if (value === null || value === '') return empty;
  if (typeof value === 'number') return formatDecimal(value);
  if (typeof value === 'boolean') return booleanName(value, language);
  return typeof value === 'string' ? value : errorName(value.code, language);
}
