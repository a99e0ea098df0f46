import { useRef, useState } from 'react';
import type { ImportReading } from '../../figures/import';
import type { ImportLabels } from '../../i18n/importLabels';
import type { SelectionReading } from '../../office';
import { problemText } from '../problemText';
import { useServices } from '../services';
import type { ImportSource } from './importSource';
import type { ReaderAnswer, ReaderInput } from './reader';

export type ImportState<R = ImportReading> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly text: string }
  | { readonly kind: 'told'; readonly text: string; readonly isTrouble: boolean }
  /** `turn` is another one for each reading. */
  | { readonly kind: 'read'; readonly source: ImportSource<R>; readonly turn: number };

/** What is told of a reading, in words that fit what is read. */
export interface ReadingLabels extends Pick<ImportLabels, 'reading' | 'selection' | 'refused'> {
  readonly ways: Pick<ImportLabels['ways'], 'selectionName' | 'pastedName'>;
  readonly preview: Pick<ImportLabels['preview'], 'cancelled'>;
}

export interface Import<R = ImportReading> {
  readonly state: ImportState<R>;
  /** Names of the files that are read after this one. */
  readonly waiting: readonly string[];
  readSelection(): Promise<void>;
  /** One after another: each has its own questions. */
  readFiles(files: readonly File[]): void;
  readText(text: string): void;
  cancel(): void;
  /** What was read is not wanted. */
  drop(): void;
  /** What was read is taken over: goes on with the next file. */
  next(): void;
  tell(text: string): void;
}

/** Hands over to the reader and tells how it ended; one thing is read at a time. */
export function useImport<R>(
  ask: (input: ReaderInput, signal: AbortSignal) => Promise<ReaderAnswer<R>>,
  labels: ReadingLabels,
): Import<R> {
  const { language, office } = useServices();
  const [state, setState] = useState<ImportState<R>>({ kind: 'idle' });
  const [queue, setQueue] = useState<readonly File[]>([]);
  const aborter = useRef<AbortController>(undefined);
  // An answer to an older question is dropped.
  const turn = useRef(0);

  const told = (text: string, isTrouble = true) => {
    setState({ kind: 'told', text, isTrouble });
  };
  const read = async (
    text: string,
    origin: ImportSource['origin'],
    /** A sentence where there is nothing to read. */
    open: () => Promise<{ readonly name: string; readonly input: ReaderInput } | string>,
  ) => {
    turn.current += 1;
    const mine = turn.current;
    const stop = new AbortController();
    aborter.current = stop;
    setState({ kind: 'reading', text });
    try {
      const given = await open();
      if (mine !== turn.current) return;
      if (typeof given === 'string') {
        told(given);
        return;
      }
      const answer = await ask(given.input, stop.signal);
      if (mine !== turn.current) return;
      if (answer.ok) {
        const { reading, sha256 } = answer;
        const source = { origin, name: given.name, reading, sha256 };
        setState({ kind: 'read', source, turn: mine });
      } else told(labels.refused(answer.problem), true);
    } catch (error) {
      if (mine === turn.current) told(labels.reading.broken(problemText(error, language)));
    }
  };
  const readFile = (file: File) => {
    const { name } = file;
    void read(labels.reading.file(name), 'file', () =>
      Promise.resolve({ name, input: { kind: 'file', file } }),
    );
  };
  const next = () => {
    turn.current += 1;
    const [first, ...rest] = queue;
    setQueue(rest);
    if (first) readFile(first);
    else setState({ kind: 'idle' });
  };
  return {
    state,
    waiting: queue.map(({ name }) => name),
    next,
    tell: told,
    readSelection: () =>
      read(labels.reading.selection, 'selection', async () => {
        const selection = await office.readSelection();
        if (selection.kind !== 'table') return selectionText(selection, labels);
        const { address, table } = selection;
        const name = labels.ways.selectionName(address);
        return { name, input: { kind: 'tables', tables: [table] } };
      }),
    readFiles: (files) => {
      const [first, ...rest] = files;
      // While something is being looked at, what is dropped waits for its turn.
      if (state.kind === 'reading' || state.kind === 'read') setQueue([...queue, ...files]);
      else if (first) {
        setQueue(rest);
        readFile(first);
      }
    },
    readText: (text) => {
      void read(labels.reading.text, 'clipboard', () =>
        Promise.resolve({ name: labels.ways.pastedName, input: { kind: 'text', text } }),
      );
    },
    cancel: () => {
      turn.current += 1;
      aborter.current?.abort();
      setQueue([]);
      told(labels.reading.cancelled, false);
    },
    drop: () => {
      if (queue.length > 0) next();
      else {
        turn.current += 1;
        told(labels.preview.cancelled, false);
      }
    },
  };
}

function selectionText(
  selection: Exclude<SelectionReading, { kind: 'table' }>,
  { selection: labels }: ReadingLabels,
): string {
  switch (selection.kind) {
    case 'empty':
    case 'not-one-block':
      return labels[selection.kind];
    case 'too-large':
      return labels['too-large'](selection.cells, selection.most);
    case 'refused':
      return selection.failure.kind === 'unexpected'
        ? labels.failure.unexpected(selection.failure.detail)
        : labels.failure[selection.failure.kind];
  }
}
