import type { InputCell } from '../../src/plan';
import type { ScenarioBasis } from '../../src/scenario';
import { ownFigure } from './ownFigure';
import { roundScenario } from './roundScenario';

export const n = 2026;
export const jaren = Array.from({ length: 9 }, (_, index) => n - 1 + index);
export const perPlan = 700_000;

/** Two municipalities, whose plans hold 700.000 each in every year. */
const withoutShares = roundScenario({
  jaren,
  fusiejaar: n,
  partners: [
    { naam: 'Aa', inwoners: 10_000 },
    { naam: 'Bee', inwoners: 10_000 },
  ],
});
export const basis: ScenarioBasis = {
  ...withoutShares,
  cijfers: [
    ...withoutShares.cijfers,
    ...withoutShares.partners.flatMap(({ label: gemeente }) =>
      jaren.map((jaar) => ownFigure({ gemeente, pad: 'GF.AANDEEL', jaar, bedrag: perPlan })),
    ),
  ],
};

export type Amount = InputCell['value'];
/** Shares of N−2 and N−1 as typed on Invoer. */
export type Shares = readonly [before: Amount, last: Amount];
export const usual: readonly [Shares, Shares] = [
  [1_000_000, 1_050_000],
  [200_000, 206_000],
];

export function typedShares([aa, bee]: readonly [Shares, Shares]): Map<string, InputCell> {
  return new Map(
    [['Aa', aa] as const, ['Bee', bee] as const].flatMap(
      ([naam, [before, last]]): [string, InputCell][] => [
        [`invoer/${naam}/GF.N-2/waarde`, { value: before }],
        [`invoer/${naam}/GF.N-1/waarde`, { value: last }],
      ],
    ),
  );
}
