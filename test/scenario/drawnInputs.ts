import type { InputCell } from '../../src/plan';
import { keuzecel, kopieIds } from '../../src/plan/scenariokolommen';
import {
  aannameIds,
  invoerlijnen,
  scenarios,
  vasteLijnen,
  type AannameId,
  type ScenarioBasis,
} from '../../src/scenario';
import type { CellContent } from '../../src/spreadsheet/workbook';
import type { Draw } from './draw';
import { brugInputs } from './drawnBrug';
import { fixedAmount, inhabitantsOf, yearAmount } from './drawnFigures';
import { fundInputs } from './drawnGemeentefonds';
import { costInputs } from './drawnKosten';
import { agbDebtInputs, loanInputs } from './drawnLeningen';
import { planInputs } from './drawnPlan';
import { registerInputs } from './drawnRegister';
import { scenarioInputs } from './drawnScenariokolommen';
import type { Lot } from './lot';

const oddNumbers: readonly CellContent[] = [null, 'niet bekend', '12', '', -1, 0.07, 2.5, true];
/** Numbers that are no day of this century stay out: every program has its own calendar there. */
const oddDates: readonly CellContent[] = [null, '31/12/2024', '', true];
const oddWords: readonly CellContent[] = [null, '', 'misschien', 'JA', 'Geen', 'Schuld', 7];

/** The four columns as they come, or as somebody named, copied and locked them. */
export type DrawnColumns = 'standard' | 'own';

/** What somebody typed. */
export function inputsOf(
  draw: Draw,
  lot: Lot,
  basis: ScenarioBasis,
  columns: DrawnColumns = 'standard',
): ReadonlyMap<string, InputCell> {
  const { partners, jaren, voorstel } = basis;
  const odd = (name: string): boolean => lot.chance(`odd ${name}`, draw.odd);
  const numbers = partners.flatMap((partner) => {
    const cell = (row: string, column: string, amount: () => number): [string, InputCell][] => {
      const key = `invoer/${partner.id}/${row}/${column}`;
      if (!lot.chance(`typed ${key}`, draw.typed)) return [];
      return [[key, { value: odd(key) ? lot.pick(key, oddNumbers) : amount() }]];
    };
    return [
      ...invoerlijnen.flatMap((lijn) =>
        jaren.flatMap((jaar) =>
          cell(lijn, `j${String(jaar)}`, () => yearAmount(draw, lot, partner, lijn, jaar)),
        ),
      ),
      ...vasteLijnen.flatMap((lijn) =>
        cell(lijn, 'waarde', () => fixedAmount(draw, lot, partner, lijn)),
      ),
      ...cell('INWONERS', 'waarde', () => inhabitantsOf(lot, partner, 0)),
    ];
  });
  const isWord = (id: AannameId): boolean => typeof voorstel[id].midden === 'string';
  const assumptions = aannameIds.flatMap((id) =>
    (columns === 'own' ? [...scenarios, ...kopieIds] : scenarios).flatMap(
      (naam): [string, InputCell][] => {
        const key = `aannames/${id}/${naam}`;
        if (!odd(key)) return [];
        const from = isWord(id) ? oddWords : id === 'overname.datum' ? oddDates : oddNumbers;
        return [[key, { value: lot.pick(key, from) }]];
      },
    ),
  );
  return new Map([
    ...(columns === 'own'
      ? scenarioInputs(draw, lot, basis)
      : [[keuzecel, { value: lot.pick('scenario', [...scenarios, 'Gunstig']) }] as const]),
    ...numbers,
    ...fundInputs(draw, lot, partners),
    ...planInputs(draw, lot, basis),
    ...costInputs(draw, lot, basis),
    ...loanInputs(draw, lot, basis),
    ...agbDebtInputs(draw, lot, basis),
    ...assumptions,
    ...registerInputs(draw, lot),
    ...brugInputs(draw, lot, basis),
  ]);
}
