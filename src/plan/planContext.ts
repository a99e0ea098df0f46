import type { Scenario } from '../scenario';
import type { InputCell, LogEntry } from './planRequest';

/** What every sheet is made from. */
export interface PlanContext {
  readonly scenario: Scenario;
  readonly inputs: ReadonlyMap<string, InputCell>;
  readonly log: readonly LogEntry[];
  readonly version: string;
}
