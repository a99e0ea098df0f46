import { useEffect } from 'react';
import type { Figures } from '../../figures';
import {
  kandidaten,
  rangen,
  scan,
  type Buren,
  type Kandidaat,
  type Partnerset,
  type Rangen,
  type Scanjaren,
} from '../../partners';
import type { Steps } from '../../spreadsheet/steps';
import { useAnalysis, type AnalysisState } from '../analyse/useAnalysis';

/** Who the municipality is, as of when it is looked at, and who borders on whom. */
export interface Scanvraag {
  readonly nis: string;
  readonly jaren: Scanjaren;
  readonly buren: Buren;
}

export interface Scanresultaat {
  readonly kandidaten: readonly Kandidaat[];
  readonly sets: readonly Partnerset[];
  /** Among all municipalities as they are. */
  readonly rangen: Rangen;
}

function* scanning(figures: Figures, { nis, jaren, buren }: Scanvraag): Steps<Scanresultaat> {
  yield;
  // By name, so that the list is too where nothing else tells mergers apart.
  const all = kandidaten(figures, jaren).sort((one, other) =>
    one.naam.localeCompare(other.naam, 'nl'),
  );
  yield;
  const ranks = rangen(all);
  yield;
  const sets = yield* scan(all, nis, buren.size === 0 ? {} : { buren });
  return { kandidaten: all, sets, rangen: ranks };
}

/** Scans in slices, anew whenever something else is asked. */
export function useScan(figures: Figures, vraag: Scanvraag): AnalysisState<Scanresultaat> {
  const { nis, jaren, buren } = vraag;
  const { state, start } = useAnalysis<Scanresultaat>(JSON.stringify([nis, jaren, [...buren]]));
  useEffect(() => {
    void start(scanning(figures, { nis, jaren, buren }));
  }, [start, figures, nis, jaren, buren]);
  return state;
}
