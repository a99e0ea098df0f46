import { lineHeight, rowHeight, rowLines } from '../rowLines';
import { cellAddress, type Column, type Row, type Sheet, type Workbook } from '../workbook';
import { cellElement, type CellContext } from './cell';
import { customPropertiesElement } from './customProperties';
import { storedFormula } from './formula';
import { relationshipNamespace, spreadsheetNamespace } from './namespaces';
import { pageElements } from './page';
import { validationsElement } from './validation';
import type { WordLists } from './wordLists';
import { element, text, xmlPart } from './xml';

export interface WorksheetContext extends CellContext {
  readonly looks: Workbook['styles'];
  readonly lists: WordLists;
}

/** The first sheet is the one that opens. */
export function worksheetPart(sheet: Sheet, opens: boolean, context: WorksheetContext): string {
  return xmlPart(
    element(
      'worksheet',
      { xmlns: spreadsheetNamespace, 'xmlns:r': relationshipNamespace },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })),
      element('sheetViews', {}, sheetView(sheet, opens)),
      element('sheetFormatPr', { defaultRowHeight: lineHeight }),
      columnsElement(sheet.columns),
      element(
        'sheetData',
        {},
        sheet.rows.map((row, index) => rowElement(row, index, sheet.columns, context)).join(''),
      ),
      sheet.filter === undefined ? '' : element('autoFilter', { ref: sheet.filter }),
      ...conditionalFormats(sheet, context),
      validationsElement(sheet.validations, context.lists),
      hyperlinks(sheet),
      ...pageElements(sheet.print),
      customPropertiesElement(sheet, sheet.charts.length === 0 ? 1 : 2),
      sheet.charts.length === 0 ? '' : element('drawing', { 'r:id': 'rId1' }),
    ),
  );
}

/** Excel counts only what is visible as frozen, and its view starts at the first visible cell. */
function sheetView({ columns, rows, frozen }: Sheet, opens: boolean): string {
  const across = frozenSpan(columns, frozen.columns);
  const down = frozenSpan(rows, frozen.rows);
  const both = across.visible > 0 && down.visible > 0;
  const pane = both ? 'bottomRight' : across.visible > 0 ? 'topRight' : 'bottomLeft';
  const corner = cellAddress(
    down.visible > 0 ? frozen.rows : down.first,
    across.visible > 0 ? frozen.columns : across.first,
  );
  const start = cellAddress(down.first, across.first);
  const split = across.visible > 0 || down.visible > 0;
  return element(
    'sheetView',
    {
      tabSelected: opens,
      topLeftCell: start === 'A1' ? undefined : start,
      workbookViewId: 0,
    },
    split
      ? element('pane', {
          xSplit: across.visible || undefined,
          ySplit: down.visible || undefined,
          topLeftCell: corner,
          activePane: pane,
          state: 'frozen',
        }) + element('selection', { pane, activeCell: corner, sqref: corner })
      : '',
  );
}

function frozenSpan(
  lines: readonly { readonly hidden?: boolean }[],
  frozen: number,
): { first: number; visible: number } {
  const shown = (index: number) => lines[index]?.hidden !== true;
  let first = 0;
  while (!shown(first)) first += 1;
  const visible = Array.from({ length: frozen }, (_, index) => index).filter(shown).length;
  return { first, visible };
}

function columnsElement(columns: readonly Column[]): string {
  return columns.length === 0
    ? ''
    : element(
        'cols',
        {},
        ...columns.map(({ width, hidden }, index) =>
          element('col', {
            min: index + 1,
            max: index + 1,
            width: storedWidth(width),
            hidden,
            customWidth: true,
          }),
        ),
      );
}

/** A file counts the margins of a cell too: 5 pixels, where a digit takes 7. */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

function rowElement(
  row: Row,
  index: number,
  columns: readonly Column[],
  context: WorksheetContext,
): string {
  const cells = row.cells.map((cell, column) =>
    cell === null ? '' : cellElement(index, column, cell, context),
  );
  return cells.every((cell) => cell === '') && row.hidden !== true
    ? ''
    : element(
        'row',
        { r: index + 1, ht: height(rowLines(row, columns, context.looks)), hidden: row.hidden },
        ...cells,
      );
}

/** Excel fits a row when somebody works in it, LibreOffice never does. */
function height(lines: number): number | undefined {
  return lines === 1 ? undefined : rowHeight(lines);
}

function conditionalFormats(
  { conditionalFormats: formats }: Sheet,
  { styles, addInNamespace }: CellContext,
): string[] {
  return formats.map((format, index) =>
    element(
      'conditionalFormatting',
      { sqref: format.range },
      element(
        'cfRule',
        { type: 'expression', dxfId: styles.conditionalLook(format), priority: index + 1 },
        element('formula', {}, text(storedFormula(format.formula, addInNamespace))),
      ),
    ),
  );
}

function hyperlinks({ rows }: Sheet): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link === undefined
        ? []
        : [element('hyperlink', { ref: cellAddress(row, column), location: cell.link })],
    ),
  );
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
}
