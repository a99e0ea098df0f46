/** `Excel.ChartType`, without the three-dimensional ones and those that need data of their own. */
const chartTypes = [
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Doughnut',
  'Line',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'LineStacked',
  'LineStacked100',
  'Pie',
  'Waterfall',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
] as const;

export type ChartType = (typeof chartTypes)[number];

export const isChartType = (value: unknown): value is ChartType =>
  (chartTypes as readonly unknown[]).includes(value);
