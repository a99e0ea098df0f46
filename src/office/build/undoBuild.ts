import { cellAddress } from '../../spreadsheet/workbook';
import { inExcel } from '../failure';
import type { UndoOutcome } from './buildOutcome';
import type { BuildReading, OwnSheet } from './buildReading';
import { entryFor, sameEntry } from './cellEntry';
import type { BuildUndo, BuiltSheet } from './journal';
import { readInside } from './readBuild';
import { restore } from './restore';
import type { LetsGo } from './typedMeanwhile';
import { isRead } from './typedOver';

export interface UndoOptions {
  /** The user was asked, and lets go of what was changed since. */
  readonly evenIfChanged?: boolean;
}

const mostPlaces = 20;

/** Puts back what a build changed. */
export async function undoBuild(
  undo: BuildUndo,
  { evenIfChanged = false }: UndoOptions = {},
): Promise<UndoOutcome> {
  const read = await inExcel((context) => readInside(context, []));
  if (!read.ok) return { kind: 'refused', refusal: { reason: 'failure', failure: read.failure } };
  const refusal = refusalOf(read.value, undo);
  if (refusal) return refusal;
  const places = undo.sheets.flatMap((built) => changedSince(built, read.value));
  if (places.length > 0 && !evenIfChanged)
    return { kind: 'changed-since', places: places.slice(0, mostPlaces) };
  const letsGo = evenIfChanged ? asRead(read.value) : () => false;
  const done = await inExcel((context) => restore(context, undo.journal, { alone: true, letsGo }), {
    delayForCellEdit: true,
  });
  if (!done.ok) return { kind: 'failed', failure: done.failure };
  const { value } = done;
  return value.kind === 'busy'
    ? { kind: 'refused', refusal: { reason: 'leftover', leftover: value.leftover } }
    : { kind: 'undone' };
}

/** What stood there when the user let go of it; what is typed after that is not his to give up. */
function asRead({ ownSheets }: BuildReading): LetsGo {
  return ({ name }, row, column, entry) => {
    const sheet = ownSheets.find((own) => own.name === name);
    return sheet !== undefined && isRead(sheet.entries[row]?.[column] ?? '', entry);
  };
}

function refusalOf(reading: BuildReading, { journal }: BuildUndo): UndoOutcome | null {
  const { leftover, protectedSheets: sheets } = reading;
  if (leftover) return { kind: 'refused', refusal: { reason: 'leftover', leftover } };
  if (reading.structureIsProtected && journal.newSheets.length > 0)
    return { kind: 'refused', refusal: { reason: 'protected-structure' } };
  if (sheets.length > 0)
    return { kind: 'refused', refusal: { reason: 'protected-sheets', sheets } };
  const filtered = reading.ownSheets
    .filter(({ id, isFiltered }) => isFiltered && journal.sheets.some((sheet) => sheet.id === id))
    .map(({ name }) => name);
  return filtered.length > 0
    ? { kind: 'refused', refusal: { reason: 'filtered-sheets', sheets: filtered } }
    : null;
}

/** Cells that no longer hold what the build wrote, and whatever was added to a new sheet. */
function changedSince(built: BuiltSheet, { ownSheets }: BuildReading): string[] {
  const now = ownSheets.find(({ id }) => id === built.id);
  // A sheet that the user deleted cannot be undone any more, and needs not.
  if (now === undefined) return [];
  const changed = built.cells.filter(({ row, column, cell }) => {
    const entry = now.entries[row]?.[column] ?? '';
    return !sameEntry(entry, cell === null ? '' : entryFor(cell));
  });
  const places = changed.map(({ row, column }) => place(now, row, column));
  return built.isNew ? [...places, ...addedTo(now, built)] : places;
}

function addedTo(now: OwnSheet, built: BuiltSheet): string[] {
  const ours = new Set(built.cells.map(({ row, column }) => cellAddress(row, column)));
  return now.entries.flatMap((line, row) =>
    line.flatMap((entry, column) =>
      entry === '' || ours.has(cellAddress(row, column)) ? [] : [place(now, row, column)],
    ),
  );
}

function place({ name }: OwnSheet, row: number, column: number): string {
  return `${name}!${cellAddress(row, column)}`;
}
