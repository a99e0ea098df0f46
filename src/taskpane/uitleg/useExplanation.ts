import { useCallback, useEffect, useRef, useState } from 'react';
import type { OfficeFailure, StopWatching } from '../../office';
import { useServices } from '../services';
import { explainCell, type Explanation } from './explainCell';
import { shownSource, type ShownSource } from './shownSource';

export type ExplanationState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: OfficeFailure }
  | {
      readonly kind: 'ready';
      readonly explanation: Explanation;
      readonly source: ShownSource;
    };

/** Arrow keys held down pass many cells: only the one that is rested on is read. */
export const restMilliseconds = 150;

/** Follows the selected cell; an answer that was overtaken by a newer question is dropped. */
export function useExplanation(): { state: ExplanationState; refresh: () => void } {
  const { office, catalogue, evaluateCall } = useServices();
  const [state, setState] = useState<ExplanationState>({ kind: 'reading' });
  const latest = useRef(0);

  const read = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const next = await office
      .readActiveCell()
      .then(async (cell): Promise<ExplanationState> => {
        if (!cell.ok) return { kind: 'failed', failure: cell.failure };
        const [explanation, source] = await Promise.all([
          explainCell(cell.value, { office, catalogue, evaluateCall }),
          shownSource(office, cell.value),
        ]);
        return { kind: 'ready', explanation, source };
      })
      .catch((error: unknown): ExplanationState => ({
        kind: 'failed',
        failure: { kind: 'unexpected', detail: String(error) },
      }));
    if (mine === latest.current) setState(next);
  }, [office, catalogue, evaluateCall]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let mounted = true;
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), restMilliseconds);
    };
    const watching = office.watchActiveCell(rest).then((answer): StopWatching | undefined => {
      if (answer.ok) return answer.value;
      if (mounted) setState({ kind: 'failed', failure: answer.failure });
      return undefined;
    });
    void read();
    return () => {
      mounted = false;
      clearTimeout(timer);
      latest.current += 1;
      void watching.then((stop) => stop?.());
    };
  }, [office, read]);

  return {
    state,
    refresh: () => {
      setState({ kind: 'reading' });
      void read();
    },
  };
}
