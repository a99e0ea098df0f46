import type { Chart } from '../../spreadsheet/workbook';
import { placeOf } from '../address';
import { moveCells, type CellMap, type FindMap } from './formulaText';
import { operation, type Operation, type Workplace } from './operation';
import type { SheetChange } from './sheetChange';

const chartTypes = {
  columns: 'ColumnClustered',
  'stacked columns': 'ColumnStacked',
  'share columns': 'ColumnStacked100',
  lines: 'Line',
  scatter: 'XYScatterLinesNoMarkers',
} as const satisfies Record<Chart['kind'], string>;

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
        { calls: 10 + 6 * chart.series.length },
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
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const sheet = place.sheet(sheetName);
  const added = sheet.charts.add(chartTypes[chart.kind], cells(first.values), 'Auto');
  added.name = chart.id;
  added.title.text = chart.title;
  added.axes.valueAxis.title.visible = true;
  added.axes.valueAxis.title.text = chart.axis;
  added.legend.position = 'Bottom';
  added.setPosition(moveCells(chart.from, own), moveCells(chart.to, own));
  const drawn = [
    // Excel made the first one out of the cells that the chart began with.
    { series: added.series.getItemAt(0), spec: first },
    ...others.map((spec) => ({ series: added.series.add(spec.name), spec })),
  ];
  for (const { series, spec } of drawn) {
    series.name = spec.name;
    series.setValues(cells(spec.values));
    series.setXAxisValues(cells(chart.categories));
    if (spec.line === true) {
      series.chartType = 'Line';
      series.format.line.color = spec.colour;
    } else series.format.fill.setSolidColor(spec.colour);
  }
}
