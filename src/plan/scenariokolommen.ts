import {
  meesteKopieen,
  scenarios,
  type Scenariokolom,
  type Scenariokopie,
  type ScenarioNaam,
} from '../scenario';
import type { InputCell } from './planRequest';

/** The cells of Aannames above a column: what it is called, and whether it is locked. */
export const naamcel = (id: ScenarioNaam): string => `aannames/kop/${id}`;
export const slotcel = (id: ScenarioNaam): string => `aannames/slot/${id}`;

/** What a locked column says; anything else is open. */
export const slotwoorden = { open: 'open', vast: 'vast' } as const;

/** The columns of a workbook: the four, and the copies that have a name. */
export function scenariokolommen(inputs: ReadonlyMap<string, InputCell>): Scenariokolom[] {
  const typed = (key: string): string => String(inputs.get(key)?.value ?? '').trim();
  const slot = (id: ScenarioNaam): boolean => typed(slotcel(id)).toLowerCase() === slotwoorden.vast;
  const copies = Array.from(
    { length: meesteKopieen },
    (_, index): Scenariokopie => `kopie${String(index + 1) as `${number}`}`,
  );
  return [
    ...scenarios.map((id) => ({ id, naam: typed(naamcel(id)) || id, slot: slot(id) })),
    ...copies
      .filter((id) => typed(naamcel(id)) !== '')
      .map((id) => ({ id, naam: typed(naamcel(id)), slot: slot(id) })),
  ];
}
