import { logCells, logRowKey, type Deelregel, type LogEntry } from '../../plan';
import { blockAddress } from '../../spreadsheet/blocks';
import { cellAddress, type CellContent } from '../../spreadsheet/workbook';
import { contentOf, type SheetEntry } from '../build/cellEntry';
import { operation, type Operation } from '../build/operation';
import { inExcel, type OfficeFailure } from '../failure';
import { forgetSharing, keepSharing } from './journal';
import { constantOf } from './lasting';
import { readInside } from './readSharing';
import { restoreSharing } from './restoreSharing';
import { run } from './run';
import type {
  CellToShare,
  LogPlace,
  SharingJournal,
  SharingObstacle,
  SharingReading,
} from './sharingReading';

/** How many cells and names got a formula that every Excel has, and how many their value. */
export interface SharedCounts {
  readonly formules: number;
  readonly waarden: number;
}

export interface SharingOptions {
  readonly clock: () => Date;
  /** The line for Logboek. */
  readonly log: (counts: SharedCounts) => LogEntry;
}

/** Why nothing was changed. */
export type SharingRefusal =
  | SharingObstacle
  | { readonly reason: 'failure'; readonly failure: OfficeFailure }
  /** Cells or names that differ from what was shown. */
  | { readonly reason: 'changed-meanwhile'; readonly places: readonly string[] };

export interface SharingUndo {
  readonly journal: SharingJournal;
}

export type SharingOutcome =
  | { readonly kind: 'shared'; readonly counts: SharedCounts; readonly undo: SharingUndo }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly refusal: SharingRefusal }
  /** Not restored: the journal is left for the next start. */
  | { readonly kind: 'failed'; readonly failure: OfficeFailure; readonly restored: boolean };

const mostPlaces = 20;

/**
 * Replaces the formulas that call the add-in. Nothing is written when the workbook is no longer what
 * was read; what fails on the way is put back. A formula in the place of another that does not give
 * what stood there (a text that the function refused, say) becomes that value.
 */
export async function writeSharing(
  reading: SharingReading,
  regel: Deelregel,
  { clock, log }: SharingOptions,
): Promise<SharingOutcome> {
  if (reading.obstacle) return { kind: 'refused', refusal: reading.obstacle };
  if (reading.cells.length + reading.names.length === 0) return { kind: 'nothing' };
  // Without waiting for a cell that is being edited: then the user is told.
  const checked = await inExcel((context) => readInside(context, regel));
  if (!checked.ok)
    return { kind: 'refused', refusal: { reason: 'failure', failure: checked.failure } };
  const refusal = checked.value.obstacle ?? differenceOf(reading, checked.value);
  if (refusal) return { kind: 'refused', refusal };

  const kept = { journal: journalOf(reading, clock().toISOString()) };
  const written = await inExcel((context) => replaced(context, reading, kept, log), {
    // Once something has been written, a cell that is being edited delays and does not break off.
    delayForCellEdit: true,
  });
  if (written.ok) return { kind: 'shared', ...written.value };
  const restored = await inExcel((context) => restoreSharing(context, kept.journal), {
    delayForCellEdit: true,
  });
  return { kind: 'failed', failure: written.failure, restored: restored.ok };
}

function placeOf({ sheet, row, column }: CellToShare): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

function differenceOf(before: SharingReading, now: SharingReading): SharingRefusal | null {
  const told = (reading: SharingReading): ReadonlyMap<string, string> =>
    new Map([
      ...reading.cells.map((cell) => [placeOf(cell), JSON.stringify(cell)] as const),
      ...reading.names.map((name) => [name.name, JSON.stringify(name)] as const),
    ]);
  const [old, present] = [told(before), told(now)];
  const places = [...new Set([...old.keys(), ...present.keys()])].filter(
    (place) => old.get(place) !== present.get(place),
  );
  if (places.length > 0)
    return { reason: 'changed-meanwhile', places: places.slice(0, mostPlaces) };
  return before.log?.row === now.log?.row && before.log?.sheetId === now.log?.sheetId
    ? null
    : { reason: 'changed-meanwhile', places: [before.log?.sheet ?? now.log?.sheet ?? ''] };
}

function journalOf({ cells, names }: SharingReading, startedAt: string): SharingJournal {
  return {
    version: 1,
    startedAt,
    cells: cells.map(({ sheetId, sheet, row, column, formula, value, spill, becomes }) => ({
      sheetId,
      sheet,
      row,
      column,
      formula,
      left: [...(becomes.kind === 'formule' ? [becomes.formula] : []), constantOf(value)],
      ...(spill && { block: spill.map((line) => line.map(constantOf)) }),
    })),
    names: names.map(({ name, sheetId, formula, becomes }) => ({
      name,
      sheetId,
      formula,
      left: becomes,
    })),
    log: null,
  };
}

