import type { BuildReading } from '../../office/build';
import { plannedScenario } from '../../plan';
import {
  gekanteldeNormen,
  zoeksleutel,
  type Cijfer,
  type Normkanteling,
  type ScenarioBasis,
} from '../../scenario';
import { problemOf } from '../problemText';

export interface Turning {
  readonly reading: BuildReading;
  readonly vastgelegd: readonly Cijfer[];
  /** Without and with what was taken. */
  readonly before: ScenarioBasis;
  readonly after: ScenarioBasis;
}

/**
 * Which norms turn between the workbook as it is, with what the user typed in it, and the workbook
 * that would be built; undefined where the rules refuse to compute one of the two.
 */
export function turnedNorms({
  reading: { inputs },
  vastgelegd,
  before,
  after,
}: Turning): readonly Normkanteling[] | undefined {
  const known = new Set(vastgelegd.map(zoeksleutel));
  // What is new comes with any build, but the workbook does not have it yet.
  const asItIs = {
    ...before,
    cijfers: before.cijfers.filter((each) => known.has(zoeksleutel(each))),
  };
  const scenario = (basis: ScenarioBasis) => plannedScenario({ basis, inputs });
  try {
    return gekanteldeNormen(scenario(asItIs), scenario(after));
  } catch (error) {
    if (!problemOf(error)) throw error;
    return undefined;
  }
}
