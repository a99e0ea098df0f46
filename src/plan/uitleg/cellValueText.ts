import type { UitlegLabels } from '../../i18n/uitlegLabels';
import { kindOf, shownNumber } from './shownNumber';
import { isError, type Value } from './term';
import type { Spot, WorkbookCells } from './workbookRead';

export function quoted(value: Value): string {
  if (value === null) return '""';
  return typeof value === 'number' ? shownNumber(value, 'plain', 10) : `"${String(value)}"`;
}

/** What a cell shows, for people: an empty cell and an unknown amount by a word. */
export function valueText(
  cells: WorkbookCells,
  spot: Spot,
  { empty, unknown, errorName }: Pick<UitlegLabels['formula'], 'empty' | 'unknown' | 'errorName'>,
  decimals = 4,
): string {
  const value = cells.value(spot);
  if (value === null || value === '') return empty;
  if (isError(value)) return value.error === '#N/A' ? unknown : errorName(value.error);
  if (typeof value === 'number') {
    const kind = kindOf(cells, spot);
    return shownNumber(value, kind, kind === 'plain' ? decimals : 2);
  }
  return typeof value === 'boolean' ? quoted(String(value)) : quoted(value);
}
