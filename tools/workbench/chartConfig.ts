import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { CellContent, CellStore } from '../host/cellStore';
import type { Chart, ChartSeries } from '../host/chartBook';

/** What the chart is drawn with on this ground. */
export interface ChartInk {
  readonly text: string;
  readonly lines: string;
}

/** Of a scatter: a place on both axes; without a y it is a gap. */
interface Point {
  readonly x: number | null;
  readonly y: number | null;
}
export type PreviewType = 'bar' | 'line' | 'scatter';
export type PreviewData = (number | Point | null)[];
type Dataset = ChartDataset<PreviewType, PreviewData>;
export type ChartPreview = ChartConfiguration<PreviewType, PreviewData, string>;

/** For series whose colour nobody chose; they keep apart on a light and on a dark ground. */
const palette = ['#2f7cc4', '#c2691b', '#3f8f4f', '#8a63b8', '#b8860b', '#b0475f'];

const belgian = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('nl-BE', { style: 'percent', maximumFractionDigits: 0 });

const typeOf = (chart: Chart, series: ChartSeries): string =>
  String(series.settings.get('ChartType') ?? chart.type);

const isLine = (type: string): boolean => /^(?:Line|XYScatter|Area)/.test(type);

const cellsOf = (store: CellStore, area: ChartSeries['values']): CellContent[] =>
  area ? store.values(area).flat() : [];

/** What Excel plots of a cell: text and empty cells as the chart says, an error not at all. */
const plotted = (content: CellContent, blanksAreZero: boolean): number | null => {
  if (typeof content === 'number') return content;
  if (typeof content === 'object' && content !== null) return null;
  if (typeof content === 'string' && content !== '') return 0;
  return blanksAreZero ? 0 : null;
};

const share = (values: readonly (number | null)[][], at: number, value: number | null) => {
  if (value === null) return null;
  const total = values.reduce((sum, one) => sum + Math.abs(one[at] ?? 0), 0);
  return total === 0 ? 0 : value / total;
};

const colourOf = ({ settings }: ChartSeries, line: boolean, index: number): string => {
  const [first, second] = line
    ? ['Format.Line.Color', 'Format.Fill.Color']
    : ['Format.Fill.Color', 'Format.Line.Color'];
  return String(
    settings.get(first) ?? settings.get(second) ?? palette[index % palette.length] ?? '#2f7cc4',
  );
};

/** How Excel breaks a line, in pixels of ink and of nothing. */
const dashes: Readonly<Record<string, number[]>> = {
  Dash: [8, 4],
  Dot: [2, 3],
  DashDot: [8, 4, 2, 4],
  DashDotDot: [8, 4, 2, 4, 2, 4],
};

/** A line of its kind and colour, or points alone. */
const lineLook = ({ settings }: ChartSeries, type: string, colour: string) => {
  const style = String(settings.get('Format.Line.LineStyle') ?? 'Continuous');
  const markerStyle = String(settings.get('MarkerStyle') ?? 'Automatic');
  const marked =
    type === 'XYScatter' || type === 'XYScatterLines' || type.startsWith('LineMarkers');
  return {
    showLine: style !== 'None' && type !== 'XYScatter',
    borderWidth: 2,
    borderDash: dashes[style] ?? [],
    pointRadius: marked ? Number(settings.get('MarkerSize') ?? 5) / 2 : type === 'Line' ? 2 : 0,
    pointStyle: markerStyle === 'Diamond' ? ('rectRot' as const) : ('circle' as const),
    pointBackgroundColor: String(settings.get('MarkerBackgroundColor') ?? colour),
  };
};

const legendPositions = { Bottom: 'bottom', Left: 'left', Right: 'right', Top: 'top' } as const;

/** What somebody who cannot see the chart hears. */
export const chartText = ({ name, settings }: Chart): string => {
  const title = settings.get('Title.Text');
  return typeof title === 'string' && title !== '' ? `${name}: ${title}` : name;
};

