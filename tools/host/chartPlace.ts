import type { Chart } from './chartBook';
import type { ExcelHost } from './excelHost';

/** Where a chart stands, in points from the corner of its sheet. */
export const chartBox = (host: ExcelHost, { anchor, box, sheetId }: Chart): Chart['box'] => {
  if (!anchor) return box;
  const cell = { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  const size = (place: { readonly row?: number; readonly column?: number }): number => {
    const [hidden, length] =
      place.column === undefined ? ['RowHidden', 'RowHeight'] : ['ColumnHidden', 'ColumnWidth'];
    const area = { ...cell, ...place };
    return host.formats.get(area, hidden) === true ? 0 : Number(host.formats.get(area, length));
  };
  const sum = (from: number, to: number, along: 'row' | 'column'): number => {
    let total = 0;
    for (let at = from; at < to; at++) total += size({ [along]: at });
    return total;
  };
  const { row, column, rows, columns } = anchor;
  return {
    Left: sum(0, column, 'column'),
    Top: sum(0, row, 'row'),
    Width: sum(column, column + columns, 'column'),
    Height: sum(row, row + rows, 'row'),
  };
};
