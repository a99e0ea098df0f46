import type { Area } from './cellStore';

/** Rows and columns of a sheet (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export const columnName = (column: number): string => {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
};

/** `A` → 0. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `Blad 1` → `'Blad 1'`, as Excel quotes it in an address. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** The cells of an area without the sheet: `B2`, `A1:C3`, `A:B`, `2:5`. */
export const cellsAddress = (area: Area): string => {
  const lastRow = area.row + area.rows;
  const lastColumn = area.column + area.columns - 1;
  if (area.row === 0 && area.rows === sheetRows)
    return area.columns === sheetColumns
      ? `1:${sheetRows}`
      : `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (area.column === 0 && area.columns === sheetColumns) return `${area.row + 1}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${columnName(lastColumn)}${lastRow}`;
};

export const fullAddress = (sheetName: string, area: Area): string =>
  `${quoteSheet(sheetName)}!${cellsAddress(area)}`;

const reference = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The sheet's name (null when not given) and the cells of an A1 reference, or null. */
export const splitAddress = (
  text: string,
): { readonly sheet: string | null; readonly cells: string } | null => {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return { sheet, cells: match[3] ?? '' };
};

/** The block that an A1 reference without sheet names, or null when it is none. */
export const parseCells = (cells: string, sheetId: string): Area | null => {
  const span = (row: number, lastRow: number, column: number, lastColumn: number): Area | null => {
    const area = {
      sheetId,
      row: Math.min(row, lastRow),
      column: Math.min(column, lastColumn),
      rows: Math.abs(lastRow - row) + 1,
      columns: Math.abs(lastColumn - column) + 1,
    };
    const inside =
      area.row >= 0 &&
      area.column >= 0 &&
      area.row + area.rows <= sheetRows &&
      area.column + area.columns <= sheetColumns;
    return inside ? area : null;
  };
  const block = reference.exec(cells);
  if (block) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = block;
    return span(Number(row) - 1, Number(lastRow) - 1, columnIndex(column), columnIndex(lastColumn));
  }
  const columns = wholeColumns.exec(cells);
  if (columns)
    return span(0, sheetRows - 1, columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
  const rows = wholeRows.exec(cells);
  if (rows) return span(Number(rows[1]) - 1, Number(rows[2]) - 1, 0, sheetColumns - 1);
  return null;
};

export const sameArea = (one: Area, other: Area): boolean =>
  one.sheetId === other.sheetId &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** What two areas share, or null. */
export const intersection = (one: Area, other: Area): Area | null => {
  if (one.sheetId !== other.sheetId) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheetId: one.sheetId, row, column, rows, columns } : null;
};

/** True when every cell of `inner` lies in `outer`. */
export const contains = (outer: Area, inner: Area): boolean =>
  outer.sheetId === inner.sheetId &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/** The smallest block around two areas of one sheet. */
export const bounding = (one: Area, other: Area): Area => {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
};

/** What is left of an area without another: up to four blocks. */
export const subtract = (area: Area, without: Area): readonly Area[] => {
  const hole = intersection(area, without);
  if (!hole) return [area];
  const below = hole.row + hole.rows;
  const beyond = hole.column + hole.columns;
  const middle = { ...area, row: hole.row, rows: hole.rows };
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...middle, columns: hole.column - area.column },
    { ...middle, column: beyond, columns: area.column + area.columns - beyond },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
};
