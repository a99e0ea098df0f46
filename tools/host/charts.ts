import type { Area } from './cellStore';
import { shownValue } from './cellText';
import type { Chart, ChartSeries } from './chartBook';
import type { ChartPart } from './chartParts';
import { chartParts, settingScalars } from './chartParts';
import { chartBox } from './chartPlace';
import { seriesOf } from './chartSource';
import { isChartType } from './chartTypes';
import type { HostObject, Kind, Scalar } from './hostObject';
import type { Surroundings } from './objects';
import { invalidArgument, WireError } from './wire';

interface SeriesOf {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

const chartType = (value: unknown): string => {
  if (!isChartType(value)) throw invalidArgument(`There is no chart ${String(value)}.`);
  return value;
};

/** `Excel.ChartCollection` and `Excel.Chart` (https://learn.microsoft.com/javascript/api/excel/excel.chart). */
export const chartCollectionKind = ({ host, objects }: Surroundings): Kind<string> => {
  const { charts } = host;
  const parts = chartParts(host);
  const touch = (chart: Chart) => (): void => {
    host.checkWritable(chart.sheetId);
    charts.changed();
  };
  const partOf = (chart: Chart): ChartPart => ({
    settings: chart.settings,
    prefix: '',
    touch: touch(chart),
  });
  const seriesPart = ({ chart, series }: SeriesOf): ChartPart => ({
    settings: series.settings,
    prefix: '',
    touch: touch(chart),
  });
  const rangeArea = (value: unknown): Area => {
    const { kind, target } = (value ?? {}) as Partial<HostObject>;
    if (kind !== 'Range') throw invalidArgument('A range was expected.');
    return target as Area;
  };
  const lifted = <T>(
    scalars: Readonly<Record<string, Scalar<ChartPart>>>,
    part: (target: T) => ChartPart,
  ): Record<string, Scalar<T>> =>
    Object.fromEntries(
      Object.entries(scalars).map(([name, { get, set, since }]) => [
        name,
        {
          get: (target: T) => get?.(part(target)),
          set: (target: T, value: unknown) => set?.(part(target), value),
          ...(since === undefined ? {} : { since }),
        },
      ]),
    );

  const cells = ({ values, categories }: ChartSeries, dimension: unknown): unknown[] => {
    const along = dimension === 'Categories' || dimension === 'XValues';
    const area = along ? categories : values;
    return area ? host.store.values(area).flat().map(shownValue) : [];
  };
  const seriesKind: Kind<SeriesOf> = {
    name: 'ChartSeries',
    scalars: {
      Name: {
        get: ({ chart, series }) =>
          series.settings.get('Name') ?? `Reeks${chart.series.indexOf(series) + 1}`,
        set: ({ chart, series }, value) => {
          touch(chart)();
          series.settings.set('Name', String(value));
        },
      },
      ChartType: {
        get: ({ chart, series }) => series.settings.get('ChartType') ?? chart.type,
        set: ({ chart, series }, value) => {
          touch(chart)();
          series.settings.set('ChartType', chartType(value));
        },
        since: '1.7',
      },
      ...lifted<SeriesOf>(
        settingScalars({
          AxisGroup: ['Primary', '1.8'],
          Filtered: [false, '1.7'],
          GapWidth: [150, '1.7'],
          HasDataLabels: [false, '1.7'],
          InvertIfNegative: [false, '1.8'],
          MarkerBackgroundColor: ['#000000', '1.7'],
          MarkerForegroundColor: ['#000000', '1.7'],
          MarkerSize: [5, '1.7'],
          MarkerStyle: ['Automatic', '1.7'],
          Overlap: [0, '1.8'],
          PlotOrder: [0, '1.7'],
          ShowShadow: [false, '1.7'],
          Smooth: [false, '1.7'],
        }),
        seriesPart,
      ),
    },
    objects: { Format: (target) => parts.seriesFormat(seriesPart(target)) },
    since: { Delete: '1.7', GetDimensionValues: '1.12', SetValues: '1.7', SetXAxisValues: '1.7' },
    methods: {
      Delete: ({ chart, series }) => {
        touch(chart)();
        chart.series.splice(chart.series.indexOf(series), 1);
      },
      GetDimensionValues: ({ series }, [dimension]) => cells(series, dimension),
      SetValues: ({ chart, series }, [range]) => {
        touch(chart)();
        series.values = rangeArea(range);
      },
      SetXAxisValues: ({ chart, series }, [range]) => {
        touch(chart)();
        series.categories = rangeArea(range);
      },
    },
  };
  const bindSeries = (chart: Chart, series: ChartSeries | undefined, index: unknown) => {
    if (!series) throw invalidArgument(`There is no series ${String(index)}.`);
    return host.bind(seriesKind, { chart, series });
  };
  const seriesCollection: Kind<Chart> = {
    name: 'ChartSeriesCollection',
    scalars: { Count: { get: ({ series }) => series.length } },
    items: (chart) => chart.series.map((series) => bindSeries(chart, series, '')),
    since: { Add: '1.7', GetCount: '1.4' },
    methods: {
      Add: (chart, [name, index]) => {
        touch(chart)();
        const series: ChartSeries = { settings: new Map(), values: null, categories: null };
        if (name !== null && name !== undefined) series.settings.set('Name', String(name));
        chart.series.splice(
          index === null || index === undefined ? chart.series.length : Number(index),
          0,
          series,
        );
        return bindSeries(chart, series, '');
      },
      GetCount: ({ series }) => series.length,
      GetItemAt: (chart, [index]) => bindSeries(chart, chart.series[Number(index)], index),
    },
  };

  const place = (name: 'Left' | 'Top' | 'Width' | 'Height'): Scalar<Chart> => ({
    get: (chart) => chartBox(host, chart)[name],
    set: (chart, value) => {
      touch(chart)();
      if (typeof value !== 'number' || value < 0) throw invalidArgument(`${name} is a length.`);
      chart.box = { ...chartBox(host, chart), [name]: value };
      chart.anchor = null;
    },
  });
  const chartKind: Kind<Chart> = {
    name: 'Chart',
    identity: ({ id }) => ({ Id: id, _Id: id }),
    scalars: {
      Id: { get: ({ id }) => id, since: '1.7' },
      Name: {
        get: ({ name }) => name,
        set: (chart, value) => {
          touch(chart)();
          chart.name = String(value);
        },
      },
      ChartType: {
        get: ({ type }) => type,
        set: (chart, value) => {
          touch(chart)();
          chart.type = chartType(value);
        },
        since: '1.7',
      },
      Left: place('Left'),
      Top: place('Top'),
      Width: place('Width'),
      Height: place('Height'),
      ...lifted<Chart>(
        settingScalars({
          DisplayBlanksAs: ['NotPlotted', '1.8'],
          PlotBy: ['Columns', '1.8'],
          PlotVisibleOnly: [true, '1.8'],
          Style: [201, '1.8'],
        }),
        partOf,
      ),
    },
    objects: {
      Axes: (chart) => parts.axes(partOf(chart)),
      Format: (chart) => parts.areaFormat(partOf(chart)),
      Legend: (chart) => parts.legend(partOf(chart)),
      Series: (chart) => host.bind(seriesCollection, chart),
      Title: (chart) => parts.title(partOf(chart)),
      Worksheet: ({ sheetId }) => objects.worksheet(sheetId),
    },
    since: { Worksheet: '1.2', Activate: '1.9' },
    methods: {
      Activate: ({ sheetId }) => host.store.activateSheet(sheetId),
      Delete: (chart) => {
        touch(chart)();
        charts.remove(chart);
      },
      SetData: (chart, [source, seriesBy]) => {
        touch(chart)();
        fillSeries(chart, rangeArea(source), seriesBy);
      },
      SetPosition: (chart, [from, to]) => {
        touch(chart)();
        const first = cellOf(chart.sheetId, from);
        const last = to === null || to === undefined ? first : cellOf(chart.sheetId, to);
        chart.anchor = {
          ...first,
          rows: Math.max(1, last.row + last.rows - first.row),
          columns: Math.max(1, last.column + last.columns - first.column),
        };
      },
    },
  };
  const cellOf = (sheetId: string, value: unknown): Area => {
    const area = typeof value === 'string' ? objects.rangeOf(sheetId, value) : rangeArea(value);
    if (area.sheetId !== sheetId)
      throw invalidArgument('A chart stands on cells of its own sheet.');
    return area;
  };
  const fillSeries = (chart: Chart, source: Area, by: unknown): void => {
    const seriesBy = by === 'Columns' || by === 'Rows' ? by : 'Auto';
    const read = seriesOf(source, host.store.values(source), seriesBy);
    chart.series.splice(
      0,
      chart.series.length,
      ...read.map(({ name, values, categories }) => ({
        settings: new Map<string, unknown>(name === null ? [] : [['Name', name]]),
        values,
        categories,
      })),
    );
  };
  const bind = (chart: Chart | undefined, key: unknown): HostObject => {
    if (!chart) throw new WireError('ItemNotFound', `There is no chart ${String(key)}.`);
    return host.bind(chartKind, chart);
  };
  const find = (sheetId: string, key: unknown) => charts.find(sheetId, String(key));
  return {
    name: 'ChartCollection',
    scalars: { Count: { get: (sheetId) => charts.of(sheetId).length } },
    items: (sheetId) => charts.of(sheetId).map((chart) => bind(chart, chart.id)),
    item: (sheetId, key) => bind(find(sheetId, key), key),
    since: { GetCount: '1.4', GetItemOrNullObject: '1.4' },
    methods: {
      Add: (sheetId, [type, source, seriesBy]) => {
        host.checkWritable(sheetId);
        const wanted = chartType(type);
        const area = rangeArea(source);
        const chart = charts.add(sheetId, wanted);
        fillSeries(chart, area, seriesBy);
        return bind(chart, chart.id);
      },
      GetCount: (sheetId) => charts.of(sheetId).length,
      GetItem: (sheetId, [name]) => bind(find(sheetId, name), name),
      GetItemAt: (sheetId, [index]) => bind(charts.of(sheetId)[Number(index)], index),
      GetItemOrNullObject: (sheetId, [name]) => {
        const chart = find(sheetId, name);
        return chart ? bind(chart, name) : null;
      },
    },
  };
};
