import { columnLetters } from '../../spreadsheet/workbook';
import { moveCells, type CellMap } from './formulaText';
import { operation, type Operation } from './operation';
import { acrossInMark } from './pageMark';
import type { SheetChange } from './sheetChange';

/** Half an inch, so that figures stay readable; above and below stays what Excel takes itself. */
const sideMargin = 36;

/** What is printed of a sheet and around it, and the buttons to filter by. */
export function pageOperations(change: SheetChange): Operation[] {
  const { name, plan, own, pageChanges, filterComes } = change;
  const { print, filter } = plan;
  const map: CellMap = {
    rows: { to: change.rows.interim },
    columns: { to: change.columns.interim },
  };
  const onSheet = (calls: number, run: (sheet: Excel.Worksheet) => void): Operation =>
    operation(
      'layout',
      (place) => {
        run(place.sheet(name));
      },
      { calls },
    );
  return [
    ...(pageChanges && own === undefined
      ? [
          onSheet(2, ({ pageLayout }) => {
            pageLayout.orientation = print?.onePage === true ? 'Portrait' : 'Landscape';
            pageLayout.paperSize = 'A4';
            pageLayout.leftMargin = sideMargin;
            pageLayout.rightMargin = sideMargin;
          }),
        ]
      : []),
    ...(pageChanges && print !== undefined && acrossBefore(change) !== String(print.pagesAcross)
      ? [
          onSheet(1, ({ pageLayout }) => {
            pageLayout.zoom = {
              horizontalFitToPages: print.pagesAcross,
              ...(print.onePage === true && { verticalFitToPages: 1 }),
            };
            pageLayout.printOrder = print.pagesAcross > 1 ? 'OverThenDown' : 'DownThenOver';
          }),
        ]
      : []),
    ...(pageChanges && print !== undefined
      ? [
          onSheet(3, ({ pageLayout }) => {
            pageLayout.setPrintArea(moveCells(print.area, map));
            if (print.titleRows !== undefined)
              pageLayout.setPrintTitleRows(movedRows(print.titleRows, change));
            if (print.titleColumns !== undefined)
              pageLayout.setPrintTitleColumns(movedColumns(print.titleColumns, change));
            const page = pageLayout.headersFooters.defaultForAllPages;
            page.leftHeader = print.header.left;
            page.centerHeader = print.header.centre;
            page.rightHeader = print.header.right;
            page.leftFooter = print.footer.left;
            page.centerFooter = print.footer.centre;
            page.rightFooter = print.footer.right;
          }),
        ]
      : []),
    ...(filterComes && filter !== undefined
      ? [
          onSheet(1, (sheet) => {
            sheet.autoFilter.apply(moveCells(filter, map));
          }),
        ]
      : []),
  ];
}

/** What the user made of the size of the letters stays as long as the plan does not ask for another. */
function acrossBefore({ own }: SheetChange): string | undefined {
  return own?.mark.page[acrossInMark];
}

/** Title rows and columns must be whole ones. */
function movedRows(rows: string, { rows: lines }: SheetChange): string {
  return rows
    .split(':')
    .map((row) => String(lines.interim(Number(row) - 1) + 1))
    .join(':');
}

function movedColumns(columns: string, { plan, columns: lines }: SheetChange): string {
  const letters = plan.columns.map((_, column) => columnLetters(column));
  return columns
    .split(':')
    .map((column) => columnLetters(lines.interim(letters.indexOf(column))))
    .join(':');
}
