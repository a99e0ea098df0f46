import type { InputCell } from '../../src/plan';
import type { ScenarioBasis } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import type { Draw } from './draw';
import type { Lot } from './lot';

/** What is no year of the columns, and what leaves the cell empty. */
const odd: readonly CellContent[] = ['', null, 'volgend jaar', '2026', true, 0, -1, 2026.5, 1999];

/** The year that the bridges of Vergelijk show: the proposal, a year of the columns, or neither. */
export function brugInputs(
  draw: Draw,
  lot: Lot,
  { jaren }: Pick<ScenarioBasis, 'jaren'>,
): readonly (readonly [string, InputCell])[] {
  const name = 'vergelijk/brug/keuze/waarde';
  if (!lot.chance(`typed ${name}`, 0.6)) return [];
  const isOdd = lot.chance(`odd ${name}`, draw.odd);
  return [[name, { value: lot.pick(name, isOdd ? odd : jaren) }]];
}
