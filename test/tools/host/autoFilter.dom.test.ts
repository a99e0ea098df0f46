import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { refusal } from './refusal';

// https://learn.microsoft.com/javascript/api/excel/excel.autofilter
let host: ExcelHost;
let page: OpenedAddIn;

beforeAll(async () => {
  host = new ExcelHost({ store: new PlainStore(['Aannames']) });
  page = await openAddIn({ host, gateApis: true });
});
afterAll(() => page.close());

/** A register of three lines; the second is decided. */
async function register(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:B4').values = [
      ['Aanname', 'Open'],
      ['een', 'open punt'],
      ['twee', ''],
      ['drie', 'open punt'],
    ];
    sheet.autoFilter.apply('A1:B4');
    await use(sheet, context);
  });
}

const onlyOpen = { filterOn: 'Values', values: ['open punt'] } as const;

async function statusOf(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  const range = sheet.autoFilter.getRangeOrNullObject().load('address');
  sheet.autoFilter.load('enabled,isDataFiltered');
  await context.sync();
  const { enabled, isDataFiltered } = sheet.autoFilter;
  const address = range.isNullObject ? null : range.address.split('!')[1];
  return [enabled, isDataFiltered, address];
}

it('is there with its range, hides nothing until somebody chooses, and goes', async () => {
  await register(async (sheet, context) => {
    expect(await statusOf(sheet, context)).toEqual([true, false, 'A1:B4']);
    sheet.autoFilter.apply('A1:B4', 1, { ...onlyOpen, values: [...onlyOpen.values] });
    expect(await statusOf(sheet, context)).toEqual([true, true, 'A1:B4']);
    sheet.autoFilter.clearCriteria();
    expect(await statusOf(sheet, context)).toEqual([true, false, 'A1:B4']);
    sheet.autoFilter.remove();
    expect(await statusOf(sheet, context)).toEqual([false, false, null]);
  });
});

it.each([
  ['in sight, one cell', 'A2', [['nieuw']], ['nieuw', 'twee', 'drie']],
  ['out of sight, one cell', 'A3', [['nieuw']], ['een', 'nieuw', 'drie']],
  // What is meant for each row lands elsewhere (office-js 224, xlwings 747).
  ['a block over hidden rows', 'A2:A4', [['1e'], ['2e'], ['3e']], ['1e', 'twee', '1e']],
])('a write %s', async (_, address, values, expected) => {
  await register(async (sheet, context) => {
    sheet.autoFilter.apply('A1:B4', 1, { ...onlyOpen, values: [...onlyOpen.values] });
    sheet.getRange(address).values = values;
    const read = sheet.getRange('A2:A4').load('values');
    await context.sync();
    expect(read.values.flat()).toEqual(expected);
  });
});

it('follows rows that come and go, hidden ones too', async () => {
  await register(async (sheet, context) => {
    sheet.autoFilter.apply('A1:B4', 1, { ...onlyOpen, values: [...onlyOpen.values] });
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('A4:A6').values = [['1e'], ['2e'], ['3e']];
    const read = sheet.getRange('A4:A6').load('values');
    expect(await statusOf(sheet, context)).toEqual([true, true, 'A1:B6']);
    expect(read.values.flat()).toEqual(['1e', 'twee', '1e']);
  });
});

it('refuses a column that it has not, and what is not emulated', async () => {
  const applied = (column: number, criteria: Excel.FilterCriteria) =>
    refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Aannames');
      sheet.autoFilter.apply('A1:B4', column, criteria);
      await context.sync();
    });
  expect((await applied(2, { filterOn: 'Values', values: ['x'] })).code).toBe('InvalidArgument');
  expect((await applied(0, { filterOn: 'BottomItems', criterion1: '3' })).code).toBe(
    'NotImplemented',
  );
});

it('a line of a header takes 255 characters, its three parts together', async () => {
  const header = (left: number, right: number) => async (context: Excel.RequestContext) => {
    const { headersFooters } = context.workbook.worksheets.getItem('Aannames').pageLayout;
    headersFooters.defaultForAllPages.leftHeader = 'l'.repeat(left);
    headersFooters.defaultForAllPages.rightHeader = 'r'.repeat(right);
    headersFooters.defaultForAllPages.leftFooter = 'v'.repeat(255);
    await context.sync();
  };
  await Excel.run(header(200, 55));
  expect((await refusal(header(200, 56))).code).toBe('InvalidArgument');
});
