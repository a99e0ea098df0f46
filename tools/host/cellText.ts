import type { CellContent } from './cellStore';
import type { Culture } from './culture';
import { isCellError } from './argumentGate';
import { WireError } from './wire';

/** Excel's own errors, as it prints them in English. */
export const errorNames = [
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;

const isErrorName = (text: string): boolean => (errorNames as readonly string[]).includes(text);

/**
 * What Excel makes of something that is written to a cell: text that reads as a number, a percentage,
 * TRUE, FALSE or an error becomes that, as if it were typed; a leading apostrophe keeps it text
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 * Dates are left as text: nobody here writes them.
 */
export const readEntry = (
  entry: unknown,
  numberFormat: string,
  separators: { readonly decimal: string; readonly thousands: string },
): CellContent => {
  if (entry === null || typeof entry === 'number' || typeof entry === 'boolean') return entry;
  if (typeof entry !== 'string')
    throw new WireError('InvalidArgument', 'A cell takes a number, text, a boolean or null.');
  if (entry.startsWith("'=")) throw new WireError('NotImplemented', 'Text that begins with =.');
  if (entry.startsWith("'")) return entry.slice(1);
  if (entry === '' || entry.startsWith('=') || numberFormat === '@') return entry;
  const upper = entry.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  if (isErrorName(upper)) return { error: upper };
  const { decimal, thousands } = separators;
  const escaped = [decimal, thousands].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `^\\s*([-+]?)((?:\\d{1,3}(?:${escaped[1]}\\d{3})+|\\d+)?)(?:${escaped[0]}(\\d*))?(e[-+]?\\d+)?\\s*(%?)\\s*$`,
    'i',
  );
  const match = pattern.exec(entry);
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = match ?? [];
  if (!match || whole + fraction === '') return entry;
  const number = Number(
    `${sign}${whole.replaceAll(thousands, '') || '0'}.${fraction || '0'}${exponent}`,
  );
  return percent ? number / 100 : number;
};

/** `range.values` shows an empty cell as "" and an error as its name. */
export const shownValue = (content: CellContent): number | string | boolean =>
  content === null ? '' : isCellError(content) ? content.error : content;

/** `Excel.RangeValueType` of a cell. */
export const valueType = (content: CellContent): string => {
  if (content === null || content === '') return 'Empty';
  if (isCellError(content)) return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof content as 'number' | 'string' | 'boolean'
  ];
};

/** The format that Excel shows as the short date of who looks. */
const shortDate = 'm/d/yyyy';
/** Excel counts days from the last of December 1899, and takes 1900 for a leap year. */
const dayZero = Date.UTC(1899, 11, 30);

const dateText = (serial: number, culture: Culture): string => {
  const date = new Date(dayZero + Math.floor(serial) * 86_400_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return culture.shortDate
    .replace('dd', two(date.getUTCDate()))
    .replace('MM', two(date.getUTCMonth() + 1))
    .replace('yyyy', String(date.getUTCFullYear()));
};

const group = (whole: string, sign: string): string => whole.replace(/\B(?=(\d{3})+$)/g, sign);

/**
 * `range.text`: what the cell shows. Only the number formats that this project uses are known; any
 * other is refused by name, so that a wrong text never looks right.
 */
export const shownText = (content: CellContent, format: string, culture: Culture): string => {
  if (content === null) return '';
  if (isCellError(content)) return content.error;
  if (typeof content === 'string') return content;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (format === '@') return String(content).replace('.', culture.decimal);
  if (format === 'General')
    return String(Number(content.toPrecision(11)))
      .replace('.', culture.decimal)
      .replace('e', 'E');
  if (format === shortDate) return dateText(content, culture);
  const match = /^(#,##0|0)(\.0+)?(%?)$/.exec(format);
  if (!match) throw new WireError('NotImplemented', `Number format ${format} is not emulated.`);
  const [, whole = '', decimals = '', percent = ''] = match;
  const digits = Math.max(decimals.length - 1, 0);
  const text = Math.abs(percent ? content * 100 : content).toFixed(digits);
  const [before = '', after] = text.split('.');
  const grouped = whole === '#,##0' ? group(before, culture.thousands) : before;
  const sign = content < 0 && Number(text) !== 0 ? '-' : '';
  return `${sign}${grouped}${after === undefined ? '' : culture.decimal + after}${percent}`;
};
