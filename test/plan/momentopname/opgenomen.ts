import {
  doelzoek,
  hefbomen,
  maatstaven,
  stress,
  tornado,
  uitkomstZonderFusie,
  vergelijkPartners,
  vergelijkScenarios,
  voorgesteldeBandbreedtes,
  type Bandbreedtes,
  type Hefboom,
  type Scenarioresultaat,
} from '../../../src/analyse';
import {
  getypteBandbreedtes,
  opnameDoel,
  opnameGevoeligheid,
  opnamePartners,
  opnameScenarios,
  plannedScenario,
  type InputCell,
  type Opnamevraag,
} from '../../../src/plan';
import type { ScenarioBasis, ScenarioInput } from '../../../src/scenario';
import { atOnce } from '../../../src/spreadsheet/steps';

type Inputs = ReadonlyMap<string, InputCell>;

export function vraagOver(basis: ScenarioBasis, inputs: Inputs = new Map()): Opnamevraag {
  return { basis, inputs, version: '1.0.0', datum: '2026-11-21' };
}

/** What a search and a tornado are asked; all of them take a while. */
interface Gevraagd {
  readonly banden: (input: ScenarioInput) => Bandbreedtes;
  readonly hefbomen: readonly Hefboom[];
}
const alles: Gevraagd = { banden: voorgesteldeBandbreedtes, hefbomen };
export const weinig: Gevraagd = {
  banden: () => new Map([['structureel.personeel', [0, 1_000_000]]]),
  hefbomen: ['besparing'],
};

/** The cells of a workbook with every snapshot taken, as the pane hands them to the build. */
export function metOpnames(
  basis: ScenarioBasis,
  inputs: Inputs = new Map(),
  gevraagd: Gevraagd = alles,
): Inputs {
  const vraag = vraagOver(basis, inputs);
  const { input } = plannedScenario({ basis, inputs });
  const banden = new Map([...gevraagd.banden(input), ...getypteBandbreedtes(inputs)]);
  return new Map([
    ...inputs,
    ...opnameScenarios(vraag, atOnce(vergelijkScenarios(input))),
    ...opnamePartners(vraag, atOnce(vergelijkPartners(input))),
    ...opnameGevoeligheid(vraag, {
      tornado: atOnce(tornado(input, banden)),
      stressen: atOnce(stress(input)),
      zonderFusie: uitkomstZonderFusie(input),
    }),
    ...opnameDoel(
      vraag,
      maatstaven.flatMap((maatstaf) =>
        gevraagd.hefbomen.map((hefboom) => atOnce(doelzoek(input, maatstaf, hefboom))),
      ),
    ),
  ]);
}

/** Only the comparison of scenarios. */
export function metScenarios(
  basis: ScenarioBasis,
  inputs: Inputs = new Map(),
  resultaten: readonly Scenarioresultaat[] = atOnce(
    vergelijkScenarios(plannedScenario({ basis, inputs }).input),
  ),
): Inputs {
  return new Map([...inputs, ...opnameScenarios(vraagOver(basis, inputs), resultaten)]);
}
