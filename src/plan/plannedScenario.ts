import {
  aannameIds,
  computeScenario,
  type Aannames,
  type Aannamewaarde,
  type AannameId,
  type Scenario,
  type ScenarioBasis,
  type ScenarioInput,
  type ScenarioNaam,
} from '../scenario';
import type { InputCell, PlanRequest } from './planRequest';
import { actieveKolom, scenariokolommen } from './scenariokolommen';
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
  const inputs = untouchedProposalsLeftOut(typed);
  return { inputs, scenario: computeScenario(scenarioInput(basis, inputs)) };
}

/**
 * An assumption that still holds the proposal of the build before was not touched by the user: then
 * the new proposal takes its place, so that a choice in the pane is never ignored. A locked column
 * keeps what it holds.
 */
function untouchedProposalsLeftOut(
  inputs: ReadonlyMap<string, InputCell>,
): ReadonlyMap<string, InputCell> {
  const open = scenariokolommen(inputs).filter(({ slot }) => !slot);
  const untouched = aannameIds.flatMap((id) => {
    const proposal = inputs.get(`aannames/${id}/voorstel`);
    return proposal === undefined
      ? []
      : open
          .map((kolom) => `aannames/${id}/${kolom.id}`)
          .filter((key) => {
            const cell = inputs.get(key);
            return (
              cell !== undefined &&
              cell.formula === undefined &&
              String(cell.value ?? '') === String(proposal.value ?? '')
            );
          });
  });
  const left = new Map(inputs);
  for (const key of untouched) left.delete(key);
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
    scenario: actieveKolom(inputs, kolommen)?.id,
    aannames,
    invoer: invoerOf(inputs),
  };
}
