import type { Area, CellContent } from './cellStore';

export interface SourceSeries {
  readonly name: string | null;
  readonly values: Area;
  readonly categories: Area | null;
}

const isNumber = (content: CellContent | undefined): boolean => typeof content === 'number';

/**
 * How Excel reads the source of a new chart: series in columns when there are at least as many rows
 * as columns; a first row or column without numbers holds the names
 * (https://support.microsoft.com/office/0baf399e-dd61-4e18-8a73-b3fd5d5680c2).
 */
export const seriesOf = (
  source: Area,
  values: readonly (readonly CellContent[])[],
  seriesBy: 'Auto' | 'Columns' | 'Rows',
): readonly SourceSeries[] => {
  const byColumns =
    seriesBy === 'Columns' || (seriesBy === 'Auto' && source.rows >= source.columns);
  const at = (row: number, column: number): CellContent => values[row]?.[column] ?? null;
  const hasHeadRow =
    source.rows > 1 &&
    !(values[0] ?? []).some((content, column) => column > 0 && isNumber(content)) &&
    !isNumber(at(0, 0));
  const hasHeadColumn =
    source.columns > 1 &&
    !values.some((line, row) => row >= (hasHeadRow ? 1 : 0) && isNumber(line[0]));
  const [firstRow, firstColumn] = [hasHeadRow ? 1 : 0, hasHeadColumn ? 1 : 0];
  const body = {
    ...source,
    row: source.row + firstRow,
    rows: source.rows - firstRow,
    column: source.column + firstColumn,
    columns: source.columns - firstColumn,
  };
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => {
    const name = byColumns
      ? hasHeadRow && at(0, firstColumn + index)
      : hasHeadColumn && at(firstRow + index, 0);
    return {
      name: typeof name === 'string' ? name : null,
      values: byColumns
        ? { ...body, column: body.column + index, columns: 1 }
        : { ...body, row: body.row + index, rows: 1 },
      categories: byColumns
        ? hasHeadColumn
          ? { ...body, column: source.column, columns: 1 }
          : null
        : hasHeadRow
          ? { ...body, row: source.row, rows: 1 }
          : null,
    };
  });
};
