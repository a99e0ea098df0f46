import type { ScenarioInput } from './scenarioInput';

/** Money that one partner pays to another: after the merger it goes from one pocket to the other. */
export const eliminatiesoorten = ['exploitatie', 'investeringen', 'financiering'] as const;
export type Eliminatiesoort = (typeof eliminatiesoorten)[number];

export interface Eliminaties {
  /** What both the receipt and the expenditure fall by from year N on, before it is switched. */
  readonly perJaar: Readonly<Record<Eliminatiesoort, readonly number[]>>;
}

export function eliminaties(input: ScenarioInput): Eliminaties {
  const nothing = input.jaren.map(() => 0);
  return {
    perJaar: { exploitatie: nothing, investeringen: nothing, financiering: nothing },
  };
}
