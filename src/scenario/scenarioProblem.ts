import type { Problem } from '../core';
import type { Bronverschil } from './bronverschil';

/** Why a choice makes no scenario, as data. */
export type ScenarioProblem = Problem &
  (
    | { readonly code: 'number-of-partners'; readonly given: number; readonly most: number }
    | { readonly code: 'partner-twice'; readonly gemeente: string }
    /** One of them came out of a merger with the other. */
    | { readonly code: 'partner-within-partner'; readonly deel: string; readonly geheel: string }
    | { readonly code: 'no-merger-date'; readonly given: string }
    | {
        readonly code: 'no-years';
        readonly van: number;
        readonly tot: number;
        readonly most: number;
      }
    | { readonly code: 'no-inhabitants-date'; readonly given: string }
    /** For one year the partners have different reports. */
    | {
        readonly code: 'mixed-reports';
        readonly jaar: number;
        readonly rapporten: readonly {
          readonly gemeente: string;
          readonly rapporten: readonly string[];
        }[];
      }
    | {
        readonly code: 'mixed-besturen';
        readonly jaar: number;
        readonly besturen: readonly { readonly gemeente: string; readonly bestuur: string }[];
      }
    /** One municipality has figures of more than one version in a year. */
    | {
        readonly code: 'mixed-statuses';
        readonly jaar: number;
        readonly gemeente: string;
        readonly statussen: readonly string[];
      }
    /** All figures of which the sources give different amounts and nobody chose one. */
    | { readonly code: 'figures-differ'; readonly verschillen: readonly Bronverschil[] }
  );
