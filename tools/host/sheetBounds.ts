import { sheetColumns, sheetRows } from './address';
import type { Area } from './cellStore';
import { invalidArgument } from './wire';

/** A block inside the sheet, or InvalidArgument. */
export const inside = (area: Area): Area => {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= sheetRows &&
    area.column + area.columns <= sheetColumns;
  if (!fits) throw invalidArgument('The range goes outside the sheet.');
  return area;
};
