/**
 * Every refusal of a rule, as data. `argument` is the name that the functions give it; `position`
 * counts from 1 within that argument.
 */
interface InArgument {
  readonly argument: string;
  readonly position: number;
  readonly value: number;
}

export type CoreProblem =
  | {
      readonly code: 'lengths-differ';
      readonly first: { readonly argument: string; readonly length: number };
      readonly other: { readonly argument: string; readonly length: number };
    }
  | ({ readonly code: 'negative' } & InArgument)
  | ({ readonly code: 'not-whole' } & InArgument)
  /** A fraction was expected (8 % = 0,08); `suggestion` is what was probably meant. */
  | ({ readonly code: 'percent-expected'; readonly suggestion: number } & InArgument)
  | ({ readonly code: 'not-above-zero' } & InArgument)
  /** A tax rate in points was expected (7 for 7 %); `suggestion` is what was probably meant. */
  | ({ readonly code: 'points-expected'; readonly suggestion: number } & InArgument)
  | ({ readonly code: 'looks-like-opcentiemen' } & InArgument)
  | { readonly code: 'years-not-ascending'; readonly earlier: number; readonly later: number }
  | {
      readonly code: 'test-year-not-given';
      readonly year: number;
      readonly years: readonly number[];
    }
  | { readonly code: 'no-indicator' }
  | { readonly code: 'share-of-zero'; readonly position: number }
  | { readonly code: 'no-weight' }
  | { readonly code: 'percentages-not-whole'; readonly sum: number }
  | { readonly code: 'never-paid-back'; readonly years: number; readonly shortfall: number };
