import type { Chart, ChartSeries } from './workbook';

/** How a series is drawn: as columns, as a line, or as points without a line between them. */
export type Shape = 'columns' | 'line' | 'points';

export function shapeOf({ kind }: Pick<Chart, 'kind'>, { line, marker }: ChartSeries): Shape {
  if (marker === true) return 'points';
  return line === true || kind === 'lines' || kind === 'scatter' ? 'line' : 'columns';
}

/** What only lifts other columns, and the other half of a series, have no name below the chart. */
export function isListed({ invisible, unlisted }: ChartSeries): boolean {
  return invisible !== true && unlisted !== true;
}

/** Lines are told apart without colour too: each next one in a chart has another pattern. */
export const linePatterns = ['solid', 'dash', 'dot', 'dash dot', 'dash dot dot'] as const;
export type LinePattern = (typeof linePatterns)[number];

/** A series with how it is drawn. */
export interface DrawnSeries {
  readonly spec: ChartSeries;
  readonly shape: Shape;
  readonly pattern: LinePattern;
}

export function drawnSeries(chart: Chart): readonly DrawnSeries[] {
  let lines = 0;
  return chart.series.map((spec) => {
    const shape = shapeOf(chart, spec);
    const pattern = linePatterns[lines % linePatterns.length] ?? 'solid';
    if (shape === 'line') lines += 1;
    return { spec, shape, pattern };
  });
}
