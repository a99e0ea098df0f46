import type { BuildChanges, CellChange } from '../../office/build';
import { aannameIds, type AannameId } from '../../scenario';
import type { Preview } from './useScenarioBuild';

/** So many cells of a sheet are shown with what they hold and will hold. */
export const shownCells = 5;

export interface ChangedSheet {
  readonly sheet: string;
  readonly count: number;
  readonly first: readonly CellChange[];
}

export function changedSheets({ changedCells }: BuildChanges): ChangedSheet[] {
  const names = [...new Set(changedCells.map(({ sheet }) => sheet))];
  return names.map((sheet) => {
    const cells = changedCells.filter((each) => each.sheet === sheet);
    return { sheet, count: cells.length, first: cells.slice(0, shownCells) };
  });
}

const fromThePane = aannameIds.filter(
  (id): id is PaneAssumption =>
    id === 'overname.regeling' ||
    id === 'overname.inwonersjaar' ||
    id === 'apb.methode' ||
    id === 'oov.methode',
);
export type PaneAssumption = Extract<
  AannameId,
  'overname.regeling' | 'overname.inwonersjaar' | 'apb.methode' | 'oov.methode'
>;

/** An assumption that somebody typed on the sheet, and that is not what the pane was asked. */
export interface OtherAssumption {
  readonly id: PaneAssumption;
  readonly onSheet: string;
  readonly here: string;
}

/** What was typed there wins; where that is not what was picked here, it has to be said. */
export function otherAssumptions({ basis, plan }: Preview): OtherAssumption[] {
  const { scenario, aannames } = plan.scenario.input;
  if (scenario === undefined) return [];
  return fromThePane.flatMap((id) => {
    const here = String(basis.voorstel[id].midden).toLowerCase();
    const onSheet = String(aannames[id][scenario] ?? '').toLowerCase();
    return onSheet === here ? [] : [{ id, onSheet, here }];
  });
}
