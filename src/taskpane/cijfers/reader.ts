import type { ImportReading } from '../../figures/import';
import type { Leninglezing } from '../../figures/leningen';
import type { ReadProblem } from '../../spreadsheet/read/readProblem';
import type { Table } from '../../spreadsheet/table';

/** What is handed over to be read. */
export type ReaderInput =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tables'; readonly tables: readonly Table[] };

export type ReaderAnswer<R = ImportReading> =
  { readonly ok: true; readonly reading: R; readonly sha256: string } | ReaderRefusal;

export interface ReaderRefusal {
  readonly ok: false;
  readonly problem: ReadProblem;
}

/** Reads and recognises without holding up the page; stops when it is told to. */
export interface Reader {
  /** The schemas in it. */
  read(input: ReaderInput, signal: AbortSignal): Promise<ReaderAnswer>;
  /** The lists of loans in it. */
  readLoans(input: ReaderInput, signal: AbortSignal): Promise<ReaderAnswer<Leninglezing>>;
}
