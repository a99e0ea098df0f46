import type { Scenario, ScenarioBasis } from '../scenario';
import type { CellContent, Workbook } from '../spreadsheet/workbook';

/** What stands in a cell of a workbook that was built before. */
export interface InputCell {
  readonly value: CellContent;
  /** English, with the equals sign, where the user typed a formula. */
  readonly formula?: string | undefined;
  /** Read in just now, out of a table: the build writes it where the user will go on typing. */
  readonly imported?: true;
}

/** One line of the sheet Logboek. */
export interface LogEntry {
  /** ISO date; empty in a file, which holds no clock. */
  readonly datum: string;
  readonly gebeurtenis: string;
  readonly cijfers: string;
  readonly product: string;
}

export interface PlanRequest {
  readonly basis: ScenarioBasis;
  /** Names of the sheets by id, where a workbook calls them otherwise. */
  readonly sheetNames?: ReadonlyMap<string, string>;
  /** By `sheet/row/column`: what the user typed, out of the workbook as it is now. */
  readonly inputs?: ReadonlyMap<string, InputCell>;
  /** Oldest first. */
  readonly log: readonly LogEntry[];
  /** Version of the product, as the sheets mention it. */
  readonly version: string;
}

/** The workbook, and the scenario of which it shows the values. */
export interface ScenarioPlan {
  readonly workbook: Workbook;
  readonly scenario: Scenario;
}
