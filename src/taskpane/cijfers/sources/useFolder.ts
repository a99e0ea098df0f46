import { useEffect, useRef, useState } from 'react';
import type { FigureRecord, FigureSource, SourceListing } from '../../../figures';
import { problemOf, problemText } from '../../problemText';
import { useServices } from '../../services';

/** What is going on with the folder; one thing at a time. */
export type FolderWork =
  | { readonly kind: 'rest' }
  | { readonly kind: 'searching' }
  | {
      readonly kind: 'taking';
      readonly done: number;
      readonly total: number;
      readonly id: string;
    };

/** How the last thing that was asked ended. */
export type FolderOutcome =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'ended';
      /** What came, and of whom. */
      readonly count: number;
      readonly ids: readonly string[];
      /** Sentences. */
      readonly failures: readonly string[];
    };

export interface Folder {
  readonly work: FolderWork;
  readonly outcome: FolderOutcome | undefined;
  readonly listing: SourceListing | undefined;
  readonly search: (address: string) => Promise<void>;
  readonly take: (ids: readonly string[]) => Promise<void>;
  readonly stop: () => void;
}

/** Asks a folder what it has, and takes figures out of it; nothing before it is told to. */
export function useFolder(onTaken: (records: readonly FigureRecord[]) => void): Folder {
  const { openFolder, language } = useServices();
  const [work, setWork] = useState<FolderWork>({ kind: 'rest' });
  const [outcome, setOutcome] = useState<FolderOutcome>();
  const [opened, setOpened] = useState<{ source: FigureSource; listing: SourceListing }>();
  const running = useRef<AbortController>(undefined);
  // A screen that is gone asks nothing more.
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  const begin = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    setOutcome(undefined);
    return running.current.signal;
  };
  const end = (how: FolderOutcome | undefined) => {
    setWork({ kind: 'rest' });
    setOutcome(how);
  };
  const isCancel = (error: unknown) => problemOf(error)?.code === 'source-cancelled';
  const failed = (error: unknown): FolderOutcome =>
    isCancel(error)
      ? { kind: 'cancelled' }
      : { kind: 'ended', count: 0, ids: [], failures: [problemText(error, language)] };

  const search = async (address: string) => {
    const signal = begin();
    setOpened(undefined);
    setWork({ kind: 'searching' });
    try {
      const source = openFolder(address);
      const listing = await source.list(signal);
      if (signal.aborted) return;
      setOpened({ source, listing });
      end(undefined);
    } catch (error) {
      // One that was stopped for a newer question says nothing.
      if (running.current?.signal === signal) end(failed(error));
    }
  };

  const take = async (ids: readonly string[]) => {
    if (!opened) return;
    const signal = begin();
    const records: FigureRecord[] = [];
    const taken: string[] = [];
    const failures: string[] = [];
    for (const [done, id] of ids.entries()) {
      setWork({ kind: 'taking', done, total: ids.length, id });
      try {
        records.push(...(await opened.source.load([id], signal)));
        taken.push(id);
      } catch (error) {
        if (isCancel(error)) {
          if (running.current?.signal === signal) end({ kind: 'cancelled' });
          return;
        }
        failures.push(problemText(error, language));
      }
    }
    if (signal.aborted) return;
    end({ kind: 'ended', count: records.length, ids: taken, failures });
    if (records.length > 0) onTaken(records);
  };

  return {
    work,
    outcome,
    listing: opened?.listing,
    search,
    take,
    stop: () => {
      running.current?.abort();
      end({ kind: 'cancelled' });
    },
  };
}
