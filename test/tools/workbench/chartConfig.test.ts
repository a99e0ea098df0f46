import { ChartBook } from '../../../tools/host/chartBook';
import type { Chart } from '../../../tools/host/chartBook';
import { PlainStore } from '../../../tools/host/plainStore';
import { chartConfig, chartText } from '../../../tools/workbench/chartConfig';

const ink = { text: '#242424', lines: '#d1d1d1' };

const store = new PlainStore(['Blad']);
const sheetId = store.activeSheet();
const block = (row: number) => ({ sheetId, row, column: 0, rows: 1, columns: 3 });
store.write(block(0), [['2025', '2026', '2027']]);
store.write(block(1), [[10, 30, { error: '#N/A' }]]);
store.write(block(2), [[30, null, 'tekst']]);

const chart = (type: string, settings: Readonly<Record<string, unknown>> = {}): Chart => {
  const made = new ChartBook().add(sheetId, type);
  for (const [path, value] of Object.entries(settings)) made.settings.set(path, value);
  for (const row of [1, 2])
    made.series.push({ settings: new Map(), values: block(row), categories: block(0) });
  return made;
};

const data = (one: Chart) =>
  chartConfig(one, store, ink).data.datasets.map(({ data: values }) => values);

describe('what Excel plots: https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-displayblanksas-member', () => {
  it.each<[string, Readonly<Record<string, unknown>>, (number | null)[][]]>([
    [
      'an error and an empty cell leave a gap, text is zero',
      {},
      [
        [10, 30, null],
        [30, null, 0],
      ],
    ],
    [
      'empty cells as zero',
      { DisplayBlanksAs: 'Zero' },
      [
        [10, 30, null],
        [30, 0, 0],
      ],
    ],
  ])('%s', (_, settings, expected) => {
    expect(data(chart('ColumnStacked', settings))).toEqual(expected);
  });

  it('shares of one hundred percent', () => {
    expect(data(chart('ColumnStacked100'))).toEqual([
      [0.25, 1, null],
      [0.75, null, 0],
    ]);
  });
});

it('categories, titles, axis and colours come from the chart', () => {
  const one = chart('ColumnStacked', {
    'Title.Text': 'AFM',
    'Title.Visible': true,
    'Axes.ValueAxis.Title.Text': 'euro',
    'Axes.ValueAxis.Title.Visible': true,
    'Axes.ValueAxis.Minimum': -5,
    'Legend.Position': 'Right',
  });
  one.series[0]?.settings.set('Format.Fill.Color', '#0F548C').set('Name', 'Fusie');
  one.series[1]?.settings.set('ChartType', 'Line').set('Format.Line.Color', '#A4262C');
  const { data: shown, options } = chartConfig(one, store, ink);
  expect(shown.labels).toEqual(['2025', '2026', '2027']);
  expect(shown.datasets).toMatchObject([
    { label: 'Fusie', type: 'bar', backgroundColor: '#0F548C', stack: 'columns' },
    { label: 'Reeks2', type: 'line', borderColor: '#A4262C' },
  ]);
  expect(options).toMatchObject({
    indexAxis: 'x',
    plugins: { title: { display: true, text: 'AFM' }, legend: { position: 'right' } },
    scales: { y: { stacked: true, min: -5, title: { text: 'euro' } } },
  });
});

describe('a scatter', () => {
  const one = chart('XYScatterLinesNoMarkers', {
    'Axes.CategoryAxis.Title.Text': 'inwoners',
    'Axes.CategoryAxis.Title.Visible': true,
  });
  store.write(block(3), [[1000, 2000, 3000]]);
  for (const series of one.series) series.categories = block(3);
  one.series[1]?.settings.set('ChartType', 'XYScatter').set('MarkerStyle', 'Diamond');
  one.series[1]?.settings.set('MarkerSize', 10);
  const { type, data: shown, options } = chartConfig(one, store, ink);

  it('has a place on both axes for each point, and a gap for what is not known', () => {
    expect(type).toBe('scatter');
    expect(shown.datasets.map((dataset) => dataset.data)).toEqual([
      [
        { x: 1000, y: 10 },
        { x: 2000, y: 30 },
        { x: 3000, y: null },
      ],
      [
        { x: 1000, y: 30 },
        { x: 2000, y: null },
        { x: 3000, y: 0 },
      ],
    ]);
    expect(options).toMatchObject({
      scales: { x: { type: 'linear', title: { display: true, text: 'inwoners' } } },
    });
  });

  it('draws a line, or points alone', () => {
    expect(shown.datasets).toMatchObject([
      { showLine: true, pointRadius: 0 },
      { showLine: false, pointRadius: 5, pointStyle: 'rectRot' },
    ]);
  });
});

it('a foot has no ink and no name', () => {
  const one = chart('ColumnStacked', { 'Legend.LegendEntries.0.Visible': false });
  one.series[0]?.settings.set('Format.Fill.Cleared', true);
  const { data: shown, options } = chartConfig(one, store, ink);
  expect(shown.datasets).toMatchObject([{ backgroundColor: 'transparent' }, { type: 'bar' }]);
  const filter = options?.plugins?.legend?.labels?.filter;
  const named = [0, 1].map((datasetIndex) => filter?.({ text: '', datasetIndex }, shown));
  expect(named).toEqual([false, true]);
});

it('lines are told apart by their pattern', () => {
  const one = chart('Line');
  one.series[1]?.settings.set('Format.Line.LineStyle', 'Dash');
  const dashes = chartConfig(one, store, ink).data.datasets.map((dataset) =>
    'borderDash' in dataset ? dataset.borderDash : null,
  );
  expect(dashes).toEqual([[], [8, 4]]);
});

it.each([
  ['ColumnClustered', 'x'],
  ['BarStacked', 'y'],
])('%s stands along %s', (type, axis) => {
  expect(chartConfig(chart(type), store, ink).options?.indexAxis).toBe(axis);
});

it.each<[Readonly<Record<string, unknown>>, string]>([
  [{}, 'Grafiek 1'],
  [{ 'Title.Text': 'AFM en norm' }, 'Grafiek 1: AFM en norm'],
])('says its name and its title', (settings, expected) => {
  expect(chartText(chart('Line', settings))).toBe(expected);
});

it.each([
  [{}, true],
  [{ 'Axes.CategoryAxis.ReversePlotOrder': true }, false],
])('bars lie down and begin at the bottom, unless turned round: %j', (settings, reverse) => {
  const { options } = chartConfig(chart('BarStacked', settings), store, ink);
  expect(options?.indexAxis).toBe('y');
  expect(options?.scales?.['y']?.reverse).toBe(reverse);
});
