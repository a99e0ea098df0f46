import type { DrawnSeries, LinePattern, Shape } from '../chartShape';
import type { Chart, ChartSeries, Workbook } from '../workbook';
import { axisIds } from './chartAxes';
import { categoryData, numberData } from './chartData';
import { solidFill, val } from './chartText';
import { element, text } from './xml';

const groupings = {
  columns: 'clustered',
  'stacked columns': 'stacked',
  'share columns': 'percentStacked',
  'stacked bars': 'stacked',
} as const;

const dashes: Readonly<Record<LinePattern, string>> = {
  solid: 'solid',
  dash: 'dash',
  dot: 'sysDot',
  'dash dot': 'dashDot',
  'dash dot dot': 'lgDashDotDot',
};

/** What belongs together in one coordinate system: columns, the lines over them, or a scatter. */
export function plotGroups(
  chart: Chart,
  series: readonly DrawnSeries[],
  workbook: Workbook,
): readonly string[] {
  const { kind } = chart;
  const written = series.map((one, index) => ({
    shape: one.shape,
    xml: seriesElement(one, index, chart, workbook),
  }));
  const of = (...shapes: readonly Shape[]): string[] =>
    written.filter(({ shape }) => shapes.includes(shape)).map(({ xml }) => xml);
  if (kind === 'scatter') return [scatterGroup(of('columns', 'line', 'points'))];
  const [columns, lines] = [of('columns'), of('line', 'points')];
  return [
    ...(columns.length === 0 || kind === 'lines' ? [] : [columnGroup(kind, columns)]),
    ...(lines.length === 0 ? [] : [lineGroup(lines)]),
  ];
}

function columnGroup(kind: keyof typeof groupings, series: readonly string[]): string {
  return element(
    'c:barChart',
    {},
    val('c:barDir', kind === 'stacked bars' ? 'bar' : 'col'),
    val('c:grouping', groupings[kind]),
    val('c:varyColors', 0),
    ...series,
    val('c:gapWidth', 80),
    kind === 'columns' ? '' : val('c:overlap', 100),
    axisIds,
  );
}

function lineGroup(series: readonly string[]): string {
  return element(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', 0),
    ...series,
    val('c:marker', 1),
    axisIds,
  );
}

function scatterGroup(series: readonly string[]): string {
  return element(
    'c:scatterChart',
    {},
    val('c:scatterStyle', 'lineMarker'),
    val('c:varyColors', 0),
    ...series,
    axisIds,
  );
}

function seriesElement(
  { spec, shape, pattern }: DrawnSeries,
  index: number,
  { kind, categories }: Chart,
  workbook: Workbook,
): string {
  const start = [
    val('c:idx', index),
    val('c:order', index),
    element('c:tx', {}, element('c:v', {}, text(spec.name))),
  ];
  const values = numberData(spec.values, workbook);
  const data =
    kind === 'scatter'
      ? [
          element('c:xVal', {}, numberData(spec.x ?? categories, workbook)),
          element('c:yVal', {}, values),
        ]
      : [element('c:cat', {}, categoryData(categories, workbook)), element('c:val', {}, values)];
  return shape === 'columns'
    ? element('c:ser', {}, ...start, columnLook(spec), val('c:invertIfNegative', 0), ...data)
    : element(
        'c:ser',
        {},
        ...start,
        ...lineLook(spec, shape, pattern),
        ...data,
        val('c:smooth', 0),
      );
}

function columnLook({ colour, invisible }: ChartSeries): string {
  return invisible === true
    ? element('c:spPr', {}, '<a:noFill/>', element('a:ln', {}, '<a:noFill/>'))
    : element('c:spPr', {}, solidFill(colour));
}

function lineLook({ colour }: ChartSeries, shape: 'line' | 'points', pattern: LinePattern) {
  if (shape === 'line')
    return [
      element(
        'c:spPr',
        {},
        element(
          'a:ln',
          { w: 28575, cap: 'rnd' },
          solidFill(colour),
          val('a:prstDash', dashes[pattern]),
          '<a:round/>',
        ),
      ),
      element('c:marker', {}, val('c:symbol', 'none')),
    ];
  return [
    element('c:spPr', {}, element('a:ln', { w: 28575 }, '<a:noFill/>')),
    element(
      'c:marker',
      {},
      val('c:symbol', 'diamond'),
      val('c:size', 10),
      element('c:spPr', {}, solidFill(colour)),
    ),
  ];
}
