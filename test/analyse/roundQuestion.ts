import type { InputCell } from '../../src/plan';
import type { AannameId, Aannamewaarde, ScenarioBasis, ScenarioInput } from '../../src/scenario';
import { roundScenario } from '../scenario/roundScenario';
import { scenarioInputOf } from '../scenario/scenarioInputOf';

export interface RoundGiven {
  /** What the two together have left each year, before taxes change; −200.000 when left out. */
  readonly over?: number;
  /** What the two together open with; 200.000 when left out. */
  readonly begin?: number;
  readonly changes?: Readonly<Partial<Record<AannameId, Aannamewaarde>>>;
  readonly typed?: Readonly<Record<string, InputCell['value']>>;
}

/**
 * Aa and Bos merge in 2027. Each year they earn 2.000.000 + `over` and spend 1.600.000 and 400.000 of
 * repayments that M2 does not have; they invest 300.000. APB 7 and 8, worth 50.000 a point in each;
 * opcentiemen 1.000, worth 10.000 per 100 in each. The lowest rates cost 50.000 a year.
 */
export function roundBasis({ over = -200_000, begin = 200_000 }: RoundGiven = {}): ScenarioBasis {
  const partner = (naam: string, apb: number) => ({
    naam,
    inwoners: 10_000,
    vast: {
      'BEL.APB': apb,
      'BEL.APB.WAARDE': 50_000,
      'BEL.OOV': 1_000,
      'BEL.OOV.WAARDE': 10_000,
    },
    lijnen: {
      'M2.I.a': 1_000_000 + over / 2,
      'M2.I.b': 800_000,
      'M2.II.b': 150_000,
      'M2.VI': begin / 2,
      'AFM.II.a': 200_000,
    },
  });
  return roundScenario({
    partners: [partner('Aa', 7), partner('Bos', 8)],
    jaren: [2026, 2027, 2028, 2029, 2030, 2031],
    fusiejaar: 2027,
  });
}

export function roundInput(given: RoundGiven = {}): ScenarioInput {
  const { changes, typed = {} } = given;
  return scenarioInputOf(roundBasis(given), {
    changes: { 'overname.regeling': 'geen', ...changes },
    inputs: new Map(Object.entries(typed).map(([key, value]) => [key, { value }])),
  });
}
