import type { InputCell } from '../../src/plan';
import { aannameIds } from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import type { Draw } from './draw';
import type { Lot } from './lot';

const statuses: readonly CellContent[] = ['voorstel', 'besproken', 'vast', 'vast', 'VAST'];
const oddStatuses: readonly CellContent[] = [
  null,
  '',
  'vast ',
  'vast?',
  '*',
  true,
  1,
  { error: '#N/A' },
  { error: '#DIV/0!' },
];

/** How far somebody is with the assumptions, and what else he noted beside them. */
export function registerInputs(draw: Draw, lot: Lot): readonly (readonly [string, InputCell])[] {
  return aannameIds.flatMap((id): (readonly [string, InputCell])[] => {
    const row = `aannames/${id}`;
    if (!lot.chance(`noted ${row}`, 0.5)) return [];
    const odd = lot.chance(`odd status ${row}`, draw.odd);
    return [
      [`${row}/status`, { value: lot.pick(`status ${row}`, odd ? oddStatuses : statuses) }],
      [`${row}/datum`, { value: odd ? 'morgen' : 46_023 }],
      [`${row}/onderbouwing`, { value: 'Verslag van de werkgroep' }],
    ];
  });
}
