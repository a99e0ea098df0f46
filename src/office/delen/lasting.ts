import type { CellContent } from '../../spreadsheet/workbook';
import { entryFor, type SheetEntry } from '../build/cellEntry';

/** What Excel shows of a formula that is not done, or that cannot be told as a constant. */
const passing =
  /^#(?:BUSY|SPILL|CALC|CONNECT|BLOCKED|FIELD|UNKNOWN|PYTHON|GETTING_DATA|TIMEOUT)!?$/;

/** Whether a result can stay without its formula. */
export function lasting(value: CellContent): boolean {
  if (typeof value === 'string') return !passing.test(value);
  return typeof value !== 'object' || value?.error !== '#NAME?';
}

/** What has to be written so that a cell holds a value for good. */
export function constantOf(value: CellContent): SheetEntry {
  return entryFor({ value, style: '' });
}

/** A value as the formula of a defined name; null where it cannot stay, or where there is none. */
export function literalOf(value: CellContent): string | null {
  if (value === null || !lasting(value)) return null;
  if (typeof value === 'string') return `="${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? '=TRUE' : '=FALSE';
  return typeof value === 'number' ? `=${String(value).replace('e', 'E')}` : `=${value.error}`;
}
