import type { Figures } from '../../figures';
import { ramingsnaam, type InputCell } from '../../plan';
import type { ScenarioInput } from '../../scenario';
import { pageSlices } from '../../spreadsheet/pageSlices';
import { inSlices } from '../../spreadsheet/steps';
import { builtInSteps } from '../analyse/builtScenario';
import { changesWith } from '../analyse/changesWith';
import { onlySheets, otherChanges } from '../analyse/otherChanges';
import { useSheetsBuild, type SheetsBuild } from '../scenario/useSheetsBuild';
import { useServices } from '../services';

interface Opdracht {
  readonly figures: Figures;
  /** Column of the scenario. */
  readonly kolom: string;
  /** What the formula gives now, in euro. */
  readonly bedrag: number;
  /** What the estimate rests on. */
  readonly bewijs: string;
  /** Whether the estimate is that of this scenario: somebody may have typed since the last look. */
  readonly past: (doel: ScenarioInput) => boolean;
  readonly onChanged: () => void;
}

const aannames = 'aannames';
const raming = 'gemeentefonds.raming';

/** Puts a reference to the sheets of the fund in the scenario, and nothing else. */
export function useRaming({
  figures,
  kolom,
  bedrag,
  bewijs,
  past,
  onChanged,
}: Opdracht): SheetsBuild {
  const { version } = useServices();
  const cellen = new Map<string, InputCell>([
    [
      `${aannames}/${raming}/${kolom}`,
      { value: bedrag, formula: `=${ramingsnaam}`, imported: true },
    ],
    [`${aannames}/${raming}/onderbouwing`, { value: bewijs, imported: true }],
  ]);
  return useSheetsBuild({
    shown: aannames,
    onChanged,
    wanted: (by) => by.planSheets,
    changes: async (by, reading) => {
      const found = await inSlices(builtInSteps(figures, reading, version), pageSlices);
      if (found.kind !== 'ready' || !past(found.built.input)) return undefined;
      const without = await changesWith(by, found.built, new Map(), pageSlices);
      // Only a workbook that is as it was built gets nothing else along with it.
      if (!without || otherChanges(without)) return undefined;
      const changes = await changesWith(by, found.built, cellen, pageSlices);
      return changes && onlySheets(changes, [aannames]);
    },
  });
}
