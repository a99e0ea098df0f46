/** An error of Excel by its English name, as the functions receive it too. */
export interface ErrorValue {
  readonly code: string;
}

/** What stands in a cell, in the form in which Excel hands it to a function; empty is null. */
export type CellValue = number | string | boolean | null | ErrorValue;

/** Text that merely looks like an error stays text: the type decides, not the look. */
export function cellValue(value: unknown, type: Excel.RangeValueType | string): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { code: String(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

export function cellValues(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly (Excel.RangeValueType | string)[])[],
): CellValue[][] {
  return values.map((row, r) => row.map((value, c) => cellValue(value, types[r]?.[c] ?? '')));
}

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}
