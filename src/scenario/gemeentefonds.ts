import type { ScenarioInput } from './scenarioInput';

/** What the merger does to the Gemeentefonds; amounts in euro, NaN where an input is missing. */
export interface Gemeentefonds {
  /** max(own estimate, guarantee) − what the plans of the partners hold, from year N on. */
  readonly perJaar: readonly number[];
}

export function gemeentefondsNaFusie(input: ScenarioInput): Gemeentefonds {
  return { perJaar: input.jaren.map(() => 0) };
}