async function replaced(
  context: Excel.RequestContext,
  reading: SharingReading,
  /** What is written down so far: by it the workbook is put back when this breaks off. */
  kept: { journal: SharingJournal },
  log: SharingOptions['log'],
): Promise<{ counts: SharedCounts; undo: SharingUndo }> {
  const { cells, names } = reading;
  const { journal } = kept;
  await run(context, [
    keepSharing(journal),
    ...cells.map(replaceCell),
    ...names.map(({ name, sheetId, becomes }) =>
      operation('cells', ({ context: { workbook } }) => {
        const all = sheetId === null ? workbook.names : workbook.worksheets.getItem(sheetId).names;
        all.getItem(name).formula = becomes;
      }),
    ),
  ]);
  const others = await notTheSame(context, cells);
  const isFormula = (cell: CellToShare): boolean =>
    cell.becomes.kind === 'formule' && !others.has(cell);
  const formules =
    cells.filter(isFormula).length + names.filter(({ kind }) => kind === 'formule').length;
  const counts = { formules, waarden: cells.length + names.length - formules };
  const line = reading.log === null ? null : logLine(reading.log, log(counts));
  const undo: SharingUndo = {
    journal: {
      ...journal,
      cells: journal.cells.map((cell, index) => {
        const from = cells[index];
        const left = from && isFormula(from) ? cell.left[0] : cell.left.at(-1);
        return { ...cell, left: left === undefined ? [] : [left] };
      }),
      log: line,
    },
  };
  // With the line on Logboek, so that it goes too when this breaks off.
  kept.journal = { ...journal, log: line };
  await run(context, [
    keepSharing(kept.journal),
    ...[...others].map((cell) => writeBlock(cell, [[constantOf(cell.value)]])),
    ...(line === null ? [] : writeLine(line, reading)),
    forgetSharing(),
  ]);
  return { counts, undo };
}

function replaceCell(cell: CellToShare): Operation {
  const { becomes, spill } = cell;
  if (becomes.kind === 'formule') return writeBlock(cell, [[becomes.formula]]);
  return writeBlock(cell, spill?.map((line) => line.map(constantOf)) ?? [[constantOf(cell.value)]]);
}

/** One by one: where a filter of a table hides rows, a block would land in others (office-js 224). */
function writeBlock(
  { sheetId, row, column }: CellToShare,
  entries: readonly (readonly SheetEntry[])[],
): Operation {
  const block = {
    top: row,
    left: column,
    bottom: row + entries.length - 1,
    right: column + (entries[0]?.length ?? 1) - 1,
  };
  const values = entries.map((line) => [...line]);
  return operation(
    'cells',
    (place) => {
      place.sheet(sheetId).getRange(blockAddress(block)).untrack().formulas = values;
    },
    { data: JSON.stringify(values).length },
  );
}

/** The cells of which the new formula shows something else than the old one did. */
async function notTheSame(
  context: Excel.RequestContext,
  cells: readonly CellToShare[],
): Promise<ReadonlySet<CellToShare>> {
  const asked = cells
    .filter(({ becomes }) => becomes.kind === 'formule')
    .map((cell) => {
      const range = context.workbook.worksheets
        .getItem(cell.sheetId)
        .getRangeByIndexes(cell.row, cell.column, 1, 1)
        .untrack();
      range.load('values');
      return { cell, range };
    });
  if (asked.length > 0) await context.sync();
  return new Set(
    asked
      .filter(({ cell, range }) => !isSame(cell.value, contentOf(range.values[0]?.[0] as unknown)))
      .map(({ cell }) => cell),
  );
}

/** Two ways to work something out differ by what a machine rounds. */
function isSame(before: CellContent, now: CellContent): boolean {
  // What was not calculated says nothing of what it should be.
  if (typeof before === 'object' && before?.error === '#NAME?') return true;
  if (typeof before === 'number' && typeof now === 'number')
    return Math.abs(before - now) <= Math.max(1e-6, 1e-11 * Math.abs(before));
  return JSON.stringify(before) === JSON.stringify(now);
}

type Line = NonNullable<SharingJournal['log']>;

function logLine({ sheetId, sheet, row, number, columns }: LogPlace, entry: LogEntry): Line {
  const cells = Object.entries(logCells(entry)).flatMap(([key, cell]): Line['cells'][number][] => {
    const column = columns.get(key);
    return column === undefined ? [] : [[column, constantOf(cell.value)]];
  });
  return { sheetId, sheet, row, cells: [[0, logRowKey(number)], ...cells] };
}

function writeLine({ sheetId, row, cells }: Line, { log, styles }: SharingReading): Operation[] {
  const known = new Set(styles);
  const looks = new Map(
    Object.entries(
      logCells({ datum: '2000-01-01', gebeurtenis: '', cijfers: '', product: '' }),
    ).map(([key, { style }]) => [log?.columns.get(key), style]),
  );
  return cells.map(([column, entry]) =>
    operation('finishing', (place) => {
      const range = place.sheet(sheetId).getRange(cellAddress(row, column)).untrack();
      const style = looks.get(column);
      // The look first: by it Excel reads what is written.
      if (style !== undefined && known.has(style)) range.style = style;
      range.formulas = [[entry]];
    }),
  );
}
