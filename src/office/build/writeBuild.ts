import { pageSlices } from '../../spreadsheet/pageSlices';
import { inSlices } from '../../spreadsheet/steps';
import { cellAddress } from '../../spreadsheet/workbook';
import { inExcel } from '../failure';
import { buildOperations } from './buildOperations';
import { withdraw } from './claim';
import type { BuildChanges } from './buildChanges';
import type { BuildOptions, BuildOutcome, BuildRefusal } from './buildOutcome';
import type { Journal } from './journal';
import { journalOf, undoOf } from './journalOf';
import { anchorOf } from './lookOperations';
import { batchesOf, runBatches } from './operation';
import { findLeftover } from './leftover';
import { rebasedJournal, typedInNewLines } from './rebasedJournal';
import { mostPlaces, recheck } from './recheck';
import type { Rescued } from './rescue';
import { restore } from './restore';
import { firstTurnOf } from './turn';
import type { TypedOver } from './typedOver';

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
  const journal = journalOf(changes, clock().toISOString());
  const checked = await inExcel((context) => recheck(context, changes, journal));
  if (!checked.ok) {
    const { failure } = checked;
    // In a cell that is edited the request did nothing at all.
    if (failure.kind !== 'in-cell-edit') await withdraw(journal);
    return refused({ reason: 'failure', failure });
  }
  const { refusal, activeSheet } = checked.value;
  if (refusal || signal?.aborted === true) await withdraw(journal);
  if (refusal) return refused(refusal);
  if (signal?.aborted === true) return { kind: 'cancelled', restored: true };

  const shown = reading.isFirstBuild ? changes.sheets[0]?.name : activeSheet;
  const steps = buildOperations(changes, journal, shown);
  const batches = batchesOf(await inSlices(steps, pageSlices));
  const written = await inExcel(
    (context) =>
      runBatches(context, batches, {
        mayGoOn: ({ phase }, index) => {
          onProgress({ phase, done: index, total: batches.length });
          return signal?.aborted !== true;
        },
        journal,
        turns: [firstTurnOf(journal)],
        anchorsAt: changes.sheets.map(anchorOf),
      }),
    // Once something has been written, a cell that is being edited delays and does not break off.
    { delayForCellEdit: true },
  );
  if (written.ok && written.value.kind === 'done')
    return { kind: 'built', undo: undoOf(changes, journal) };
  onProgress({ phase: 'restoring', done: 0, total: 1 });
  const typed = written.ok && written.value.kind === 'typed-over' ? written.value : null;
  const restored = typed
    ? await putTypedBack(
        rebasedJournal(journal, changes.sheets, typed),
        typedInNewLines(changes.sheets, typed),
      )
    : (await putBack(journal)) || (await nothingIsLeft());
  if (typed && restored)
    return refused({ reason: 'changed-meanwhile', places: placesOf(typed.places) });
  return written.ok
    ? { kind: 'cancelled', restored }
    : { kind: 'failed', failure: written.failure, restored };
}

function refused(refusal: BuildRefusal): BuildOutcome {
  return { kind: 'refused', refusal };
}

function placesOf(places: readonly TypedOver[]): string[] {
  return places
    .slice(0, mostPlaces)
    .map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
}

async function putBack(journal: Journal, rescued: readonly Rescued[] = []): Promise<boolean> {
  const answer = await inExcel((context) => restore(context, journal, { rescued }), {
    delayForCellEdit: true,
  });
  return answer.ok;
}

const mostTries = 4;

/** What was seen typed stands in this page only: one answer that does not come is no reason to stop. */
async function putTypedBack(
  journal: Journal,
  rescued: readonly Rescued[],
  tries = mostTries,
): Promise<boolean> {
  if (await putBack(journal, rescued)) return true;
  return tries > 1 && putTypedBack(journal, rescued, tries - 1);
}

/** A build that broke off before its first write leaves nothing to put back. */
async function nothingIsLeft(): Promise<boolean> {
  const found = await findLeftover();
  return found.ok && found.value === null;
}
