import { useCallback, useEffect, useRef, useState } from 'react';
import type { UitlegLabels } from '../../../i18n/uitlegLabels';
import type { ActiveCell, OfficeFailure, OfficeRoom, StopWatching } from '../../../office';
import { explainCell, WorkbookCells, type CellExplanation, type Place } from '../../../plan/uitleg';
import { pageSlices } from '../../../spreadsheet/pageSlices';
import { inSlices } from '../../../spreadsheet/steps';

export type CellState =
  | { readonly kind: 'idle' }
  /** `part` from 0 to 1. */
  | { readonly kind: 'reading'; readonly part: number }
  | { readonly kind: 'following' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: OfficeFailure }
  /** The cell is not among those that were read. */
  | { readonly kind: 'not-found' }
  /** An error of our own, in its own words. */
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'shown'; readonly explanation: CellExplanation };

export interface CellRun {
  readonly state: CellState;
  /** The workbook changed since it was read. */
  readonly isStale: boolean;
  /** What was explained before, the last one last. */
  readonly before: readonly CellExplanation[];
  readonly explain: (place: Place) => Promise<void>;
  readonly back: () => Promise<CellExplanation | undefined>;
  readonly again: (place: Place) => Promise<void>;
  readonly cancel: () => void;
}

type Room = Pick<OfficeRoom, 'readWorkbook' | 'watchChanges'>;

/** Reads the workbook once and explains cells of it, one at a time. */
export function useCellExplanation(
  { readWorkbook, watchChanges }: Room,
  labels: UitlegLabels,
): CellRun {
  const [state, setState] = useState<CellState>({ kind: 'idle' });
  const [before, setBefore] = useState<readonly CellExplanation[]>([]);
  const [isStale, setStale] = useState(false);
  const running = useRef<AbortController>(undefined);
  const reading = useRef<WorkbookCells>(undefined);
  const isWatched = useRef(false);
  const shown = useRef<CellExplanation>(undefined);
  // Who leaves the tab waits for nothing more.
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    const watching = watchChanges(() => {
      if (!reading.current) return;
      reading.current = undefined;
      setStale(true);
    });
    void watching.then((answer) => {
      isWatched.current = answer.ok;
    });
    return () => {
      isWatched.current = false;
      void watching.then((answer): Promise<void> | undefined => stopped(answer));
    };
  }, [watchChanges]);

  const run = useCallback(
    async (place: Place): Promise<CellExplanation | undefined> => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      const { signal } = mine;
      const tell = (next: CellState) => {
        if (running.current === mine && !signal.aborted) setState(next);
      };
      try {
        // Where changes are not told, what was read before may be old.
        let cells = isWatched.current ? reading.current : undefined;
        if (!cells) {
          tell({ kind: 'reading', part: 0 });
          const answer = await readWorkbook({
            sheet: place.sheet,
            signal,
            onProgress: (part) => {
              tell({ kind: 'reading', part });
            },
          });
          if (!answer.ok) {
            tell({ kind: 'failed', failure: answer.failure });
            return undefined;
          }
          if (!answer.value || signal.aborted) return undefined;
          cells = new WorkbookCells(answer.value);
          reading.current = cells;
          setStale(false);
        }
        const area = cells.area(
          place.address.split(':')[0] ?? '',
          cells.sheetNamed(place.sheet) ?? -1,
        );
        if (!area || !cells.sheet(area.sheet)) {
          tell({ kind: 'not-found' });
          return undefined;
        }
        tell({ kind: 'following' });
        const spot = { sheet: area.sheet, row: area.top, column: area.left };
        const explanation = await inSlices(explainCell(cells, spot, labels), {
          signal,
          ...pageSlices,
        });
        if (!explanation) return undefined;
        shown.current = explanation;
        tell({ kind: 'shown', explanation });
        return explanation;
      } catch (error) {
        tell({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
        return undefined;
      }
    },
    [readWorkbook, labels],
  );

  const explain = useCallback(
    async (place: Place) => {
      const last = shown.current;
      const found = await run(place);
      if (found && last && !isSamePlace(last, found)) setBefore((list) => [...list, last]);
    },
    [run],
  );
  const back = useCallback(async () => {
    const last = before.at(-1);
    if (!last) return undefined;
    setBefore(before.slice(0, -1));
    return run(last);
  }, [before, run]);
  const again = useCallback(
    async (place: Place) => {
      reading.current = undefined;
      await run(place);
    },
    [run],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setState({ kind: 'cancelled' });
  }, []);
  return { state, isStale, before, explain, back, again, cancel };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.address === other.address;
}

/** The place of the cell that has the cursor. */
export function placeOfCell({ sheet, address }: ActiveCell): Place {
  return { sheet, address: address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '') };
}

type Watching = Awaited<ReturnType<OfficeRoom['watchChanges']>>;

function stopped(answer: Watching): Promise<void> | undefined {
  const stop: StopWatching | undefined = answer.ok ? answer.value : undefined;
  return stop?.();
}
