import { placeOf } from './address';
import { cellValues, type CellValue } from './cellValue';
import { inExcel, type OfficeFailure } from './failure';

/** What a reference in a formula stands for. */
export type ReferenceReading =
  | { readonly kind: 'cells'; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: 'too-large'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'unreadable'; readonly failure: OfficeFailure };

/**
 * Reads the cells behind one reference (range, name, table column or spill) of a formula on
 * `sheet`. First the size, then the cells, so that a whole column is never fetched.
 */
export async function readReference(
  reference: string,
  sheet: string,
  maximumCells: number,
): Promise<ReferenceReading> {
  const answer = await inExcel(async (context): Promise<ReferenceReading> => {
    const place = placeOf(reference);
    const range = context.workbook.worksheets.getItem(place.sheet || sheet).getRange(place.address);
    range.load('rowCount,columnCount');
    await context.sync();
    const { rowCount: rows, columnCount: columns } = range;
    if (rows * columns > maximumCells) return { kind: 'too-large', rows, columns };
    range.load('values,valueTypes');
    await context.sync();
    return { kind: 'cells', values: cellValues(range.values, range.valueTypes) };
  });
  return answer.ok ? answer.value : { kind: 'unreadable', failure: answer.failure };
}
