import type { Chart, Sheet, Workbook } from '../workbook';
import { chartPart } from './chart';
import { customPropertyBytes } from './customProperties';
import { drawingPart } from './drawing';
import { zippedPackage, type Part } from './package';
import { applicationPropertiesPart, corePropertiesPart } from './properties';
import { sharedStrings } from './sharedStrings';
import { checkSheetNames } from './sheetNames';
import { styleSheet } from './styles';
import { wordLists } from './wordLists';
import { workbookPart } from './workbookPart';
import { worksheetPart, type WorksheetContext } from './worksheet';

const creator = 'Fusiebegroting';

/**
 * The workbook as a file for Excel, with the values beside the formulas as they are given: nothing
 * is calculated here. The same workbook gives the same bytes.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const lists = wordLists(workbook.sheets);
  const seen = workbook.sheets.map((sheet) => ({ sheet, unseen: false }));
  const listed = lists.sheet === null ? seen : [...seen, { sheet: lists.sheet, unseen: true }];
  checkSheetNames(listed.map(({ sheet }) => sheet.name));

  const styles = styleSheet(workbook.styles);
  const strings = sharedStrings();
  const { addInNamespace } = workbook;
  const context = { styles, looks: workbook.styles, strings, lists, addInNamespace };
  const chartNumber = numbering();
  const propertyNumber = numbering();
  const worksheets = listed.map(({ sheet }, index) =>
    worksheet(sheet, index, context, {
      chart: (chart) =>
        part('chart', `xl/charts/chart${String(chartNumber())}.xml`, chartPart(chart, workbook)),
      property: (value) =>
        part(
          'customProperty',
          `xl/customProperty${String(propertyNumber())}.bin`,
          customPropertyBytes(value),
        ),
    }),
  );
  return zippedPackage([
    part(
      'officeDocument',
      'xl/workbook.xml',
      workbookPart(listed, workbook.names, addInNamespace),
      [
        ...worksheets,
        part('styles', 'xl/styles.xml', styles.part()),
        part('sharedStrings', 'xl/sharedStrings.xml', strings.part()),
      ],
    ),
    part(
      'core-properties',
      'docProps/core.xml',
      corePropertiesPart(workbook.title, creator, workbook.date),
    ),
    part('extended-properties', 'docProps/app.xml', applicationPropertiesPart()),
  ]);
}

function worksheet(
  sheet: Sheet,
  index: number,
  context: WorksheetContext,
  numbered: {
    readonly chart: (chart: Chart) => Part;
    readonly property: (value: string) => Part;
  },
): Part {
  const number = String(index + 1);
  const drawings =
    sheet.charts.length === 0
      ? []
      : [
          part(
            'drawing',
            `xl/drawings/drawing${number}.xml`,
            drawingPart(sheet.charts),
            sheet.charts.map(numbered.chart),
          ),
        ];
  return part(
    'worksheet',
    `xl/worksheets/sheet${number}.xml`,
    worksheetPart(sheet, index === 0, context),
    // The worksheet counts on this order.
    [...drawings, ...Object.values(sheet.properties ?? {}).map(numbered.property)],
  );
}

function part(
  kind: Part['kind'],
  path: string,
  content: Part['content'],
  leadsTo: readonly Part[] = [],
): Part {
  return { kind, path, content, leadsTo };
}

function numbering(): () => number {
  let last = 0;
  return () => (last += 1);
}
