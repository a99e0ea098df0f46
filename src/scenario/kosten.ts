import type { AanpassingId } from './aanpassing';
import type { ScenarioInput } from './scenarioInput';

/** The adjustments that Transitie computes. */
export const kostenaanpassingen = [
  'forfait',
  'transitie.exploitatie',
  'transitie.investering',
  'structureel.exploitatie',
  'structureel.investering',
  'besparing.exploitatie',
  'besparing.investering',
  'politie',
  'brandweer',
  'schepenen',
] as const satisfies readonly AanpassingId[];
export type Kostenaanpassing = (typeof kostenaanpassingen)[number];

/** One-off and structural costs, savings and what comes with them, before they are switched. */
export interface Kosten {
  /** In the sign of the line of M2: a saving is negative. */
  readonly perJaar: Readonly<Record<Kostenaanpassing, readonly number[]>>;
}

export function kostenNaFusie(input: ScenarioInput): Kosten {
  const nothing = input.jaren.map(() => 0);
  return {
    perJaar: Object.fromEntries(kostenaanpassingen.map((id) => [id, nothing])) as Record<
      Kostenaanpassing,
      number[]
    >,
  };
}
