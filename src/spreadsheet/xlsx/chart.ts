import type { CellContent, Chart, ChartSeries, Workbook } from '../workbook';
import { chartNamespace, drawingNamespace } from './namespaces';
import { cellsAt } from './place';
import { element, text, xmlPart } from './xml';

const categoryAxis = 1;
const valueAxis = 2;
const groupings = {
  columns: 'clustered',
  'stacked columns': 'stacked',
  'share columns': 'percentStacked',
  lines: 'standard',
  scatter: 'standard',
} as const;

/** Columns, and lines over them on the same axes. */
export function chartPart(chart: Chart, workbook: Workbook): string {
  const series = chart.series.map((one, index) => ({
    line: one.line === true,
    xml: seriesElement(one, index, chart, workbook),
  }));
  const columns = series.filter(({ line }) => !line).map(({ xml }) => xml);
  const lines = series.filter(({ line }) => line).map(({ xml }) => xml);
  return xmlPart(
    element(
      'c:chartSpace',
      { 'xmlns:c': chartNamespace, 'xmlns:a': drawingNamespace },
      value('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        title(chart.title, 1400),
        value('c:autoTitleDeleted', 0),
        element(
          'c:plotArea',
          {},
          '<c:layout/>',
          columns.length === 0 ? '' : columnGroup(chart, columns),
          lines.length === 0 ? '' : lineGroup(lines),
          categoryAxisElement(),
          valueAxisElement(chart),
        ),
        element('c:legend', {}, value('c:legendPos', 'b'), value('c:overlay', 0)),
        // A chart keeps its figures when somebody hides their rows.
        value('c:plotVisOnly', 0),
        value('c:dispBlanksAs', 'gap'),
        missingAsGap,
      ),
    ),
  );
}

/** Without this Excel draws a line straight over the years that are #N/A. */
const missingAsGap = element(
  'c:extLst',
  {},
  element(
    'c:ext',
    {
      uri: '{56B9EC1D-385E-4148-901F-78D8002777C0}',
      'xmlns:c16r3': 'http://schemas.microsoft.com/office/drawing/2017/03/chart',
    },
    element('c16r3:dataDisplayOptions16', {}, element('c16r3:dispNaAsBlank', { val: 1 })),
  ),
);

function value(name: string, val: string | number): string {
  return element(name, { val });
}

function columnGroup({ kind }: Chart, series: readonly string[]): string {
  return element(
    'c:barChart',
    {},
    value('c:barDir', 'col'),
    value('c:grouping', groupings[kind]),
    value('c:varyColors', 0),
    ...series,
    value('c:gapWidth', 80),
    kind === 'columns' ? '' : value('c:overlap', 100),
    axisIds(),
  );
}

function lineGroup(series: readonly string[]): string {
  return element(
    'c:lineChart',
    {},
    value('c:grouping', 'standard'),
    value('c:varyColors', 0),
    ...series,
    value('c:marker', 1),
    axisIds(),
  );
}

function axisIds(): string {
  return value('c:axId', categoryAxis) + value('c:axId', valueAxis);
}

function seriesElement(
  { name, values, line, colour }: ChartSeries,
  index: number,
  { categories }: Chart,
  workbook: Workbook,
): string {
  const start = [
    value('c:idx', index),
    value('c:order', index),
    element('c:tx', {}, element('c:v', {}, text(name))),
  ];
  const data = [
    element('c:cat', {}, categoryData(categories, workbook)),
    element('c:val', {}, numberData(values, workbook)),
  ];
  const fill = solidFill(colour);
  return line === true
    ? element(
        'c:ser',
        {},
        ...start,
        element('c:spPr', {}, element('a:ln', { w: 28575, cap: 'rnd' }, fill, '<a:round/>')),
        element('c:marker', {}, value('c:symbol', 'none')),
        ...data,
        value('c:smooth', 0),
      )
    : element(
        'c:ser',
        {},
        ...start,
        element('c:spPr', {}, fill),
        value('c:invertIfNegative', 0),
        ...data,
      );
}

function solidFill(colour: string): string {
  return element('a:solidFill', {}, value('a:srgbClr', colour.slice(1).toUpperCase()));
}

/** Charts carry a copy of what they show, so that a viewer need not read the cells. */
function categoryData(reference: string, { sheets, styles }: Workbook): string {
  const contents = cellsAt(reference, sheets).map((cell) => cell?.value ?? null);
  return contents.some((content) => typeof content === 'string')
    ? element(
        'c:strRef',
        {},
        element('c:f', {}, text(reference)),
        element('c:strCache', {}, ...points(contents, shownText)),
      )
    : numberData(reference, { sheets, styles });
}

function numberData(reference: string, { sheets, styles }: Pick<Workbook, 'sheets' | 'styles'>) {
  const cells = cellsAt(reference, sheets);
  const style = cells.find((cell) => cell !== null)?.style;
  const format = style === undefined ? undefined : styles[style]?.numberFormat;
  return element(
    'c:numRef',
    {},
    element('c:f', {}, text(reference)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, text(format ?? 'General')),
      ...points(
        cells.map((cell) => cell?.value ?? null),
        (content) => (typeof content === 'number' ? String(content) : null),
      ),
    ),
  );
}

/** A place without a point is a gap. */
function points(
  contents: readonly CellContent[],
  shown: (content: CellContent) => string | null,
): string[] {
  return [
    value('c:ptCount', contents.length),
    ...contents.map((content, index) => {
      const point = shown(content);
      return point === null ? '' : element('c:pt', { idx: index }, element('c:v', {}, text(point)));
    }),
  ];
}

function shownText(content: CellContent): string | null {
  if (content === null) return null;
  if (typeof content === 'object') return content.error;
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}

function title(words: string, size: number, rotation?: number): string {
  return element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr', rotation === undefined ? {} : { rot: rotation, vert: 'horz' }),
        element(
          'a:p',
          {},
          element('a:pPr', {}, element('a:defRPr', { sz: size, b: 0 })),
          element('a:r', {}, element('a:rPr', { sz: size, b: 0 }), element('a:t', {}, text(words))),
        ),
      ),
    ),
    value('c:overlay', 0),
  );
}

function categoryAxisElement(): string {
  return element(
    'c:catAx',
    {},
    value('c:axId', categoryAxis),
    element('c:scaling', {}, value('c:orientation', 'minMax')),
    value('c:delete', 0),
    value('c:axPos', 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    // Below the chart, also where columns go below zero.
    value('c:tickLblPos', 'low'),
    value('c:crossAx', valueAxis),
    value('c:crosses', 'autoZero'),
    value('c:auto', 0),
    value('c:noMultiLvlLbl', 1),
  );
}

function valueAxisElement({ kind, axis }: Chart): string {
  return element(
    'c:valAx',
    {},
    value('c:axId', valueAxis),
    element('c:scaling', {}, value('c:orientation', 'minMax')),
    value('c:delete', 0),
    value('c:axPos', 'l'),
    element(
      'c:majorGridlines',
      {},
      element('c:spPr', {}, element('a:ln', { w: 9525 }, solidFill('#D9D9D9'))),
    ),
    axis === '' ? '' : title(axis, 1000, -5_400_000),
    kind === 'share columns'
      ? element('c:numFmt', { formatCode: '0%', sourceLinked: 0 })
      : element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    value('c:crossAx', categoryAxis),
    value('c:crosses', 'autoZero'),
    value('c:crossBetween', 'between'),
  );
}
