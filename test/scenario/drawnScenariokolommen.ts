import type { InputCell } from '../../src/plan';
import {
  keuzecel,
  kopieIds,
  naamcel,
  scenariokolommen,
  slotcel,
} from '../../src/plan/scenariokolommen';
import { vastgelegdeCel } from '../../src/plan/vastgelegdScenario';
import {
  aannameIds,
  scenarios,
  type ScenarioBasis,
  type Scenariokopie,
  type ScenarioNaam,
} from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import type { Draw } from './draw';
import type { Lot } from './lot';

type Cell = readonly [string, InputCell];

const names = ['Basis', 'Krap', 'Zonder forfait, met tol', 'É 2026', '2026', '<5', 'Basis'];
const oddNames: readonly CellContent[] = [
  null,
  '',
  7,
  true,
  'mid*',
  'g?nstig',
  '~',
  ' Krap',
  'Krap ',
  'a  b',
  'Midden',
  'EIGEN',
  { error: '#REF!' },
];
const oddChoices: readonly CellContent[] = [
  null,
  '',
  3,
  'niets',
  '*',
  'midden ',
  true,
  { error: '#N/A' },
];
const oddLocks: readonly CellContent[] = [null, 'dicht', 7, true, 'VAST', { error: '#REF!' }];

/** The scenario columns as somebody left them: copies, names, locks, and which one counts. */
export function scenarioInputs(
  draw: Draw,
  lot: Lot,
  { voorstel }: Pick<ScenarioBasis, 'voorstel'>,
): readonly Cell[] {
  const odd = (name: string): boolean => lot.chance(`odd ${name}`, draw.odd / 2);
  const copies = kopieIds.filter((id) => lot.chance(`copy ${id}`, 0.15));
  const name = (id: ScenarioNaam): CellContent =>
    odd(naamcel(id)) ? lot.pick(naamcel(id), oddNames) : lot.pick(naamcel(id), names);
  const columns: readonly ScenarioNaam[] = [...scenarios, ...copies];
  const heads = columns.flatMap((id): Cell[] =>
    copies.some((copy) => copy === id) || lot.chance(`renamed ${id}`, 0.2) || odd(naamcel(id))
      ? [[naamcel(id), { value: name(id) }]]
      : [],
  );
  const locks = columns.flatMap((id): Cell[] => {
    const key = slotcel(id);
    if (odd(key)) return [[key, { value: lot.pick(key, oddLocks) }]];
    return lot.chance(key, 0.15) ? [[key, { value: 'vast' }]] : [];
  });
  return [
    ...heads,
    ...locks,
    ...copies.flatMap((id) => copied(lot, id, voorstel)),
    ...columns.flatMap((id) => kept(lot, id, voorstel)),
    choiceOf(lot, odd(keuzecel), new Map(heads)),
  ];
}

/** Half of a copy is what one of the others holds; the rest was never given. */
function copied(lot: Lot, id: Scenariokopie, voorstel: ScenarioBasis['voorstel']): Cell[] {
  const from = lot.pick(`from ${id}`, scenarios);
  return aannameIds.flatMap((aanname): Cell[] => {
    const key = `aannames/${aanname}/${id}`;
    return lot.chance(`typed ${key}`, 0.5) ? [[key, { value: voorstel[aanname][from] }]] : [];
  });
}

/** What an earlier build kept of a column that was locked by then. */
function kept(lot: Lot, id: ScenarioNaam, voorstel: ScenarioBasis['voorstel']): Cell[] {
  if (!lot.chance(`kept ${id}`, 0.5)) return [];
  const from = lot.pick(`kept from ${id}`, scenarios);
  return aannameIds.flatMap((aanname): Cell[] => {
    const key = vastgelegdeCel(id, aanname);
    if (lot.chance(`not ${key}`, 0.1)) return [];
    const strange = lot.chance(`strange ${key}`, 0.1);
    const value = strange ? lot.pick(key, ['fout', null, 7]) : voorstel[aanname][from];
    return [[key, { value }]];
  });
}

/** Mostly one of the names that are there, whatever its case. */
function choiceOf(lot: Lot, isOdd: boolean, heads: ReadonlyMap<string, InputCell>): Cell {
  const there = scenariokolommen(heads).map(({ naam }) => naam);
  const chosen = lot.pick(keuzecel, there);
  const value: CellContent = isOdd
    ? lot.pick(`odd ${keuzecel}`, oddChoices)
    : lot.chance('capitals', 0.2)
      ? chosen.toUpperCase()
      : chosen;
  return [keuzecel, { value }];
}
