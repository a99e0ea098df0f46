import {
  aannameIds,
  computeScenario,
  scenarios,
  type Aannames,
  type Aannamewaarde,
  type AannameId,
  type Scenario,
  type ScenarioBasis,
  type ScenarioInput,
  type ScenarioNaam,
} from '../scenario';
import type { InputCell, PlanRequest } from './planRequest';
import { keuze, standardScenario } from './startColumns';
import { scenariokolommen } from './scenariokolommen';
import { aannamewaarde, invoerOf } from './typedInput';

/** What a plan would compute, without its sheets: a tenth of the work. */
export function plannedScenario({
  basis,
  inputs = new Map<string, InputCell>(),
}: Pick<PlanRequest, 'basis' | 'inputs'>): Scenario {
  return typedScenario(basis, inputs).scenario;
}

/** The scenario with what was typed, and what of that counts. */
export function typedScenario(
  basis: ScenarioBasis,
  typed: ReadonlyMap<string, InputCell>,
): { readonly scenario: Scenario; readonly inputs: ReadonlyMap<string, InputCell> } {
  const inputs = untouchedProposalsLeftOut(typed, basis);
  return { inputs, scenario: computeScenario(scenarioInput(basis, inputs)) };
}

/**
 * An assumption that still holds the proposal of the build before was not touched by the user: then
 * the new proposal takes its place, so that a choice in the pane is never ignored.
 */
function untouchedProposalsLeftOut(
  inputs: ReadonlyMap<string, InputCell>,
  { voorstel }: ScenarioBasis,
): ReadonlyMap<string, InputCell> {
  const untouched = aannameIds.flatMap((id) => {
    const proposal = inputs.get(`aannames/${id}/voorstel`);
    return proposal === undefined
      ? []
      : scenarios
          .map((naam) => ({ key: `aannames/${id}/${naam}`, next: voorstel[id][naam] }))
          .filter(({ key }) => {
            const cell = inputs.get(key);
            return (
              cell !== undefined &&
              cell.formula === undefined &&
              String(cell.value ?? '') === String(proposal.value ?? '')
            );
          });
  });
  const left = new Map(inputs);
  for (const { key } of untouched) left.delete(key);
  return left;
}

/** What a copy was not given is what its own scenario proposes. */
export function voorstelVoor(
  { voorstel }: Pick<ScenarioBasis, 'voorstel'>,
  id: AannameId,
  scenario: ScenarioNaam,
): Aannamewaarde {
  return voorstel[id][scenario] ?? voorstel[id].eigen;
}

function scenarioInput(
  basis: ScenarioBasis,
  inputs: ReadonlyMap<string, InputCell>,
): ScenarioInput {
  const kolommen = scenariokolommen(inputs);
  const selector = inputs.get(`start/scenario/${keuze}`);
  const chosen = selector ? String(selector.value ?? '').toLowerCase() : standardScenario;
  const aannames = Object.fromEntries(
    aannameIds.map((id) => [
      id,
      Object.fromEntries(
        kolommen.map((kolom) => {
          const typed = inputs.get(`aannames/${id}/${kolom.id}`);
          return [kolom.id, typed ? aannamewaarde(typed.value) : voorstelVoor(basis, id, kolom.id)];
        }),
      ),
    ]),
  ) as Record<AannameId, Record<ScenarioNaam, Aannamewaarde>> satisfies Aannames;
  return {
    ...basis,
    scenarios: kolommen,
    scenario: kolommen.find(({ naam }) => naam.toLowerCase() === chosen)?.id,
    aannames,
    invoer: invoerOf(inputs),
  };
}
