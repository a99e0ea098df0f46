import { parseA1Ref } from '@borgar/fx';
import type { Cell, Sheet } from '../workbook';

/** Rows and columns from 0, both ends included. */
export interface Place {
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `Fusie!$F$4:$P$4` or `B20`; a whole row, a name or another workbook is no place for us. */
export function placeOf(reference: string): Place {
  const found = parseA1Ref(reference);
  const { top, left, bottom, right } = found !== undefined && 'range' in found ? found.range : {};
  if (
    found === undefined ||
    typeof top !== 'number' ||
    typeof left !== 'number' ||
    typeof bottom !== 'number' ||
    typeof right !== 'number'
  ) {
    throw new RangeError(`No reference to cells: ${reference}`);
  }
  return { sheet: found.context?.[0], top, left, bottom, right };
}

/** The cells behind a reference that names its sheet, row by row; null where nothing stands. */
export function cellsAt(reference: string, sheets: readonly Sheet[]): (Cell | null)[] {
  const { sheet: name, top, left, bottom, right } = placeOf(reference);
  const sheet = sheets.find((one) => one.name.toUpperCase() === name?.toUpperCase());
  if (sheet === undefined) throw new RangeError(`No sheet of this workbook: ${reference}`);
  return range(top, bottom).flatMap((row) =>
    range(left, right).map((column) => sheet.rows[row]?.cells[column] ?? null),
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
