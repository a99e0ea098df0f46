import type { BuildChanges } from './buildChanges';
import type { BuildUndo, Journal, JournalCell, JournalSheet } from './journal';
import { isUntouched, type SheetChange } from './sheetChange';
import { printOf, writtenOf } from './prints';
import { markText } from './sheetMark';
import { placedCells, plannedCell } from './plannedCells';

/** What is written down before anything changes. */
export function journalOf(changes: BuildChanges, startedAt: string): Journal {
  const { reading, workbook } = changes;
  const known = new Set(reading.styles.map((name) => name.toLowerCase()));
  return {
    version: 1,
    id: crypto.randomUUID(),
    startedAt,
    newSheets: changes.sheets
      .filter(({ own }) => own === undefined)
      .map(({ plan, name, writes }) => ({ id: plan.id, name, written: writtenOf(plan, writes) })),
    sheets: changes.sheets.flatMap((change) => {
      const { own, plan, name, rows, columns } = change;
      if (own === undefined || isUntouched(change)) return [];
      return [
        {
          id: own.id,
          name,
          mark: markText(own.mark),
          // Both, also where only rows or only columns move: a colleague may put in the other.
          ...(rows.isEmpty && columns.isEmpty
            ? {}
            : { rowKeys: own.rowKeys, columnKeys: own.columnKeys }),
          ...(rows.moved.length === 0 ? {} : { movedRows: keysAt(plan.rows, rows.moved) }),
          ...(columns.moved.length === 0
            ? {}
            : { movedColumns: keysAt(plan.columns, columns.moved) }),
          cells: withPrints(change),
          ...writtenInLines(change),
          charts: change.chartsToAdd.map(({ id }) => id),
          layoutChanges: change.layoutChanges,
          ...(change.pageChanges ? { pageChanges: true as const } : {}),
          ...(change.filterComes ? { filterComes: true as const } : {}),
        },
      ];
    }),
    names: changes.names.map(({ name, old }) => ({ name, formula: old ?? null })),
    styles: changes.sheets.some(({ layoutChanges }) => layoutChanges)
      ? Object.keys(workbook.styles).filter((name) => !known.has(name.toLowerCase()))
      : [],
    ...(changes.choice === undefined ? {} : { choice: { old: changes.choice.old } }),
  };
}

function withPrints({ before, writes, rows, columns }: SheetChange): JournalCell[] {
  const prints = new Map(
    writes.map(({ row, column, entry }) => [
      `${String(rows.kept(row))}:${String(columns.kept(column))}`,
      printOf(entry),
    ]),
  );
  return before.map(([row, column, entry]) => {
    const print = prints.get(`${String(row)}:${String(column)}`);
    return print === undefined ? [row, column, entry] : [row, column, entry, print];
  });
}

function writtenInLines({
  plan,
  writes,
  rows,
  columns,
}: SheetChange): Pick<JournalSheet, 'written'> {
  const fresh = writes.filter(
    ({ row, column }) => rows.kept(row) === null || columns.kept(column) === null,
  );
  return fresh.length === 0 ? {} : { written: writtenOf(plan, fresh) };
}

function keysAt(
  lines: readonly { readonly key: string | null }[],
  places: readonly number[],
): string[] {
  return places.flatMap((at) => lines[at]?.key ?? []);
}

/** What the build left behind, to see later whether somebody worked in it. */
export function undoOf(changes: BuildChanges, journal: Journal): BuildUndo {
  return {
    builtAt: journal.startedAt,
    journal,
    sheets: changes.sheets
      .filter((change) => !isUntouched(change))
      .map(({ plan, own, writes }) => ({
        id: plan.id,
        isNew: own === undefined,
        cells:
          own === undefined
            ? placedCells(plan)
            : writes.map(({ row, column }) => ({
                row,
                column,
                cell: plannedCell(plan, row, column),
              })),
      })),
  };
}
