import type { ModelSheet } from '../../../src/spreadsheet/modelcheck';

/** A sheet of rows; a text that begins with `=` is a formula, and `=1/0 → #DIV/0!` also its value. */
export function sheetFrom(
  rows: readonly (readonly (string | number | null)[])[],
  more: Partial<ModelSheet> = {},
): ModelSheet {
  const parts = rows.map((row) =>
    row.map((cell) => {
      const [entry = '', value = entry] = typeof cell === 'string' ? cell.split(' → ') : [];
      return typeof cell === 'string' ? { entry, value } : { entry: cell ?? '', value: cell ?? '' };
    }),
  );
  return {
    name: 'Blad1',
    isHidden: false,
    top: 0,
    left: 0,
    formulas: parts.map((row) => row.map(({ entry }) => entry)),
    values: parts.map((row) => row.map(({ value }) => value)),
    ...more,
  };
}
