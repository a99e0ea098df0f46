import type { TableCell } from '../../spreadsheet/table';
import type { Lijstkolom, VerplichteKolom } from './leningkolommen';

export interface Leningkop {
  /** Place in the row, from 0. */
  readonly plaats: number;
  readonly kop: string;
  /** What it holds by its heading; null where a list of loans has no use for it. */
  readonly kolom: Lijstkolom | null;
}

/** A row under the heading, its cells not yet read. */
export interface Lijstrij {
  readonly line: number;
  readonly cells: readonly TableCell[];
  /** A line of text with another number of values than the heading has columns. */
  readonly scheef?: boolean;
}

/** A table with the heading of a list of loans. */
export interface Leningtabel {
  /** Name of the sheet; empty for text. */
  readonly tabel: string;
  /** Where the heading stands. */
  readonly line: number;
  readonly koppen: readonly Leningkop[];
  readonly rijen: readonly Lijstrij[];
  /** What the words above the heading say of the unit of the amounts. */
  readonly eenheid: 1 | 1000;
}

/** Why a table is no list of loans, as data. */
export type Lijstprobleem =
  | { readonly code: 'leningen-geen-kop' }
  | {
      readonly code: 'leningen-kolom-ontbreekt';
      readonly tabel: string;
      readonly line: number;
      readonly kolommen: readonly VerplichteKolom[];
      readonly koppen: readonly string[];
    }
  | { readonly code: 'leningen-te-veel'; readonly aantal: number; readonly most: number };

export type Leninglezing =
  /** One for each table with such a heading: where there are more, somebody has to choose. */
  | { readonly ok: true; readonly tabellen: readonly Leningtabel[] }
  | { readonly ok: false; readonly problem: Lijstprobleem };

/** A workbook has room for so many. */
export const meesteLeningen = 300;
