import type { ImportReading } from '../../figures/import';
import type { ReadProblem } from '../../spreadsheet/read/readProblem';
import type { Table } from '../../spreadsheet/table';

/** What is handed over to be read. */
export type ReaderInput =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tables'; readonly tables: readonly Table[] };

export type ReaderAnswer =
  | { readonly ok: true; readonly reading: ImportReading; readonly sha256: string }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Reads and recognises without holding up the page; stops when it is told to. */
export interface Reader {
  read(input: ReaderInput, signal: AbortSignal): Promise<ReaderAnswer>;
}
