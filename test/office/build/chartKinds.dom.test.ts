import type { Chart, ChartSeries } from '../../../src/spreadsheet/workbook';
import { undoBuild } from '../../../src/office/build';
import { small, type Sample } from './sampleWorkbook';
import { openedRoom } from './openedRoom';

// Every kind of chart through the real Office.js into the emulated Excel, and back.
const { host, room } = openedRoom();
beforeEach(() => room.reset());

const row = (number: number): string => `Fusie!$C$${String(number)}:$D$${String(number)}`;
const some = (more: Partial<ChartSeries>, number = 3): ChartSeries => ({
  name: `Reeks ${String(number)}`,
  values: row(number),
  colour: '#1F4E79',
  ...more,
});
const withChart = (more: Partial<Chart>): Sample => ({
  ...small,
  extra: {
    charts: [
      {
        id: 'proef',
        title: 'Proef',
        description: 'Een proef.',
        kind: 'columns',
        from: 'B9',
        to: 'H20',
        categories: row(2),
        series: [some({})],
        axis: 'euro',
        ...more,
      },
    ],
  },
});

const made = () => {
  const [chart, ...others] = host.charts.of(room.sheetId('Fusie'));
  if (!chart || others.length > 0) throw new Error('One chart was expected.');
  return chart;
};
const settingsOf = (series = made().series) =>
  series.map(({ settings }) => Object.fromEntries(settings));

const line = { 'Format.Line.Color': '#1F4E79', 'Format.Line.LineStyle': 'Continuous' };
const points = {
  MarkerStyle: 'Diamond',
  MarkerSize: 10,
  MarkerBackgroundColor: '#1F4E79',
  'Format.Line.LineStyle': 'None',
};

describe('each kind of chart', () => {
  test.each<[Chart['kind'], readonly ChartSeries[], string, readonly object[]]>([
    ['columns', [some({})], 'ColumnClustered', [{ 'Format.Fill.Color': '#1F4E79' }]],
    [
      'stacked columns',
      [some({ invisible: true }), some({}, 4)],
      'ColumnStacked',
      [{ 'Format.Fill.Cleared': true }, { 'Format.Fill.Color': '#1F4E79' }],
    ],
    ['share columns', [some({})], 'ColumnStacked100', [{ 'Format.Fill.Color': '#1F4E79' }]],
    ['stacked bars', [some({})], 'BarStacked', [{ 'Format.Fill.Color': '#1F4E79' }]],
    [
      'columns',
      [some({}), some({ line: true }, 4), some({ marker: true }, 4)],
      'ColumnClustered',
      [{}, { ...line, ChartType: 'Line' }, { ...points, ChartType: 'LineMarkers' }],
    ],
    [
      'lines',
      [some({}), some({}, 4)],
      'Line',
      [
        { ...line, ChartType: 'Line' },
        { ...line, 'Format.Line.LineStyle': 'Dash' },
      ],
    ],
    [
      'scatter',
      [some({ x: row(2) }), some({ x: row(3), marker: true }, 4)],
      'XYScatterLinesNoMarkers',
      [line, { ...points, ChartType: 'XYScatter' }],
    ],
  ])('%s', async (kind, series, type, settings) => {
    await room.build(withChart({ kind, series }));
    expect(made().type).toBe(type);
    expect(settingsOf()).toMatchObject(settings);
    const at = (cells: string) => room.area('Fusie', cells.replaceAll(/\$|Fusie!/g, ''));
    expect(made().series.map(({ values, categories }) => [values, categories])).toEqual(
      series.map(({ values, x = row(2) }) => [at(values), at(x)]),
    );
    await expect(room.compare(withChart({ kind, series }))).resolves.toMatchObject({
      isEmpty: true,
    });
  });
});

test('a foot and the second half of a series have no name below the chart', async () => {
  await room.build(
    withChart({
      kind: 'stacked columns',
      series: [some({ invisible: true }), some({}), some({ unlisted: true }, 4)],
    }),
  );
  const entries = [...made().settings].filter(([path]) => path.includes('LegendEntries'));
  expect(entries).toEqual([
    ['Legend.LegendEntries.0.Visible', false],
    ['Legend.LegendEntries.2.Visible', false],
  ]);
});

test.each([
  ['inwoners', true],
  ['', false],
])('the horizontal axis is called %j', async (axisX, visible) => {
  await room.build(withChart({ kind: 'scatter', axisX }));
  expect(made().settings.get('Axes.CategoryAxis.Title.Visible')).toBe(visible);
  expect(made().settings.get('Axes.CategoryAxis.Title.Text') ?? '').toBe(axisX);
});

test('bars begin on top, with the amounts below the chart', async () => {
  await room.build(withChart({ kind: 'stacked bars' }));
  const { settings } = made();
  expect(settings.get('Axes.CategoryAxis.ReversePlotOrder')).toBe(true);
  expect(settings.get('Axes.ValueAxis.TickLabelPosition')).toBe('High');
  await room.build(withChart({ kind: 'stacked columns' }));
  expect(made().settings.has('Axes.CategoryAxis.ReversePlotOrder')).toBe(false);
});

test('a chart that becomes another kind takes its place, and undo leaves none behind', async () => {
  await room.build({ ...small, extra: { charts: [] } });
  const undo = await room.build(withChart({ kind: 'scatter' }));
  expect(made().type).toBe('XYScatterLinesNoMarkers');
  await expect(undoBuild(undo)).resolves.toEqual({ kind: 'undone' });
  expect(host.charts.of(room.sheetId('Fusie'))).toEqual([]);
  await room.build(withChart({ kind: 'scatter' }));
  await room.build(withChart({ kind: 'lines' }));
  expect(made().type).toBe('Line');
});
