import { useEffect, useState } from 'react';
import type { Figures } from '../../figures';
import { pageSlices } from '../../spreadsheet/pageSlices';
import { inSlices } from '../../spreadsheet/steps';
import { problemText } from '../problemText';
import type { WorkbookState } from '../scenario/useWorkbookFigures';
import { useServices } from '../services';
import { builtInSteps, type BuiltReading } from './builtScenario';

export type BuiltState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'broken'; readonly detail: string }
  | BuiltReading;

/** The scenario of the workbook that was read last; what was found stays until there is a newer one. */
export function useBuiltScenario(figures: Figures, workbook: WorkbookState): BuiltState {
  const { language, version } = useServices();
  const [found, setFound] = useState<BuiltState>({ kind: 'waiting' });
  const reading = workbook.kind === 'read' ? workbook.reading : undefined;
  useEffect(() => {
    if (!reading) return undefined;
    const stop = new AbortController();
    const slices = { ...pageSlices, signal: stop.signal };
    inSlices(builtInSteps(figures, reading, version), slices).then(
      (next) => {
        if (next && !stop.signal.aborted) setFound(next);
      },
      (error: unknown) => {
        if (!stop.signal.aborted)
          setFound({ kind: 'broken', detail: problemText(error, language) });
      },
    );
    return () => {
      stop.abort();
    };
  }, [figures, reading, version, language]);
  return found;
}
