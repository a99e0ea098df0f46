import type { AannameId, Aannames, ScenarioInput, ScenarioNaam } from '../scenario';
import type { Wijziging } from './resultaten';

/** The live scenario with some assumptions otherwise; all other columns stay as they are. */
export function metWijziging(input: ScenarioInput, wijziging: Wijziging): ScenarioInput {
  const { scenario, aannames } = input;
  if (scenario === undefined) return input;
  const changed = Object.entries(wijziging).map(([id, waarde]) => [
    id,
    { ...aannames[id as AannameId], [scenario]: waarde },
  ]);
  const next = { ...aannames, ...Object.fromEntries(changed) } as Aannames;
  return { ...input, aannames: next };
}

/** The same with another scenario live. */
export function metScenario(input: ScenarioInput, scenario: ScenarioNaam): ScenarioInput {
  return { ...input, scenario };
}
