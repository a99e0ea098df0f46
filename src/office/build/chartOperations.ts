import {
  drawnSeries,
  isListed,
  type DrawnSeries,
  type LinePattern,
} from '../../spreadsheet/chartShape';
import type { Chart } from '../../spreadsheet/workbook';
import { placeOf } from '../address';
import { moveCells, type CellMap, type FindMap } from './formulaText';
import { operation, type Operation, type Workplace } from './operation';
import type { SheetChange } from './sheetChange';

const chartTypes = {
  columns: 'ColumnClustered',
  'stacked columns': 'ColumnStacked',
  'share columns': 'ColumnStacked100',
  'stacked bars': 'BarStacked',
  lines: 'Line',
  scatter: 'XYScatterLinesNoMarkers',
} as const satisfies Record<Chart['kind'], string>;

const lineStyles = {
  solid: 'Continuous',
  dash: 'Dash',
  dot: 'Dot',
  'dash dot': 'DashDot',
  'dash dot dot': 'DashDotDot',
} as const satisfies Record<LinePattern, string>;

/** Charts are found by their name; a chart that has to be another one is made anew. */
export function chartOperations(change: SheetChange, interim: FindMap): Operation[] {
  const { name, rows, columns } = change;
  const own: CellMap = { rows: { to: rows.interim }, columns: { to: columns.interim } };
  return [
    ...change.chartsToDelete.map((chart) =>
      operation('layout', (place) => {
        place.sheet(name).charts.getItem(chart).delete();
      }),
    ),
    ...change.chartsToAdd.map((chart) =>
      operation(
        'layout',
        (place) => {
          addChart(place, name, chart, own, interim);
        },
        { calls: 14 + 10 * chart.series.length },
      ),
    ),
  ];
}

function addChart(
  place: Workplace,
  sheetName: string,
  chart: Chart,
  own: CellMap,
  interim: FindMap,
): void {
  const cells = (reference: string): Excel.Range => {
    const at = placeOf(reference.replaceAll('$', ''));
    const name = at.sheet === '' ? sheetName : at.sheet;
    const map = interim(name.toUpperCase());
    return place
      .sheet(name)
      .getRange(map ? moveCells(at.address, map) : at.address)
      .untrack();
  };
  const [first, ...others] = drawnSeries(chart);
  if (first === undefined) return;
  const sheet = place.sheet(sheetName);
  const added = sheet.charts.add(chartTypes[chart.kind], cells(first.spec.values), 'Auto');
  added.name = chart.id;
  added.title.text = chart.title;
  added.legend.position = 'Bottom';
  added.setPosition(moveCells(chart.from, own), moveCells(chart.to, own));
  lookOfAxes(added, chart);
  const series = [
    // Excel made the first one out of the cells that the chart began with.
    { made: added.series.getItemAt(0), drawn: first },
    ...others.map((drawn) => ({ made: added.series.add(drawn.spec.name), drawn })),
  ];
  for (const { made, drawn } of series) {
    made.name = drawn.spec.name;
    made.setValues(cells(drawn.spec.values));
    made.setXAxisValues(cells(drawn.spec.x ?? chart.categories));
    lookOfSeries(made, drawn, chart.kind);
  }
  series.forEach(({ drawn }, index) => {
    if (!isListed(drawn.spec)) added.legend.legendEntries.getItemAt(index).visible = false;
  });
}

function lookOfAxes({ axes }: Excel.Chart, { kind, axis, axisX = '' }: Chart): void {
  const titles = [
    [axes.valueAxis, axis],
    [axes.categoryAxis, axisX],
  ] as const;
  for (const [{ title }, text] of titles) {
    title.visible = text !== '';
    if (text !== '') title.text = text;
  }
  // Below the chart, also where columns go below zero.
  axes.categoryAxis.tickLabelPosition = 'Low';
  if (kind === 'stacked bars') {
    // Excel begins bars at the bottom; turned round, the amounts would stand above the chart.
    axes.categoryAxis.reversePlotOrder = true;
    axes.valueAxis.tickLabelPosition = 'High';
  }
}

function lookOfSeries(
  series: Excel.ChartSeries,
  { spec, shape, pattern }: DrawnSeries,
  kind: Chart['kind'],
): void {
  const { format } = series;
  if (shape === 'columns') {
    if (spec.invisible === true) {
      format.fill.clear();
      format.line.lineStyle = 'None';
    } else format.fill.setSolidColor(spec.colour);
  } else if (shape === 'line') {
    if (kind !== 'scatter') series.chartType = 'Line';
    format.line.color = spec.colour;
    format.line.lineStyle = lineStyles[pattern];
  } else {
    series.chartType = kind === 'scatter' ? 'XYScatter' : 'LineMarkers';
    format.line.lineStyle = 'None';
    series.markerStyle = 'Diamond';
    series.markerSize = 10;
    series.markerBackgroundColor = spec.colour;
    series.markerForegroundColor = spec.colour;
  }
}
