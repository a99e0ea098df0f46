import {
  cleanUp,
  compareBuild,
  findLeftover,
  readBuild,
  readCells,
  undoBuild,
  writeBuild,
  type BuildReading,
} from '../../../src/office/build';
import { sampleWorkbook, wanted } from './sampleWorkbook';

// No Office.js at all: a plain browser, or a script that could not be fetched.
const failure = { kind: 'not-in-excel' };
const nothing: BuildReading = {
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
const journal = {
  version: 1 as const,
  id: 'een',
  startedAt: '',
  newSheets: [],
  sheets: [],
  names: [],
  styles: [],
};
const refused = { kind: 'refused', refusal: { reason: 'failure', failure } };

test.each<[string, () => Promise<unknown>, unknown]>([
  ['readBuild', () => readBuild(wanted), { ok: false, failure }],
  ['findLeftover', () => findLeftover(), { ok: false, failure }],
  ['readCells', () => readCells(['Fusie!A1']), { ok: false, failure }],
  [
    'cleanUp',
    () =>
      cleanUp({
        startedAt: undefined,
        unfinishedSheets: [],
        changedSheets: [],
        journal: undefined,
      }),
    { ok: false, failure },
  ],
  [
    'writeBuild',
    () => writeBuild(compareBuild(nothing, sampleWorkbook()), { clock: () => new Date(0) }),
    refused,
  ],
  ['undoBuild', () => undoBuild({ builtAt: '', journal, sheets: [] }), refused],
])('%s says so', async (_, ask, expected) => {
  await expect(ask()).resolves.toEqual(expected);
});
