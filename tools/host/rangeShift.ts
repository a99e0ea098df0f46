import type { Area } from './cellStore';
import type { CellShift } from './cellShift';
import { sheetColumns, sheetRows } from './address';
import type { Call } from './hostObject';
import type { Surroundings } from './objects';
import { apiNotFound, invalidArgument, WireError } from './wire';

/**
 * `range.insert()` and `range.delete()` of whole rows and columns, the only ones that are emulated
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)).
 */
export const shiftMethods = ({ host, objects }: Surroundings): Record<string, Call<Area>> => {
  const shift = (area: Area, direction: unknown, sign: 1 | -1): CellShift => {
    const [down, across] = sign > 0 ? ['Down', 'Right'] : ['Up', 'Left'];
    if (direction !== down && direction !== across)
      throw invalidArgument(`${String(direction)} is no direction for this.`);
    const { sheetId, row, column, rows, columns } = area;
    if (direction === down && columns === sheetColumns && rows < sheetRows)
      return { sheetId, axis: 'row', at: row, count: sign * rows };
    if (direction === across && rows === sheetRows && columns < sheetColumns)
      return { sheetId, axis: 'column', at: column, count: sign * columns };
    throw new WireError('NotImplemented', 'Only whole rows and columns come and go.');
  };
  const execute = (wanted: CellShift): void => {
    host.checkWritable(wanted.sheetId);
    if (!host.store.shiftCells) throw apiNotFound('Range.Insert() in this cell store');
    host.store.shiftCells(wanted);
    host.followShift(wanted);
  };
  return {
    Insert: (area, [direction]) => {
      execute(shift(area, direction, 1));
      return objects.range(area);
    },
    Delete: (area, [direction]) => execute(shift(area, direction, -1)),
  };
};
