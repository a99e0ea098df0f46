import type { SheetEntry } from './cellEntry';
import type { Rescued } from './rescue';
import type { Journal, JournalCell, JournalSheet } from './journal';
import type { LineAlignment } from './lineAlignment';
import { afterInserts, beforeInserts } from './lookOperations';
import type { Ran, SeenSheet } from './operation';
import { keysOf } from './readBuild';
import type { SheetChange } from './sheetChange';
import { placeKey, rescuedFrom } from './typedMeanwhile';
import { isStill, type TypedOver } from './typedOver';

/** Of a cell that the build did not write. */
const noPrint = '';

/**
 * The journal with what really stood in the cells that a request replaced, place by place: also when
 * a colleague put a line in, because the request wrote beside it just as far.
 */
export function rebasedJournal(
  journal: Journal,
  sheets: readonly SheetChange[],
  { seen, places }: Pick<Extract<Ran, { kind: 'typed-over' }>, 'seen' | 'places'>,
): Journal {
  return {
    ...journal,
    sheets: journal.sheets.map((before) => {
      const change = sheets.find(({ plan }) => plan.id === before.id);
      const found = seen.find(({ sheet }) => sheet === before.name);
      const typed = places.filter(({ sheet }) => sheet === before.name);
      return change && found ? rebased(before, change, found, typed) : before;
    }),
  };
}

/** What was typed in a line that the build itself put in: no journal has a place for it. */
export function typedInNewLines(
  sheets: readonly SheetChange[],
  { seen, places }: Pick<Extract<Ran, { kind: 'typed-over' }>, 'seen' | 'places'>,
): Rescued[] {
  return places.flatMap(({ sheet, row, column, entry }) => {
    const change = sheets.find(({ name }) => name === sheet);
    const found = seen.find((one) => one.sheet === sheet);
    const isKey = row === 0 || column === 0;
    if (!change || !found || entry === '' || isKey) return [];
    const isNew =
      beforeInserts(change.rows)(row) === null || beforeInserts(change.columns)(column) === null;
    return isNew ? [rescuedFrom({ name: sheet, entries: found.entries }, row, column, entry)] : [];
  });
}

function rebased(
  before: JournalSheet,
  { rows, columns }: SheetChange,
  { entries, replaced }: SeenSheet,
  typed: readonly TypedOver[],
): JournalSheet {
  const [rowNow, columnNow] = [afterInserts(rows), afterInserts(columns)];
  const isReplaced = (row: number, column: number) =>
    replaced.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  const known = new Set(before.cells.map(([row, column]) => placeKey(row, column)));
  const [oldRow, oldColumn] = [beforeInserts(rows), beforeInserts(columns)];
  const more = new Map(
    typed.flatMap(({ row, column, entry }): [string, JournalCell][] => {
      const [r, c] = [oldRow(row), oldColumn(column)];
      if (r === null || c === null || known.has(placeKey(r, c))) return [];
      return [[placeKey(r, c), [r, c, entry, noPrint, '']]];
    }),
  );
  const firstColumn = entries.map((line) => line[0] ?? '');
  return {
    ...before,
    cells: [
      ...before.cells.map((cell): JournalCell => {
        const [row, column, first, print = noPrint] = cell;
        const [r, c] = [rowNow(row), columnNow(column)];
        if (!isReplaced(r, c)) return cell;
        const entry = entries[r]?.[c] ?? '';
        return isStill(first, entry)
          ? [row, column, entry, print]
          : [row, column, entry, print, first];
      }),
      // Where nothing stood, nothing had to be remembered.
      ...more.values(),
    ],
    ...(before.rowKeys ? { rowKeys: keysOf(withoutNew(firstColumn, rows)) } : {}),
    ...(before.columnKeys ? { columnKeys: keysOf(withoutNew(entries[0] ?? [], columns)) } : {}),
  };
}

function withoutNew(line: readonly SheetEntry[], lines: LineAlignment): SheetEntry[] {
  const old = beforeInserts(lines);
  return line.filter((_, at) => old(at) !== null);
}
