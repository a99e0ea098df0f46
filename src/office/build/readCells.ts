import type { CellContent } from '../../spreadsheet/workbook';
import { placeOf } from '../address';
import { inExcel, type Answer } from '../failure';
import { contentOf } from './cellEntry';

/** What a cell holds now: its value, and as the user sees it. */
export interface CellReading {
  readonly value: CellContent;
  readonly text: string;
}

/** Reads single cells (`'Per gemeente'!F12`) in one request; undefined where their sheet is gone. */
export function readCells(
  addresses: readonly string[],
): Promise<Answer<ReadonlyMap<string, CellReading | undefined>>> {
  return inExcel(async (context) => {
    const asked = addresses.map((address) => {
      const { sheet, address: cell } = placeOf(address);
      const range = context.workbook.worksheets.getItemOrNullObject(sheet).getRange(cell).untrack();
      range.load('values,text');
      return { address, range };
    });
    await context.sync();
    return new Map(
      asked.map(({ address, range }) => [
        address,
        range.isNullObject
          ? undefined
          : {
              value: contentOf(range.values[0]?.[0] as unknown),
              text: String(range.text[0]?.[0] ?? ''),
            },
      ]),
    );
  });
}
