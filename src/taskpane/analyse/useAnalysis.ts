import { useCallback, useEffect, useRef, useState } from 'react';
import { pageSlices } from '../../spreadsheet/pageSlices';
import { inSlices, type Steps } from '../../spreadsheet/steps';
import { problemText } from '../problemText';
import { useServices } from '../services';
import { counted } from './countedSteps';

export type AnalysisState<Result> =
  | { readonly kind: 'idle' }
  /** So many times the scenario was computed. */
  | { readonly kind: 'busy'; readonly done: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'done'; readonly result: Result };

export interface Analysis<Result> {
  readonly state: AnalysisState<Result>;
  readonly start: (steps: Steps<Result>) => Promise<void>;
  readonly cancel: () => void;
  /** Somebody else computed it, of a scenario with this mark. */
  readonly settle: (kenmerk: string, result: Result) => void;
  readonly forget: () => void;
}

const idle = { kind: 'idle' } as const;

/**
 * One computation at a time, in slices so that the page goes on answering. What was found counts
 * only for the scenario with this mark.
 */
export function useAnalysis<Result>(kenmerk: string): Analysis<Result> {
  const { language } = useServices();
  const [held, setHeld] = useState<{
    readonly kenmerk: string;
    readonly state: AnalysisState<Result>;
  }>({ kenmerk, state: idle });
  const running = useRef<AbortController>(undefined);
  // Who closes the pane, or changes the workbook, waits for nothing more.
  useEffect(() => () => running.current?.abort(), [kenmerk]);

  const start = useCallback(
    async (steps: Steps<Result>) => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      const tell = (state: AnalysisState<Result>) => {
        if (running.current === run && !run.signal.aborted) setHeld({ kenmerk, state });
      };
      tell({ kind: 'busy', done: 0 });
      let done = 0;
      const pause = () => {
        tell({ kind: 'busy', done });
        return pageSlices.pause();
      };
      try {
        // The page draws what it does before it begins.
        await pageSlices.pause();
        const counting = counted(steps, () => (done += 1));
        const result = await inSlices(counting, { ...pageSlices, pause, signal: run.signal });
        if (result !== undefined) tell({ kind: 'done', result });
      } catch (error) {
        tell({ kind: 'broken', detail: problemText(error, language) });
      }
    },
    [kenmerk, language],
  );
  const stopWith = useCallback(
    (state: AnalysisState<Result>, of = kenmerk) => {
      running.current?.abort();
      running.current = undefined;
      setHeld({ kenmerk: of, state });
    },
    [kenmerk],
  );
  return {
    state: held.kenmerk === kenmerk ? held.state : idle,
    start,
    cancel: useCallback(() => {
      stopWith({ kind: 'cancelled' });
    }, [stopWith]),
    settle: useCallback(
      (of, result) => {
        stopWith({ kind: 'done', result }, of);
      },
      [stopWith],
    ),
    forget: useCallback(() => {
      stopWith(idle);
    }, [stopWith]),
  };
}
