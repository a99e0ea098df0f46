import { sum } from '../core';
import {
  fusiejaar,
  type Celwaarde,
  type EliminatieInvoer,
  type ScenarioInput,
} from './scenarioInput';

/** Money that one partner pays to another: after the merger it goes from one pocket to the other. */
export const eliminatiesoorten = ['exploitatie', 'investeringen', 'financiering'] as const;
export type Eliminatiesoort = (typeof eliminatiesoorten)[number];

/** One internal flow over the years. */
export interface Eliminatiestroom {
  /** undefined where the cell names none. */
  readonly soort: Eliminatiesoort | undefined;
  /** What falls away: never more than either side has; NaN where the two do not say it. */
  readonly bedragen: readonly number[];
  /** Receipt − expenditure. */
  readonly verschillen: readonly number[];
}

export interface Eliminaties {
  readonly stromen: readonly Eliminatiestroom[];
  /** What both the receipt and the expenditure fall by from year N on, before it is switched. */
  readonly perJaar: Readonly<Record<Eliminatiesoort, readonly number[]>>;
}

function isEmpty(value: Celwaarde): boolean {
  return value === null || value === '';
}

function bedragOf(value: Celwaarde): number {
  return typeof value === 'number' && value >= 0 ? value : Number.NaN;
}

function stroom(input: ScenarioInput, { soort, ontvangst, uitgave }: EliminatieInvoer) {
  const n = fusiejaar(input);
  const word = String(soort ?? '').toLowerCase();
  const kind = eliminatiesoorten.find((each) => each === word);
  const per = (of: (in_: number, out: number) => number): number[] =>
    input.jaren.map((jaar) => {
      const [receipt, expenditure] = [ontvangst(jaar), uitgave(jaar)];
      const nothing = isEmpty(receipt) && isEmpty(expenditure);
      // Before the merger the money does change hands.
      if (jaar < n || nothing) return 0;
      return of(bedragOf(receipt), bedragOf(expenditure));
    });
  return {
    soort: kind,
    bedragen: per((in_, out) => (kind === undefined ? Number.NaN : Math.min(in_, out))),
    verschillen: per((in_, out) => in_ - out),
  };
}

export function eliminaties(input: ScenarioInput): Eliminaties {
  const stromen = input.invoer.eliminaties.map((each) => stroom(input, each));
  const van = (soort: Eliminatiesoort): number[] =>
    input.jaren.map((_, index) =>
      // A flow of which nobody said what it is may be of any kind.
      sum(
        stromen
          .filter((each) => each.soort === soort || each.soort === undefined)
          .map(({ bedragen }) => bedragen[index] ?? Number.NaN),
      ),
    );
  return {
    stromen,
    perJaar: {
      exploitatie: van('exploitatie'),
      investeringen: van('investeringen'),
      financiering: van('financiering'),
    },
  };
}
