import type { Sheet } from '../../spreadsheet/workbook';
import type { BuildReading, OwnSheet } from './buildReading';
import type { CellMap, FindMap } from './formulaText';
import { alignLines, type Line, type LineAlignment } from './lineAlignment';

/** A planned sheet beside the one that stands in the workbook. */
export interface AlignedSheet {
  readonly name: string;
  readonly plan: Sheet;
  readonly own: OwnSheet | undefined;
  readonly rows: LineAlignment;
  readonly columns: LineAlignment;
}

export function alignSheet(plan: Sheet, reading: BuildReading): AlignedSheet {
  const own = reading.ownSheets.find(({ id }) => id === plan.id);
  return {
    name: own?.name ?? plan.name,
    plan,
    own,
    rows: alignLines(own ? rowLines(own) : [], keysFromOne(plan.rows)),
    columns: alignLines(own ? columnLines(own) : [], keysFromOne(plan.columns)),
  };
}

function keysFromOne(lines: readonly { readonly key: string | null }[]): (string | null)[] {
  return lines.map(({ key }) => key);
}

export function rowLines(own: OwnSheet): Line[] {
  return own.rowKeys.map((key, row) => ({
    key,
    isBlank: own.entries[row]?.every((entry) => entry === '') ?? true,
  }));
}

export function columnLines(own: OwnSheet): Line[] {
  return own.columnKeys.map((key, column) => ({
    key,
    isBlank: own.entries.every((row) => (row[column] ?? '') === ''),
  }));
}

/** How Excel itself moves references when whole lines come and go. */
export function movesOf(sheets: readonly AlignedSheet[]): FindMap {
  return mapsOf(
    sheets.filter(({ rows, columns }) => !rows.isEmpty || !columns.isEmpty),
    ({ rows, columns }) => ({ rows: { to: rows.fromOld }, columns: { to: columns.fromOld } }),
  );
}

/** How Excel moves references when the build is undone. */
export function movesBackOf(sheets: readonly AlignedSheet[]): FindMap {
  return mapsOf(
    sheets.filter(({ rows, columns }) => !rows.isEmpty || !columns.isEmpty),
    ({ own, plan, rows, columns }) => ({
      rows: { to: backOf(plan.rows, rows.moved, own?.rowKeys ?? []) },
      columns: { to: backOf(plan.columns, columns.moved, own?.columnKeys ?? []) },
    }),
  );
}

function backOf(
  planned: readonly { readonly key: string | null }[],
  moved: readonly number[],
  before: readonly (string | null)[],
): (line: number) => number | null {
  const lines = planned.map(({ key }) => ({ key, isBlank: key === null }));
  const keys = new Set(moved.flatMap((at) => planned[at]?.key ?? []));
  return alignLines(movedAsGone(lines, keysFromOne(planned), keys), before, { keepForeign: true })
    .fromOld;
}

/**
 * Lines that a build made anew go when it is undone, both copies of them when it broke off, and come
 * back where they were: only of these the journal holds everything, and what points at the other
 * lines still does.
 */
export function movedAsGone(
  lines: readonly Line[],
  keys: readonly (string | null)[],
  moved: ReadonlySet<string>,
): Line[] {
  return lines.map((line, at) => {
    const key = keys[at] ?? null;
    return key !== null && moved.has(key) ? { ...line, key: `${key} (${String(at)})` } : line;
  });
}

/** Where the cells of the final layout stand as long as nothing has disappeared yet. */
export function interimOf(sheets: readonly AlignedSheet[]): FindMap {
  return mapsOf(
    sheets.filter(({ rows, columns }) => rows.deletes.length + columns.deletes.length > 0),
    ({ rows, columns }) => ({ rows: { to: rows.interim }, columns: { to: columns.interim } }),
  );
}

function mapsOf(sheets: readonly AlignedSheet[], mapOf: (sheet: AlignedSheet) => CellMap): FindMap {
  const maps = new Map(sheets.map((sheet) => [sheet.name.toUpperCase(), mapOf(sheet)]));
  return (name) => maps.get(name);
}
