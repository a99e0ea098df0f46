import type { BuildChanges } from './buildChanges';
import type { BuildUndo, Journal } from './journal';
import { isUntouched } from './sheetChange';
import { markText } from './sheetMark';
import { placedCells, plannedCell } from './plannedCells';

/** What is written down before anything changes. */
export function journalOf(changes: BuildChanges, startedAt: string): Journal {
  const { reading, workbook } = changes;
  const known = new Set(reading.styles.map((name) => name.toLowerCase()));
  return {
    version: 1,
    startedAt,
    newSheets: changes.newSheets.map(({ id, name }) => ({ id, name })),
    sheets: changes.sheets.flatMap((change) => {
      const { own, plan, name, before, rows, columns } = change;
      if (own === undefined || isUntouched(change)) return [];
      return [
        {
          id: own.id,
          name,
          mark: markText(own.mark),
          ...(rows.isEmpty ? {} : { rowKeys: own.rowKeys }),
          ...(columns.isEmpty ? {} : { columnKeys: own.columnKeys }),
          ...(rows.moved.length === 0 ? {} : { movedRows: keysAt(plan.rows, rows.moved) }),
          ...(columns.moved.length === 0
            ? {}
            : { movedColumns: keysAt(plan.columns, columns.moved) }),
          cells: before,
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
  };
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
