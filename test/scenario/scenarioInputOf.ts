import type { InputCell } from '../../src/plan';
import { invoerOf } from '../../src/plan/typedInput';
import {
  computeScenario,
  type Aannames,
  type Aannamewaarde,
  type AannameId,
  type Scenario,
  type ScenarioBasis,
  type ScenarioInput,
  standaardkolommen,
} from '../../src/scenario';

/** Assumptions in which some hold one value in every scenario. */
export function withAannames(
  aannames: Aannames,
  changes: Readonly<Partial<Record<AannameId, Aannamewaarde>>>,
): Aannames {
  return {
    ...aannames,
    ...Object.fromEntries(
      Object.entries(changes).map(([id, value]) => [
        id,
        { voorzichtig: value, midden: value, gunstig: value, eigen: value },
      ]),
    ),
  };
}

/** A scenario with its proposals, some of them changed, and the numbers that were typed. */
export function scenarioInputOf(
  basis: ScenarioBasis,
  {
    changes = {},
    inputs = new Map(),
    scenario = 'midden',
  }: {
    readonly changes?: Readonly<Partial<Record<AannameId, Aannamewaarde>>>;
    readonly inputs?: ReadonlyMap<string, InputCell>;
    readonly scenario?: ScenarioInput['scenario'];
  } = {},
): ScenarioInput {
  return {
    ...basis,
    scenarios: standaardkolommen,
    scenario,
    aannames: withAannames(basis.voorstel, changes),
    invoer: invoerOf(inputs),
  };
}

export function scenarioOf(...given: Parameters<typeof scenarioInputOf>): Scenario {
  return computeScenario(scenarioInputOf(...given));
}
