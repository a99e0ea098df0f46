import type { InputCell } from '../../src/plan';
import type { CellContent, Workbook } from '../../src/spreadsheet/workbook';

/**
 * What an earlier build left in a workbook, as the next one reads it: every cell of our sheets by
 * its keys, with what the user typed since.
 */
export function earlierBuild(
  { sheets }: Workbook,
  typed: Readonly<Record<string, CellContent>> = {},
): ReadonlyMap<string, InputCell> {
  const cells = sheets.flatMap(({ id, columns, rows }) =>
    rows.flatMap(({ key, cells: ofRow }) =>
      columns.map(({ key: column }, index): [string, InputCell] => {
        const { value = null, formula } = ofRow[index] ?? {};
        const cell = formula === undefined ? { value } : { value, formula };
        return [`${id}/${key ?? ''}/${column}`, cell];
      }),
    ),
  );
  return new Map([
    ...cells,
    ...Object.entries(typed).map(([key, value]): [string, InputCell] => [key, { value }]),
  ]);
}
