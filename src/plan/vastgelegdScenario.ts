import {
  aannameIds,
  type AannameId,
  type Scenario,
  type ScenarioNaam,
  type Scenariokolom,
} from '../scenario';
import type { CellContent } from '../spreadsheet/workbook';
import type { PlanContext } from './planContext';
import type { InputCell } from './planRequest';
import { voorstelVoor } from './plannedScenario';

/** The column of Aannames with what a locked scenario held when it was locked. */
export const vastgelegdeKolom = (id: ScenarioNaam): string => `vastgelegd.${id}`;

export function vastgelegdeCel(id: ScenarioNaam, aanname: AannameId): string {
  return `aannames/${aanname}/${vastgelegdeKolom(id)}`;
}

/** How an error is kept, which no cell can hold as a value. */
export const vastgelegdeFout = 'fout';

/** The columns that are locked. */
export function vasteKolommen({ input }: Pick<Scenario, 'input'>): readonly Scenariokolom[] {
  return input.scenarios.filter(({ slot }) => slot);
}

/**
 * What a locked column held when it was locked: out of the workbook where an earlier build kept it,
 * else what stands there now.
 */
export function vastgelegdeWaarde(
  { scenario: { input }, inputs }: Pick<PlanContext, 'scenario' | 'inputs'>,
  id: ScenarioNaam,
  aanname: AannameId,
): CellContent {
  const kept = inputs.get(vastgelegdeCel(id, aanname));
  return kept ? kept.value : bewaard(inhoud(inputs, input, id, aanname));
}

/** How many locked cells of an assumption hold something else than when they were locked. */
export function gewijzigdeCellen(context: PlanContext, aanname: AannameId): number {
  const { scenario, inputs } = context;
  return vasteKolommen(scenario).filter(({ id }) => {
    const now = bewaard(inhoud(inputs, scenario.input, id, aanname));
    return tekst(now) !== tekst(vastgelegdeWaarde(context, id, aanname));
  }).length;
}

export function alleGewijzigdeCellen(context: PlanContext): number {
  return aannameIds.reduce((sum, aanname) => sum + gewijzigdeCellen(context, aanname), 0);
}

/** What the cell of an assumption holds in a column. */
function inhoud(
  inputs: ReadonlyMap<string, InputCell>,
  input: Scenario['input'],
  id: ScenarioNaam,
  aanname: AannameId,
): CellContent {
  const typed = inputs.get(`aannames/${aanname}/${id}`);
  return typed ? typed.value : voorstelVoor(input, aanname, id);
}

function bewaard(value: CellContent): CellContent {
  return typeof value === 'object' && value !== null ? vastgelegdeFout : value;
}

/** As a formula joins a content to a text: whatever its case, and a number with 15 digits. */
function tekst(value: CellContent): string {
  const shown = typeof value === 'number' ? Number(value.toPrecision(15)) : (value ?? '');
  return String(shown).toLowerCase();
}
