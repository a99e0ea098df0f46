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
