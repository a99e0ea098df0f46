import type { Answer } from '../../office';
import type {
  BuildChanges,
  BuildOptions,
  BuildOutcome,
  BuildReading,
  BuildUndo,
  Leftover,
  UndoOptions,
  UndoOutcome,
  WantedSheet,
} from '../../office/build';
import type {
  FiguresPlanRequest,
  FondsPlanRequest,
  Fondsstand,
  InputCell,
  PlanRequest,
  ScenarioPlan,
} from '../../plan';
import type { Cijfer } from '../../scenario';
import type { Steps } from '../../spreadsheet/steps';
import type { Workbook } from '../../spreadsheet/workbook';
import type { Deler } from '../delen/deler';

/** What turns a choice into sheets or a file; fetched when the tab is opened. */
export interface Builder {
  readonly planSheets: readonly WantedSheet[];
  readonly planInSteps: (request: PlanRequest) => Steps<ScenarioPlan>;
  /** The sheets Cijfers and Logboek alone. */
  readonly makeFiguresPlan: (request: FiguresPlanRequest) => Workbook;
  /** The sheets of the Gemeentefonds, in a build of their own. */
  readonly fondsSheets: readonly WantedSheet[];
  readonly makeFondsPlan: (request: FondsPlanRequest) => Workbook;
  /** What stands in the cells of those sheets, and what the fund makes of it. */
  readonly fondsstand: (request: FondsPlanRequest) => Fondsstand;
  /** The figures that the workbook holds. */
  readonly vastgelegdeCijfers: (inputs: ReadonlyMap<string, InputCell>) => readonly Cijfer[];
  readonly readBuild: (wanted: readonly WantedSheet[]) => Promise<Answer<BuildReading>>;
  /** What was read, for a workbook of its own. */
  readonly inputsForFile: (reading: BuildReading) => ReadonlyMap<string, InputCell>;
  readonly compareBuild: (reading: BuildReading, workbook: Workbook) => BuildChanges;
  /** The same for a whole scenario, while the pane goes on answering. */
  readonly compareInSteps: (
    reading: BuildReading,
    workbook: Workbook,
    choice?: string,
  ) => Steps<BuildChanges>;
  readonly writeBuild: (changes: BuildChanges, options: BuildOptions) => Promise<BuildOutcome>;
  readonly undoBuild: (undo: BuildUndo, options: UndoOptions) => Promise<UndoOutcome>;
  readonly findLeftover: () => Promise<Answer<Leftover | null>>;
  readonly cleanUp: (leftover: Leftover) => Promise<Answer<void>>;
  /** Brings a sheet to the front. */
  readonly showSheet: (name: string) => Promise<Answer<void>>;
  /** The writer of files comes over the network when it is first asked for. */
  readonly writeXlsx: (workbook: Workbook) => Promise<Uint8Array>;
  /** What makes a workbook fit for who has no add-in. */
  readonly deler: Deler;
}
