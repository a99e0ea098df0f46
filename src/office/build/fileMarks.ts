import type { Workbook } from '../../spreadsheet/workbook';
import { nameComment } from './inventory';
import { layoutHash } from './layout';
import { finishedMark, markKey, markText } from './sheetMark';
import { writtenStyles } from './styleOperations';

/**
 * The workbook for a file, with the marks of a build that ended: who opens that file in Excel and
 * builds again, goes on in the same sheets. A mark tells how its sheet looks, so the styles are
 * those of a build as well.
 */
export function markedForFile(workbook: Workbook): Workbook {
  const styles = writtenStyles(workbook);
  return {
    ...workbook,
    styles,
    sheets: workbook.sheets.map((sheet) => {
      const mark = finishedMark(sheet, sheet.name, layoutHash(sheet, styles));
      return { ...sheet, properties: { ...sheet.properties, [markKey]: markText(mark) } };
    }),
    names: workbook.names.map((name) => ({ ...name, comment: nameComment })),
  };
}
