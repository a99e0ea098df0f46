import { callsAddIn, nativeFormula } from '../../../src/functions/native';
import type { Answer } from '../../../src/office';
import type {
  SharedCounts,
  SharingJournal,
  SharingOutcome,
  SharingReading,
  SharingUndo,
  SharingUndone,
} from '../../../src/office/delen';
import type { LogEntry } from '../../../src/plan';
import type { Deler } from '../../../src/taskpane/delen/deler';

/** A workbook without Excel: it answers what the test says, and remembers what it was asked. */
export interface FakeDeler extends Deler {
  readonly answers: {
    reading: Answer<SharingReading>;
    outcome: SharingOutcome;
    undo: SharingUndone[];
    broken: Answer<SharingJournal | null>;
    mend: Answer<void>;
  };
  readonly logged: LogEntry[];
  readonly undone: boolean[];
}

export const counts: SharedCounts = { formules: 3, waarden: 1 };

export const journal: SharingJournal = {
  version: 1,
  startedAt: '2026-05-07T12:00:00.000Z',
  cells: [],
  names: [],
  log: null,
};
const undo: SharingUndo = { journal };

export const reading: SharingReading = {
  cells: [],
  names: [],
  log: null,
  styles: [],
  obstacle: null,
};

export function fakeDeler(): FakeDeler {
  const deler: FakeDeler = {
    regel: { callsAddIn, nativeFormula },
    answers: {
      reading: { ok: true, value: reading },
      outcome: { kind: 'shared', counts, undo },
      undo: [],
      broken: { ok: true, value: null },
      mend: { ok: true, value: undefined },
    },
    logged: [],
    undone: [],
    read: () => Promise.resolve(deler.answers.reading),
    write: (_, { log }) => {
      deler.logged.push(log(counts));
      return Promise.resolve(deler.answers.outcome);
    },
    undo: (_, { evenIfChanged }) => {
      deler.undone.push(evenIfChanged);
      return Promise.resolve(deler.answers.undo.shift() ?? { kind: 'undone' });
    },
    findBroken: () => Promise.resolve(deler.answers.broken),
    mend: () => Promise.resolve(deler.answers.mend),
  };
  return deler;
}
