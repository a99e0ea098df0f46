import type { MunicipalityName } from './municipality';
import type { SourceProblem, UnreadSource } from './sources/sourceProblem';

/** A year for which a figure does exist, and in which report (null: belongs to none). */
export interface YearWithFigure {
  readonly jaar: number;
  readonly rapport: string | null;
}

interface ForMunicipality {
  /** As it came in. */
  readonly given: string;
  readonly gemeente: { readonly naam: string; readonly nis: string | null };
  readonly jaar: number;
}

/** What could not be read may hold the figure that is missing. */
interface Missing extends ForMunicipality {
  readonly ongelezen?: readonly UnreadSource[];
}

/** Every refusal of this room, as data. */
export type FigureProblem =
  | SourceProblem
  | {
      readonly code: 'unknown-municipality';
      readonly given: string;
      readonly nearest: readonly MunicipalityName[];
    }
  /** It no longer existed on 1 January of the year asked for; `op` is the day it merged. */
  | ({
      readonly code: 'municipality-ended';
      readonly op: string;
      readonly opvolger: MunicipalityName;
    } & ForMunicipality)
  /** It did not exist yet under that name; its code gives today's territory. */
  | ({
      readonly code: 'municipality-not-yet';
      readonly vanaf: string;
      readonly voorgangers: readonly MunicipalityName[];
    } & ForMunicipality)
  /**
   * The name means the municipality as it was, of which we have no such figure. The code
   * `grondgebied.nis` does give one, but for another territory: today's.
   */
  | ({
      readonly code: 'other-boundaries';
      readonly rubriek: string;
      readonly tot: string;
      readonly grondgebied: MunicipalityName;
    } & Missing)
  | {
      readonly code: 'unknown-rubriek';
      readonly given: string;
      readonly nearest: readonly string[];
    }
  | {
      readonly code: 'ambiguous-rubriek';
      readonly given: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly code: 'unknown-report';
      readonly given: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'unknown-bestuur';
      readonly given: string;
      readonly allowed: readonly string[];
    }
  /** More than one report exists for that year and none was asked for. */
  | ({
      readonly code: 'report-needed';
      readonly rubriek: string;
      readonly rapporten: readonly string[];
    } & ForMunicipality)
  /** Nothing at all for this rubriek (`besturen` empty), or nothing for that bestuur. */
  | ({
      readonly code: 'no-figures';
      readonly rubriek: string;
      readonly bestuur: string;
      readonly besturen: readonly string[];
      /** Rubrieken that this municipality does have: parts of the one asked for, else its schema. */
      readonly rubrieken: readonly string[];
    } & Missing)
  /** There are figures, but not for that year (or not in that report in that year). */
  | ({
      readonly code: 'year-without-figures';
      readonly rubriek: string;
      readonly rapport: string | null;
      readonly jaren: readonly YearWithFigure[];
      /** The code that does give that year, for today's territory; null where none does. */
      readonly grondgebied: MunicipalityName | null;
    } & Missing)
  /** Two sources have another amount for it, and neither is a mere restatement. */
  | ({
      readonly code: 'sources-differ';
      readonly rubriek: string;
      readonly bedragen: readonly {
        readonly bedrag: number;
        readonly document: string;
        /** In the data that came with the product. */
        readonly meegeleverd: boolean;
      }[];
    } & ForMunicipality)
  /** The file did not come: `status` of HTTP, or null when there was no answer at all. */
  | { readonly code: 'data-missing'; readonly url: string; readonly status: number | null }
  /** The file came, but is not the one that belongs to this version. */
  | {
      readonly code: 'data-corrupt';
      readonly url: string;
      readonly reason: 'checksum' | 'not-json' | 'schema';
    }
  | { readonly code: 'data-timeout'; readonly url: string; readonly seconds: number };
