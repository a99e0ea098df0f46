import { inExcel, type Answer } from './failure';

/** Brings a sheet to the front; its first row and column hold hidden keys. */
export function showSheet(name: string): Promise<Answer<void>> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
  });
}
