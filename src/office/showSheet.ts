import { inExcel, type Answer } from './failure';

/** Brings a sheet to the front; its first row and column hold hidden keys. */
export function showSheet(name: string): Promise<Answer<void>> {
  return showCells(name, 'B2');
}

/** Brings cells (`C12:N12`) of a sheet to the front and selects them. */
export function showCells(name: string, address: string): Promise<Answer<void>> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
