import { formatDutchDate } from '../../figures';
import { dateOf, lastSerial } from '../../scenario';
import { cellName, isHeading } from './cellName';
import { rounded } from './term';
import { spotKey, type Spot, type WorkbookCells } from './workbookRead';

/** How an amount is written: by itself, as a part of a hundred, as a year or as a date. */
export type NumberKind = 'plain' | 'money' | 'percent' | 'year' | 'date';

const moneyUnits = /^EUR/;
const shares = ['aandeel', 'groei', 'per jaar'];

export function kindOf(cells: WorkbookCells, spot: Spot): NumberKind {
  const column = cells.columnKey(spot);
  const value = cells.value(spot);
  if (['datum', 'einddatum', 'einde'].includes(column) && isDate(value)) return 'date';
  if (cells.idOf(spot) !== null && isHeading(cells, spot) && isYear(value)) return 'year';
  const id = cells.idOf(spot);
  if (id === 'start' && ['fusiedatum', 'cijfers'].includes(cells.rowKey(spot)) && isDate(value))
    return 'date';
  if (id === 'leningen') {
    if (column === 'rente' || column === 'rentevoet' || column === 'deel') return 'percent';
    if (column === 'eindjaar') return isYear(value) ? 'year' : 'plain';
    return ['saldo', 'aflossing', 'opDatum', 'overgenomen', 'schuld', 'jaarlijks', 'voor'].includes(
      column,
    )
      ? 'money'
      : 'plain';
  }
  if (id === 'cijfers' && column === 'jaar' && isYear(value)) return 'year';
  const { unit } = cellName(cells, spot);
  const source = unit === '' ? takenFrom(cells, spot) : undefined;
  if (source) return kindOf(cells, source);
  if (unit === 'datum') return isDate(value) ? 'date' : 'plain';
  if (unit === 'jaar') return isYear(value) ? 'year' : 'plain';
  if (shares.includes(unit)) return 'percent';
  return moneyUnits.test(unit) ? 'money' : 'plain';
}

const reference = /^=(?:'[^']+'!|[^'!()]+!)?\$?[A-Z]{1,3}\$?\d+$/;

/** The cell that this one only repeats, which says better what kind of number it is. */
function takenFrom(cells: WorkbookCells, spot: Spot): Spot | undefined {
  const formula = cells.formula(spot);
  const area = reference.test(formula) ? cells.area(formula.slice(1), spot.sheet) : undefined;
  const source = area && { sheet: area.sheet, row: area.top, column: area.left };
  const isItself = source && spotKey(source) === spotKey(spot);
  return isItself ? undefined : source;
}

function isYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2200;
}

/** A day that Excel can write. */
function isDate(value: unknown): boolean {
  return typeof value === 'number' && value >= 1 && value <= lastSerial;
}

/** What is left of a number that is written with so many decimals. */
export function asShown(value: number, kind: NumberKind, decimals: number): number {
  if (kind === 'year' || kind === 'date') return value;
  return rounded(value, kind === 'percent' ? decimals + 2 : decimals);
}

/** A number with at most so many decimals, as a Dutch reader writes it. */
export function shownNumber(value: number, kind: NumberKind, decimals: number): string {
  if (kind === 'year') return String(value);
  if (kind === 'date') return formatDutchDate(dateOf(value).toISOString().slice(0, 10));
  const size = kind === 'percent' ? value * 100 : value;
  const kept = rounded(size, decimals);
  const least = kind === 'money' && !Number.isInteger(kept) ? Math.min(2, decimals) : 0;
  const text = formatOf(least, Math.max(least, decimals)).format(kept + 0);
  return kind === 'percent' ? `${text} %` : text;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once for each number of decimals: making one takes longer than a thousand uses. */
function formatOf(minimumFractionDigits: number, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${String(minimumFractionDigits)} ${String(maximumFractionDigits)}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat('nl-BE', { minimumFractionDigits, maximumFractionDigits });
  formats.set(key, format);
  return format;
}
