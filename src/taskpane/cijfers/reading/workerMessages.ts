import type { Leninglezing } from '../../../figures/leningen';
import type { Table } from '../../../spreadsheet/table';
import type { ReaderAnswer } from '../reader';

/** To the worker: the bytes of a file go over, they are not copied. */
export type WorkerQuestion = WorkerInput & {
  /** Lists of loans are looked for, and no schemas. */
  readonly leningen?: true;
};

export type WorkerInput =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tables'; readonly tables: readonly Table[] };

/** From the worker: once when it listens, and once for the question. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answered'; readonly answer: ReaderAnswer }
  | { readonly kind: 'loans-answered'; readonly answer: ReaderAnswer<Leninglezing> }
  | { readonly kind: 'failed'; readonly detail: string };