/** A chart of the emulated Excel as Chart.js draws it; pies, areas and waterfalls only roughly. */
export const chartConfig = (chart: Chart, store: CellStore, ink: ChartInk): ChartPreview => {
  const { settings } = chart;
  const shown = chart.series.filter((series) => series.settings.get('Filtered') !== true);
  const blanks = settings.get('DisplayBlanksAs') ?? 'NotPlotted';
  const values = shown.map((series) =>
    cellsOf(store, series.values).map((content) => plotted(content, blanks === 'Zero')),
  );
  const isScatter = chart.type.startsWith('XYScatter');
  const isShare = /100$/.test(chart.type);
  const stacked = /Stacked/.test(chart.type);
  const across = /^Bar/.test(chart.type);
  const columns = values.filter((_, index) => {
    const series = shown[index];
    return series !== undefined && !isLine(typeOf(chart, series));
  });
  const datasets = shown.map((series, index): Dataset => {
    const type = typeOf(chart, series);
    const line = isLine(type);
    const empty = series.settings.get('Format.Fill.Cleared') === true && !line;
    const colour = empty ? 'transparent' : colourOf(series, line, index);
    const own = values[index] ?? [];
    const shared = {
      label: String(series.settings.get('Name') ?? `Reeks${index + 1}`),
      borderColor: colour,
      backgroundColor: colour,
    };
    if (isScatter) {
      const places = cellsOf(store, series.categories);
      return {
        ...shared,
        ...lineLook(series, type, colour),
        type: 'scatter',
        data: own.map((y, at) => ({ x: plotted(places[at] ?? null, false), y })),
        spanGaps: blanks === 'Interpolated',
      };
    }
    const data = isShare && !line ? own.map((value, at) => share(columns, at, value)) : own;
    return line
      ? {
          ...shared,
          ...lineLook(series, type, colour),
          data,
          type: 'line',
          spanGaps: blanks === 'Interpolated',
          // A norm is drawn over the columns, never on top of their sum.
          stack: `line-${index}`,
          order: -1,
        }
      : { ...shared, data, type: 'bar', stack: stacked ? 'columns' : `column-${index}` };
  });
  const first = shown.find(({ categories }) => categories !== null)?.categories ?? null;
  const longest = Math.max(0, ...values.map(({ length }) => length));
  const labels = first
    ? (store.texts?.(first).flat() ?? cellsOf(store, first).map((content) => String(content ?? '')))
    : Array.from({ length: longest }, (_, index) => String(index + 1));
  const setting = (path: string): string => String(settings.get(path) ?? '');
  const title = (path: string) => ({
    display: settings.get(`${path}.Visible`) === true && setting(`${path}.Text`) !== '',
    text: setting(`${path}.Text`),
    color: ink.text,
  });
  const bound = (name: 'Minimum' | 'Maximum') => {
    const value = settings.get(`Axes.ValueAxis.${name}`);
    return typeof value === 'number' ? value : undefined;
  };
  const [min, max] = [bound('Minimum'), bound('Maximum')];
  const asPercent = isShare || setting('Axes.ValueAxis.NumberFormat').includes('%');
  const valueAxis = {
    stacked,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    title: title('Axes.ValueAxis.Title'),
    grid: { color: ink.lines },
    ticks: {
      color: ink.text,
      callback: (value: string | number) => (asPercent ? percent : belgian).format(Number(value)),
    },
  };
  const categoryAxis = {
    ...(isScatter ? { type: 'linear' as const } : { stacked }),
    // Excel begins bars at the bottom, unless they are turned round; here they begin on top.
    reverse: across && settings.get('Axes.CategoryAxis.ReversePlotOrder') !== true,
    title: title('Axes.CategoryAxis.Title'),
    grid: { display: false },
    ticks: isScatter
      ? { color: ink.text, callback: (value: string | number) => belgian.format(Number(value)) }
      : { color: ink.text },
  };
  const named = (index: number | undefined): boolean =>
    settings.get(`Legend.LegendEntries.${String(index)}.Visible`) !== false;
  return {
    type: isScatter ? 'scatter' : 'bar',
    data: { labels, datasets },
    options: {
      animation: false,
      responsive: false,
      events: [],
      indexAxis: across ? 'y' : 'x',
      plugins: {
        title: title('Title'),
        legend: {
          display: settings.get('Legend.Visible') !== false,
          position:
            legendPositions[setting('Legend.Position') as keyof typeof legendPositions] ?? 'bottom',
          labels: {
            color: ink.text,
            boxWidth: 12,
            filter: ({ datasetIndex }) => named(datasetIndex),
          },
        },
      },
      scales: across ? { x: valueAxis, y: categoryAxis } : { x: categoryAxis, y: valueAxis },
    },
  };
};
