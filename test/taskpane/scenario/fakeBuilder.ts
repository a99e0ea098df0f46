import {
  inputsForFile,
  type BuildChanges,
  type BuildOptions,
  type BuildOutcome,
  type BuildReading,
  type BuildUndo,
  type Leftover,
  type UndoOutcome,
} from '../../../src/office/build';
import type { Answer, OfficeFailure } from '../../../src/office';
import {
  fondsSheets,
  fondsstand,
  makeFiguresPlan,
  makeFondsPlan,
  planInSteps,
  planSheets,
  vastgelegdeCijfers,
  type PlanRequest,
} from '../../../src/plan';
import type { Workbook } from '../../../src/spreadsheet/workbook';
import type { Builder } from '../../../src/taskpane/scenario/builder';
import { fakeDeler, type FakeDeler } from '../delen/fakeDeler';

/** A workbook without Excel: it answers what the test says, and remembers what it was asked. */
export interface FakeBuilder extends Builder {
  readonly answers: {
    reading: Answer<Partial<BuildReading>>;
    changes: Partial<BuildChanges>;
    write: (options: BuildOptions) => Promise<BuildOutcome>;
    undo: UndoOutcome[];
    leftover: Answer<Leftover | null>;
    cleanUp: Answer<void>;
    shown: Answer<void>;
    file: () => Promise<Uint8Array>;
  };
  readonly deler: FakeDeler;
  readonly requests: PlanRequest[];
  readonly files: Workbook[];
  readonly written: BuildChanges[];
  readonly undone: boolean[];
  readonly shownSheets: string[];
}

export const undo: BuildUndo = {
  builtAt: '2026-05-07T12:00:00.000Z',
  journal: {
    version: 1,
    id: 'een',
    startedAt: '',
    newSheets: [],
    sheets: [],
    names: [],
    styles: [],
  },
  sheets: [],
};

const reading: BuildReading = {
  sheetNames: new Map(),
  inputs: new Map(),
  isFirstBuild: true,
  structureIsProtected: false,
  protectedSheets: [],
  leftover: null,
  ownSheets: [],
  otherSheets: [],
  names: [],
  styles: [],
  choice: null,
};

export function leftoverOf(more: Partial<Leftover> = {}): Leftover {
  return {
    startedAt: '2026-05-07T10:00:00.000Z',
    unfinishedSheets: [],
    changedSheets: [],
    journal: undefined,
    ...more,
  };
}

export const no = (failure: OfficeFailure): { ok: false; failure: OfficeFailure } => ({
  ok: false,
  failure,
});

export function fakeBuilder(): FakeBuilder {
  const yes = { ok: true, value: undefined } as const;
  const builder: FakeBuilder = {
    answers: {
      reading: { ok: true, value: {} },
      changes: {},
      write: () => Promise.resolve({ kind: 'built', undo }),
      undo: [],
      leftover: { ok: true, value: null },
      cleanUp: yes,
      shown: yes,
      file: () => Promise.resolve(new Uint8Array([80, 75])),
    },
    deler: fakeDeler(),
    requests: [],
    files: [],
    inputsForFile,
    makeFiguresPlan,
    fondsSheets,
    makeFondsPlan,
    fondsstand,
    vastgelegdeCijfers,
    written: [],
    undone: [],
    shownSheets: [],
    planSheets,
    planInSteps: (request) => {
      builder.requests.push(request);
      return planInSteps(request);
    },
    readBuild: () => {
      const { reading: answer } = builder.answers;
      return Promise.resolve(
        answer.ok ? { ok: true, value: { ...reading, ...answer.value } } : answer,
      );
    },
    compareBuild: (read, workbook) => changesOf(read, workbook, builder.answers.changes),
    *compareInSteps(read, workbook) {
      yield;
      return builder.compareBuild(read, workbook);
    },
    writeBuild: (changes, options) => {
      builder.written.push(changes);
      return builder.answers.write(options);
    },
    undoBuild: (_, { evenIfChanged = false }) => {
      builder.undone.push(evenIfChanged);
      return Promise.resolve(builder.answers.undo.shift() ?? { kind: 'undone' });
    },
    findLeftover: () => Promise.resolve(builder.answers.leftover),
    cleanUp: () => Promise.resolve(builder.answers.cleanUp),
    showSheet: (name) => {
      builder.shownSheets.push(name);
      return Promise.resolve(builder.answers.shown);
    },
    writeXlsx: (workbook) => {
      builder.files.push(workbook);
      return builder.answers.file();
    },
  };
  return builder;
}

function changesOf(
  read: BuildReading,
  workbook: Workbook,
  changes: Partial<BuildChanges>,
): BuildChanges {
  return {
    isEmpty: false,
    newSheets: [
      { id: 'start', name: 'Start', cells: 40 },
      { id: 'fusie', name: 'Fusie', cells: 900 },
    ],
    changedCells: [],
    keptInputs: [],
    lostInputs: [],
    lines: [],
    layouts: [],
    names: [],
    charts: [],
    conflicts: [],
    sheetsLeft: [],
    sheets: [],
    workbook,
    reading: read,
    ...changes,
  };
}
