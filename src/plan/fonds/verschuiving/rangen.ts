import { roundToCent } from '../../../core';
import type { CellContent } from '../../../spreadsheet/workbook';
import { shown } from '../../sheetDraft';
import type { Fondscijfers } from '../fondscijfers';
import { isEerste, perEntiteit } from '../verdeling/fusies';

/** Everybody in the order of the difference, the largest gain first; ties in the order of the list. */
export function rangschikking(cijfers: Fondscijfers, centen: readonly number[]) {
  const size = centen.length + 1;
  const firsts = centen.flatMap((_, row) => (isEerste(cijfers, row) ? [row] : []));
  const sleutels = centen.map((moved, row): CellContent =>
    isEerste(cijfers, row) ? shown(moved * size - (row + 1) / size) : '',
  );
  return {
    aantal: firsts.length,
    sleutels,
    volgens: centen.some(Number.isNaN)
      ? null
      : firsts.toSorted((one, other) => (centen[other] ?? 0) - (centen[one] ?? 0) || one - other),
  };
}

export function perEntiteiten(cijfers: Fondscijfers, values: readonly number[]): readonly number[] {
  return values.map((_, row) => perEntiteit(cijfers, row, values));
}

/** To the cent, so that what a machine adds is nobody's gain. */
export function inCenten(voor: readonly number[], na: readonly number[]): readonly number[] {
  return na.map((value, row) => roundToCent(value - (voor[row] ?? Number.NaN)));
}
