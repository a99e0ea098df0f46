import type { CoreProblem } from '../core';
import type { FigureProblem } from '../figures';
import type { RegulationProblem } from '../regulations';
import type { ScenarioProblem } from '../scenario';

/** What can be wrong with a value before any rule sees it. `position` is `rij r, kolom k`. */
export type InputProblem =
  | { readonly code: 'argument-missing'; readonly argument: string }
  | {
      readonly code: 'not-a-number';
      readonly argument: string;
      readonly position?: CellPosition;
      readonly given: Given;
    }
  | { readonly code: 'not-a-whole-year'; readonly argument: string; readonly given: Given }
  | { readonly code: 'empty-year'; readonly argument: string }
  | { readonly code: 'not-a-word'; readonly argument: string; readonly given: Given }
  | {
      readonly code: 'empty-word';
      readonly argument: string;
      readonly allowed: readonly string[];
      readonly optional: boolean;
    }
  | { readonly code: 'empty-rate'; readonly argument: string; readonly usual: number }
  | {
      readonly code: 'unknown-word';
      readonly argument: string;
      readonly given: Given;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'not-a-membership';
      readonly argument: string;
      readonly position?: CellPosition;
      readonly given: Given;
    }
  | { readonly code: 'single-expected'; readonly argument: string; readonly shape: string }
  | { readonly code: 'series-expected'; readonly argument: string; readonly shape: string }
  | {
      readonly code: 'shapes-differ';
      readonly first: { readonly argument: string; readonly shape: string };
      readonly other: { readonly argument: string; readonly shape: string };
    }
  | { readonly code: 'error-passed-on'; readonly error: string }
  | { readonly code: 'result-too-large' }
  | { readonly code: 'unexpected'; readonly detail: string };

/** A value as it came in; each language writes it in its own way. */
export type Given = string | number | boolean;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Everything that can be refused anywhere in the product. */
export type KnownProblem =
  CoreProblem | FigureProblem | RegulationProblem | ScenarioProblem | InputProblem;
