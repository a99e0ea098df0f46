import type { CellContent } from '../../spreadsheet/workbook';
import type { InputCell, PlanRequest } from '../planRequest';
import type { SheetId } from '../planSheets';

/** What is computed on request and stands in the workbook as values, each with a stamp of its own. */
export const opnamesoorten = ['scenarios', 'partners', 'gevoeligheid', 'doel'] as const;
export type Opnamesoort = (typeof opnamesoorten)[number];

/** What a snapshot is taken of: the basis and the inputs that were computed with, and the day. */
export interface Opnamevraag extends Pick<PlanRequest, 'basis' | 'inputs' | 'version'> {
  /** ISO date of today, by the clock of whoever asks. */
  readonly datum: string;
}

type Inputs = ReadonlyMap<string, InputCell>;

/** The columns of "Vergelijk scenario's" that keep what a snapshot rests on, and what changed since. */
export const rustkolom = (soort: Opnamesoort): string => `toen/${soort}`;
export const wijzigkolom = (soort: Opnamesoort): string => `gewijzigd/${soort}`;

/** Rows of the stamp, in the column of its snapshot. */
export const stempelrij = {
  datum: 'stempel/datum',
  dag: 'stempel/dag',
  versie: 'stempel/versie',
  scenario: 'stempel/scenario',
  afdruk: 'stempel/afdruk',
} as const;

/** The columns of scenarios, or of sets of partners, by their place. */
export const plaatskolom = (plaats: number): string => `s${String(plaats)}`;

/** The value that a snapshot left in a cell; null where it left none. */
export function bewaard(inputs: Inputs, sheet: SheetId, row: string, column: string): CellContent {
  const { value = null, formula } = inputs.get(`${sheet}/${row}/${column}`) ?? {};
  // What is not known stands there as this formula, which Excel may not have computed yet.
  if (formula?.toUpperCase() === '=NA()') return { error: '#N/A' };
  return value === '' ? null : value;
}

/** The highest number of the cells `before<n>after` in which a snapshot left something; 0 without any. */
export function aantalBewaard(inputs: Inputs, before: string, after: string): number {
  let highest = 0;
  for (const [key, { value }] of inputs) {
    if (value === null || value === '' || !key.startsWith(before) || !key.endsWith(after)) continue;
    const number = Number(key.slice(before.length, key.length - after.length));
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return highest;
}

/** The cells of one snapshot, by row and column. */
export type Opnamecellen = readonly (readonly [row: string, column: string, value: CellContent])[];

/**
 * A snapshot for the next build: its own cells, and empty those of the one before that it does not
 * fill again.
 */
export function opname(
  inputs: Inputs | undefined,
  sheet: SheetId,
  isVanDeTabel: (row: string, column: string) => boolean,
  cellen: Opnamecellen,
): ReadonlyMap<string, InputCell> {
  const begin = `${sheet}/`;
  const next = new Map<string, InputCell>();
  for (const key of inputs?.keys() ?? []) {
    if (!key.startsWith(begin)) continue;
    // A column `toen/doel` has a stroke in its name too.
    const [, row = '', column = ''] =
      /^(.*?)\/((?:(?:toen|gewijzigd)\/)?[^/]*)$/.exec(key.slice(begin.length)) ?? [];
    if (isVanDeTabel(row, column)) next.set(key, { value: null });
  }
  for (const [row, column, value] of cellen) next.set(`${begin}${row}/${column}`, { value });
  return next;
}

/** A number that is not known is #N/A in a cell. */
export function inhoud(value: number | string | null): CellContent {
  return typeof value === 'number' && !Number.isFinite(value) ? { error: '#N/A' } : value;
}
