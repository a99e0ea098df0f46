import type { PlacedCell } from './plannedCells';
import { placedCells } from './plannedCells';
import { operation, type Operation } from './operation';
import type { SheetChange } from './sheetChange';

/**
 * Links to other cells. A link brings a look and perhaps a text of its own along, so links come
 * before the cells are written and before they get their style.
 */
export function linkOperations({ name, plan, own, rows, columns }: SheetChange): Operation[] {
  return linkedCells(plan).map(({ row, column, cell: { link } }) => {
    const [r, c] = [rows.interim(row), columns.interim(column)];
    const [oldRow, oldColumn] = [rows.kept(row), columns.kept(column)];
    const stood =
      oldRow === null || oldColumn === null ? '' : (own?.entries[oldRow]?.[oldColumn] ?? '');
    return operation(
      'cells',
      (place) => {
        // Where it leads is written as it will be: Excel does not move a link along.
        place.sheet(name).getCell(r, c).untrack().hyperlink = { documentReference: link ?? '' };
      },
      { replaces: { sheet: name, top: r, left: c, bottom: r, right: c, stood: () => stood } },
    );
  });
}

export function linkedCells(plan: SheetChange['plan']): PlacedCell[] {
  return placedCells(plan).filter(({ cell }) => cell.link !== undefined);
}
