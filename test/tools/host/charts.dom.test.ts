import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { refusal } from './refusal';

let host: ExcelHost;
let page: OpenedAddIn;

beforeAll(async () => {
  host = new ExcelHost({ store: new PlainStore(['Rapport', 'Fusie']) });
  page = await openAddIn({ host });
});

afterAll(() => page.close());

/** Years in the first row, a label and amounts below; the chart stands on another sheet. */
const figures = async (context: Excel.RequestContext): Promise<Excel.Worksheet> => {
  const sheet = context.workbook.worksheets.add();
  sheet.getRange('A1:D3').values = [
    ['', "'2025", "'2026", "'2027"],
    ['AFM', 1, 2, 3],
    ['Norm', 4, 5, 6],
  ];
  sheet.load('id,name');
  await context.sync();
  return sheet;
};

describe('charts: https://learn.microsoft.com/javascript/api/excel/excel.chart', () => {
  it('a chart is made, kept, found by its name and deleted', async () => {
    await Excel.run(async (context) => {
      const sheet = await figures(context);
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:D3'), 'Rows');
      chart.name = 'fb_afm';
      chart.title.text = 'AFM met de norm';
      chart.axes.valueAxis.title.text = 'euro';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.legend.position = 'Bottom';
      chart.displayBlanksAs = 'NotPlotted';
      chart.setPosition('B5', sheet.getRange('D20'));
      chart.series.getItemAt(0).format.fill.setSolidColor('#0f548c');
      const norm = chart.series.getItemAt(1);
      norm.chartType = 'Line';
      norm.format.line.color = '#A4262C';
      await context.sync();

      const found = sheet.charts.getItemOrNullObject('FB_AFM');
      found.load('name,chartType,displayBlanksAs,left,top,width,height');
      found.load('title/text,title/visible,axes/valueAxis/title/text,legend/position');
      found.series.load('items/name,items/chartType');
      const values = found.series.getItemAt(1).getDimensionValues('Values');
      const categories = found.series.getItemAt(1).getDimensionValues('Categories');
      const none = sheet.charts.getItemOrNullObject('iets');
      await context.sync();
      expect([found.name, found.chartType, none.isNullObject]).toEqual([
        'fb_afm',
        'ColumnStacked',
        true,
      ]);
      expect([found.left, found.top, found.width, found.height]).toEqual([48, 60, 144, 240]);
      expect([found.title.text, found.title.visible, found.legend.position]).toEqual([
        'AFM met de norm',
        true,
        'Bottom',
      ]);
      expect(found.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ['AFM', 'ColumnStacked'],
        ['Norm', 'Line'],
      ]);
      expect([values.value, categories.value]).toEqual([
        [4, 5, 6],
        ['2025', '2026', '2027'],
      ]);
      const [kept] = host.charts.of(sheet.id);
      expect(kept).toMatchObject({ anchor: { row: 4, column: 1, rows: 16, columns: 3 } });
      expect(Object.fromEntries(kept?.settings ?? [])).toMatchObject({
        'Axes.ValueAxis.Title.Text': 'euro',
        'Axes.ValueAxis.NumberFormat': '#,##0',
      });
      expect(kept?.series.map(({ settings }) => Object.fromEntries(settings))).toMatchObject([
        { 'Format.Fill.Color': '#0F548C' },
        { 'Format.Line.Color': '#A4262C' },
      ]);
      found.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('series from cells of another sheet, added one by one', async () => {
    await Excel.run(async (context) => {
      const source = await figures(context);
      const sheet = context.workbook.worksheets.getItem('Rapport').load('id');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('Z99'), 'Columns');
      chart.series.load('items');
      await context.sync();
      for (const series of chart.series.items) series.delete();
      const added = chart.series.add('Norm AFM');
      added.setValues(source.getRange('B3:D3'));
      added.setXAxisValues(source.getRange('B1:D1'));
      const count = chart.series.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      expect(host.charts.of(sheet.id)[0]?.series).toMatchObject([
        { values: { sheetId: source.id, row: 2 }, categories: { row: 0, columns: 3 } },
      ]);
      chart.delete();
      await context.sync();
    });
  });

  it('a scatter has places along both axes, and an entry of the legend can be hidden', async () => {
    await Excel.run(async (context) => {
      const sheet = await figures(context);
      const chart = sheet.charts.add('XYScatterLinesNoMarkers', sheet.getRange('B2:D2'), 'Auto');
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange('B3:D3'));
      chart.legend.legendEntries.getItemAt(0).visible = false;
      const entry = chart.legend.legendEntries.getItemAt(0).load('visible');
      const x = series.getDimensionValues('XValues');
      const y = series.getDimensionValues('YValues');
      await context.sync();
      expect([x.value, y.value, entry.visible]).toEqual([[4, 5, 6], [1, 2, 3], false]);
      chart.delete();
      await context.sync();
    });
  });

  it('a series that was added is lost after the next sync; a chart is not', async () => {
    await Excel.run(async (context) => {
      const sheet = await figures(context);
      const chart = sheet.charts.add('Line', sheet.getRange('A1:D3'));
      const added = chart.series.add('Nieuw');
      await context.sync();
      chart.name = 'blijft';
      await context.sync();
      expect(host.charts.find(sheet.id, 'blijft')).toBeDefined();
      expect(() => added.setValues(sheet.getRange('B2:D2'))).toThrow(
        expect.objectContaining({ code: 'InvalidObjectPath' }),
      );
    });
  });

  it('all charts of a sheet are read in one request', async () => {
    await Excel.run(async (context) => {
      const sheet = await figures(context);
      for (const name of ['een', 'twee'])
        sheet.charts.add('Line', sheet.getRange('A1:D3')).name = name;
      sheet.charts.load('items/name,items/title/text,items/series/items/name');
      await context.sync();
      expect(
        sheet.charts.items.map(({ name, series }) => [name, series.items.map((one) => one.name)]),
      ).toEqual(['een', 'twee'].map((name) => [name, ['AFM', 'Norm']]));
      sheet.delete();
      await context.sync();
      expect(host.charts.of(sheet.id)).toEqual([]);
    });
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    [
      'a chart that Excel does not know',
      'InvalidArgument',
      (sheet) => sheet.charts.add('Kolommen' as 'Line', sheet.getRange('A1:D3')),
    ],
    [
      'a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.charts.add('Line', sheet.getRange('A1:D3'));
      },
    ],
    ['a chart that is not there', 'ItemNotFound', (sheet) => sheet.charts.getItem('x').delete()],
    [
      'a series that is not there',
      'InvalidArgument',
      (sheet) => sheet.charts.add('Line', sheet.getRange('A1:D3')).series.getItemAt(9).delete(),
    ],
    [
      'cells of another sheet',
      'InvalidArgument',
      (sheet) => sheet.charts.add('Line', sheet.getRange('A1:D3')).setPosition('Fusie!A1'),
    ],
  ])('%s: %s', async (_, code, ask) => {
    const answer = await refusal(async (context) => {
      ask(await figures(context));
      await context.sync();
    });
    expect(answer.code).toBe(code);
  });
});
