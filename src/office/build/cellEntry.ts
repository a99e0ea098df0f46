import type { Cell, CellContent } from '../../spreadsheet/workbook';
import type { ShownCell } from './buildChanges';
import { canonicalFormula } from './formulaText';

/** What a cell holds as Excel tells and takes it: a formula begins with `=`, an empty cell is ''. */
export type SheetEntry = string | number | boolean;

const errors = ['#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#REF!', '#NULL!'] as const;

/** Months as Dutch, French, German and English begin them: `mei 2026` would become a date. */
const month =
  /^(?:jan|feb|fév|fev|maa|mrt|mar|mär|apr|avr|mei|mai|may|jun|juin|juil|jul|aug|aoû|aou|sep|okt|oct|nov|dec|déc|dez)\p{L}*\.?[\s\-/.]*\d/iu;
const truth = /^(?:waar|onwaar|true|false|vrai|faux|wahr|falsch)$/i;

/** Text that Excel would read as something else when it is typed. */
function needsApostrophe(text: string): boolean {
  return (
    /^[=+\-@'#]/.test(text) ||
    /^[\s(€$£¥]*[\d.,][\s\d.,]*/u.test(text) ||
    /^\s/.test(text) ||
    truth.test(text) ||
    month.test(text)
  );
}

export function isFormula(entry: SheetEntry): entry is string {
  return typeof entry === 'string' && entry.startsWith('=');
}

function typedText(text: string): string {
  return needsApostrophe(text) ? `'${text}` : text;
}

/** What has to be written for a planned cell. */
export function entryFor(cell: Cell): SheetEntry {
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'object') return value.error === '#N/A' ? '=NA()' : `=${value.error}`;
  return typeof value === 'string' ? typedText(value) : value;
}

/** What has to be written so that a cell holds again what was read from it. */
export function entryAgain(entry: SheetEntry): SheetEntry {
  return typeof entry !== 'string' || isFormula(entry) || entry === ''
    ? entry
    : typedText(bareText(entry));
}

/** An apostrophe before text is how it was typed, not what it says; Excel ends lines its own way. */
function bareText(entry: string): string {
  return (entry.startsWith("'") ? entry.slice(1) : entry).replaceAll('\r\n', '\n');
}

/** Excel keeps 15 digits of a number. */
function isSameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other));
}

/** Text that begins with `=` is told by its value, which says the same. */
export function entryRead(formula: unknown, value: unknown): SheetEntry {
  if (formula === null || formula === undefined) return '';
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  const text = String(formula);
  return text.startsWith('=') && text === value ? `'${text}` : text;
}

/** Whether two entries say the same; a formula however Excel or the plan writes it. */
export function sameEntry(one: SheetEntry, other: SheetEntry): boolean {
  if (one === other) return true;
  if (typeof one === 'number' && typeof other === 'number') return isSameNumber(one, other);
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  if (isFormula(one) || isFormula(other)) {
    return isFormula(one) && isFormula(other) && canonicalFormula(one) === canonicalFormula(other);
  }
  return bareText(one) === bareText(other);
}

/** What Excel says of a value: an error comes as its name. */
export function contentOf(value: unknown): CellContent {
  if (value === '' || value === null || value === undefined) return null;
  const error = errors.find((one) => one === value);
  if (error !== undefined) return { error };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

export function shownCell(cell: Cell | null): ShownCell {
  if (cell === null) return { value: null };
  return cell.formula === undefined
    ? { value: cell.value }
    : { value: cell.value, formula: cell.formula };
}

/** An entry for people: its value is not known where a formula stands, unless it is given. */
export function shownEntry(entry: SheetEntry, value: CellContent = null): ShownCell {
  if (isFormula(entry)) return { value, formula: entry };
  return { value: typeof entry === 'string' ? contentOf(bareText(entry)) : entry };
}
