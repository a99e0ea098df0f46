import type { CellContent } from '../../../tools/host/cellStore';
import { seriesOf } from '../../../tools/host/chartSource';

type By = 'Auto' | 'Columns' | 'Rows';

const read = (values: readonly (readonly CellContent[])[], by: By = 'Auto') =>
  seriesOf(
    { sheetId: 'b', row: 2, column: 1, rows: values.length, columns: values[0]?.length ?? 0 },
    values,
    by,
  ).map(({ name, values: own, categories }) => [
    name,
    [own.row, own.column, own.rows, own.columns],
    categories && [categories.row, categories.column],
  ]);

describe('the source of a chart: https://support.microsoft.com/office/0baf399e-dd61-4e18-8a73-b3fd5d5680c2', () => {
  it.each<[string, (readonly CellContent[])[], By, unknown[]]>([
    [
      'rows, when there are more columns',
      [
        [null, 'a', 'b', 'c'],
        ['een', 1, 2, 3],
        ['twee', 4, 5, 6],
      ],
      'Auto',
      [
        ['een', [3, 2, 1, 3], [2, 2]],
        ['twee', [4, 2, 1, 3], [2, 2]],
      ],
    ],
    [
      'columns, when there are as many rows',
      [
        [null, 'een'],
        ['a', 1],
        ['b', 2],
      ],
      'Auto',
      [['een', [3, 2, 2, 1], [3, 1]]],
    ],
    [
      'years as numbers are a series too: the trap that Excel sets',
      [
        ['jaar', 2025, 2026],
        ['een', 1, 2],
      ],
      'Rows',
      [
        ['jaar', [2, 2, 1, 2], null],
        ['een', [3, 2, 1, 2], null],
      ],
    ],
    ['numbers only', [[1, 2, 3]], 'Auto', [[null, [2, 1, 1, 3], null]]],
    ['one empty cell', [[null]], 'Auto', [[null, [2, 1, 1, 1], null]]],
  ])('%s', (_, values, by, expected) => {
    expect(read(values, by)).toEqual(expected);
  });
});
