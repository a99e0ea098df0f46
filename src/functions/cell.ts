import type { Problem } from '../core';

/** An error of Excel by its English name, `#N/A`; those that we pass on may be any. */
export type ErrorName = `#${string}`;

/** An error in one cell: Excel's own, or one of ours with the problem that explains it. */
export class CellError {
  constructor(
    readonly error: ErrorName,
    readonly problem?: Problem,
  ) {}
}

/** What a custom function receives for one argument: a block of cells, or null when omitted. */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

/** What a custom function gives back for one cell. */
export type Cell = number | string | CellError;

/** Rows of cells. A single result is `[[x]]`. */
export type Cells = Cell[][];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** `4×1`: rows × columns, as the messages name it. */
export function shapeName(shape: Shape): string {
  return `${String(shape.rows)}×${String(shape.columns)}`;
}

/**
 * An error element, or undefined for anything else. Excel's runtime hands errors over as objects
 * with `code` (custom functions) or `basicValue` (data types); both read the same.
 */
export function asCellError(value: unknown): CellError | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof CellError) return value;
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  const name = typeof code === 'string' && code.startsWith('#') ? code : basicValue;
  return typeof name === 'string' && name.startsWith('#')
    ? new CellError(name as ErrorName)
    : undefined;
}

/** No word: an empty cell in any of its faces, 0 among them, or a text of spaces. */
export function isEmptyWord(value: unknown): boolean {
  return isBlank(value) || value === 0 || (typeof value === 'string' && value.trim() === '');
}

/** An empty cell: 0 on the desktop is a number like any other; these are the other two faces. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
