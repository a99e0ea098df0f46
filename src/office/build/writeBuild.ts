import { pageSlices } from '../../spreadsheet/pageSlices';
import { inSlices } from '../../spreadsheet/steps';
import { inExcel } from '../failure';
import { buildOperations } from './buildOperations';
import type { BuildChanges } from './buildChanges';
import type { BuildOptions, BuildOutcome, BuildRefusal } from './buildOutcome';
import type { Journal } from './journal';
import { journalOf, undoOf } from './journalOf';
import { batchesOf, runBatches } from './operation';
import { findLeftover } from './leftover';
import { recheck } from './recheck';
import { restore } from './restore';

/**
 * Writes the changes. Nothing is written when the workbook is no longer what it was compared with;
 * whatever fails or is cancelled on the way is put back.
 */
export async function writeBuild(
  changes: BuildChanges,
  options: BuildOptions,
): Promise<BuildOutcome> {
  const { onProgress = () => undefined, signal, clock } = options;
  const { conflicts, reading } = changes;
  if (conflicts.length > 0) return refused({ reason: 'conflicts', conflicts });
  if (changes.isEmpty) return { kind: 'nothing-to-write' };
  onProgress({ phase: 'checking', done: 0, total: 1 });
  // Without waiting for a cell that is being edited: then the user is told.
  const checked = await inExcel((context) => recheck(context, changes));
  if (!checked.ok) return refused({ reason: 'failure', failure: checked.failure });
  const { refusal, activeSheet } = checked.value;
  if (refusal) return refused(refusal);
  if (signal?.aborted === true) return { kind: 'cancelled', restored: true };

  const journal = journalOf(changes, clock().toISOString());
  const shown = reading.isFirstBuild ? changes.sheets[0]?.name : activeSheet;
  const steps = buildOperations(changes, journal, shown);
  const batches = batchesOf(await inSlices(steps, pageSlices));
  const written = await inExcel(
    (context) =>
      runBatches(context, batches, ({ phase }, index) => {
        onProgress({ phase, done: index, total: batches.length });
        return signal?.aborted !== true;
      }),
    // Once something has been written, a cell that is being edited delays and does not break off.
    { delayForCellEdit: true },
  );
  if (written.ok && written.value === 'done')
    return { kind: 'built', undo: undoOf(changes, journal) };
  onProgress({ phase: 'restoring', done: 0, total: 1 });
  const restored = await putBack(journal);
  return written.ok
    ? { kind: 'cancelled', restored }
    : { kind: 'failed', failure: written.failure, restored };
}

function refused(refusal: BuildRefusal): BuildOutcome {
  return { kind: 'refused', refusal };
}

async function putBack(journal: Journal): Promise<boolean> {
  const answer = await inExcel((context) => restore(context, journal), { delayForCellEdit: true });
  if (answer.ok) return true;
  // A build that broke off before its first write leaves nothing to put back.
  const found = await findLeftover();
  return found.ok && found.value === null;
}
