import { useCallback, useMemo } from 'react';
import type { Figures } from '../../figures';
import type { BuildReading } from '../../office/build';
import type { Fondsstand, Fondsvoorstel, InputCell } from '../../plan';
import { problemText } from '../problemText';
import type { Builder } from '../scenario/builder';
import { useWorkbookFigures, type WorkbookState } from '../scenario/useWorkbookFigures';
import { useSheetsBuild, type SheetsBuild } from '../scenario/useSheetsBuild';
import { useServices } from '../services';
import { gebouwdVoorstel, getypteTotalen, ramingsplaats, zoalsZeStaan } from './fondsinvoer';

/** What the sheets of the Gemeentefonds hold, or would hold. */
export type Fondsbeeld =
  | { readonly kind: 'broken'; readonly detail: string }
  | {
      readonly kind: 'stand';
      readonly stand: Fondsstand;
      readonly isBuilt: boolean;
      /** The merger that the last build proposed. */
      readonly voorstel: Fondsvoorstel | undefined;
      /** The place of the merger whose amount a scenario takes; -1 where there is none. */
      readonly raming: number;
      /** Flemish totals that were typed on the sheets, by id of the indicator. */
      readonly totalen: ReadonlyMap<string, number>;
    };

export interface Fonds {
  readonly workbook: WorkbookState;
  readonly beeld: Fondsbeeld;
  readonly read: () => void;
}

/** Reads the sheets, and tells what the fund makes of them; of none as long as nothing is read. */
export function useFonds(figures: Figures, builder: Builder): Fonds {
  const { language, version } = useServices();
  const reader = useMemo(
    () => ({ readBuild: builder.readBuild, planSheets: builder.fondsSheets }),
    [builder],
  );
  const { state, inputs, read } = useWorkbookFigures(reader);
  const isBuilt = state.kind === 'read' ? hasFonds(state.reading) : inputs.size > 0;
  const beeld = useMemo((): Fondsbeeld => {
    try {
      const voorstel = gebouwdVoorstel(inputs);
      const stand = builder.fondsstand({ figures, inputs: zoalsZeStaan(inputs), version });
      const raming = ramingsplaats(inputs, stand);
      return { kind: 'stand', stand, isBuilt, voorstel, raming, totalen: getypteTotalen(inputs) };
    } catch (error) {
      return { kind: 'broken', detail: problemText(error, language) };
    }
  }, [builder, figures, inputs, isBuilt, version, language]);
  return { workbook: state, beeld, read: useCallback(() => void read(), [read]) };
}

export function hasFonds({ ownSheets }: BuildReading): boolean {
  return ownSheets.some(({ id }) => id === 'fondsVerdeling');
}

interface Opdracht {
  readonly figures: Figures;
  /** The merger to propose; without it the one that the last build proposed. */
  readonly voorstel?: Fondsvoorstel | undefined;
  /** What was read in just now. */
  readonly cellen?: ReadonlyMap<string, InputCell>;
  readonly shown: string;
  readonly onChanged: () => void;
}

/** Builds the three sheets; with cells that were read in, only where the sheets are. */
export function useFondsBuild({
  figures,
  voorstel,
  cellen,
  shown,
  onChanged,
}: Opdracht): SheetsBuild {
  const { version } = useServices();
  return useSheetsBuild({
    shown,
    onChanged,
    wanted: (by) => by.fondsSheets,
    changes: (by, reading) => {
      if (cellen && !hasFonds(reading)) return undefined;
      const inputs = new Map([...reading.inputs, ...(cellen ?? [])]);
      const { sheetNames } = reading;
      const proposed = voorstel ?? gebouwdVoorstel(reading.inputs);
      return by.compareBuild(
        reading,
        by.makeFondsPlan({ figures, sheetNames, inputs, version, voorstel: proposed }),
      );
    },
  });
}
