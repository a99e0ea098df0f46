import { useCallback, useEffect, useRef, useState } from 'react';
import type { OfficeFailure } from '../../office';
import type { ModelReading } from '../../office/modelReading';
import type { ModelCheck } from '../../spreadsheet/modelcheck';
import type { Checker } from './checker';

export type ModelCheckState =
  | { readonly kind: 'idle' }
  /** `part` from 0 to 1. */
  | { readonly kind: 'reading' | 'checking'; readonly part: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: OfficeFailure }
  /** An error of our own, in its own words. */
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'done'; readonly reading: ModelReading; readonly check: ModelCheck };

export interface ModelCheckRun {
  readonly state: ModelCheckState;
  readonly start: (withOwn: boolean) => Promise<void>;
  readonly cancel: () => void;
}

/** Reads the workbook and goes through its formulas; one run at a time. */
export function useModelCheck({ readModel, checkModel }: Checker): ModelCheckRun {
  const [state, setState] = useState<ModelCheckState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  // Who closes the tab waits for nothing more.
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (withOwn: boolean) => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      const { signal } = run;
      const tell = (next: ModelCheckState) => {
        if (running.current === run && !signal.aborted) setState(next);
      };
      tell({ kind: 'reading', part: 0 });
      try {
        const answer = await readModel({
          withOwn,
          signal,
          onProgress: (part) => {
            tell({ kind: 'reading', part });
          },
        });
        if (!answer.ok) {
          tell({ kind: 'failed', failure: answer.failure });
          return;
        }
        const reading = answer.value;
        if (!reading) return;
        tell({ kind: 'checking', part: 0 });
        const check = await checkModel(reading.sheets, {
          signal,
          onProgress: (part) => {
            tell({ kind: 'checking', part });
          },
        });
        if (check) tell({ kind: 'done', reading, check });
      } catch (error) {
        tell({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
      }
    },
    [readModel, checkModel],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setState({ kind: 'cancelled' });
  }, []);
  return { state, start, cancel };
}
