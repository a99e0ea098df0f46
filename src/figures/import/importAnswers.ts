import type { Bestuur, Report } from '../figureRecord';
import type { ColumnPart, ImportPlace } from './importReading';

/** What the user decided about one column. */
export interface ColumnAnswer {
  readonly taken: boolean;
  readonly year: number | null;
  readonly report: Report | null;
  /** How final it is: `MJP 2026-2031 origineel`. */
  readonly status: string;
}

/** The decisions that a reading needs before it becomes figures. */
export interface ImportAnswers {
  readonly bestuur: Bestuur | null;
  /** Which of the three columns of a revision. */
  readonly part: ColumnPart;
  /** How `990.000` is meant; null as long as nobody said. */
  readonly ambiguous: 'thousands' | 'decimals' | null;
  /** Amounts are multiplied by it. */
  readonly unit: 1 | 1000;
  /** Take the rest, and leave the cells that could not be read unknown. */
  readonly withoutRefused: boolean;
  /** Take lines that are not printed and that a printed total shows to be zero (`omittedZeros`) as 0. */
  readonly omittedZeros: boolean;
  /** By id of the column. */
  readonly columns: ReadonlyMap<string, ColumnAnswer>;
}

/** One figure out of what was handed over; whose it is, and out of which document, comes later. */
export interface ImportedFigure extends ImportPlace {
  readonly path: string;
  readonly label: string;
  readonly year: number;
  /** null for what belongs to no report. */
  readonly report: Report | null;
  readonly status: string;
  readonly bestuur: Bestuur;
  /** In the unit of its path, in the signs of M2. */
  readonly amount: number;
  readonly unit: string;
  /** Of a line that was not printed: the printed total from which it follows as 0. */
  readonly follows?: string | undefined;
}

/** Why nothing can be taken over yet, as data. */
export type ImportObstacle =
  | { readonly code: 'import-no-bestuur' }
  | { readonly code: 'import-ambiguous-numbers'; readonly examples: readonly string[] }
  | { readonly code: 'import-no-columns' }
  /** A column that was taken, without a year or a report. */
  | { readonly code: 'import-column-incomplete'; readonly headings: readonly string[] }
  /** More than one report type, status or version for one year. */
  | {
      readonly code: 'import-mixed';
      readonly year: number;
      readonly columns: readonly { readonly heading: string; readonly what: string }[];
    }
  /** Cells under a taken column that could not be read. */
  | {
      readonly code: 'import-refused-cells';
      readonly cells: readonly { readonly place: ImportPlace; readonly text: string }[];
    }
  | { readonly code: 'import-nothing-read' };

export type ImportOutcome =
  | { readonly ok: true; readonly figures: readonly ImportedFigure[] }
  | { readonly ok: false; readonly obstacles: readonly ImportObstacle[] };
