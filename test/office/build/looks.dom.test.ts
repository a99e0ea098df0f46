import { ExcelHost } from '../../../tools/host/excelHost';
import { openAddIn, type OpenedAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { BuildRoom } from './buildRoom';
import { sampleWorkbook, small } from './sampleWorkbook';
import { writtenStyles } from '../../../src/office/build/styleOperations';

// How the sheets look and what they accept, read back through the real library.
const store = new PlainStore(['Blad1']);
const host = new ExcelHost({ store });
const room = new BuildRoom(store, host);
let page: OpenedAddIn;

beforeAll(async () => {
  page = await openAddIn({ host, gateApis: true });
  await room.build();
});
afterAll(() => {
  page.close();
});

function ask<T>(read: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(read);
}

test.each([
  ['B2', 'Kop'],
  ['A3', 'Sleutel'],
  ['C3:D4', 'Bedrag'],
  ['C6:D6', 'Berekening'],
  ['C5:D5', 'Normal'],
])('%s has the style %s', async (address, style) => {
  await ask(async (context) => {
    const range = context.workbook.worksheets.getItem('Fusie').getRange(address);
    range.load('style');
    await context.sync();
    expect(range.style).toBe(style);
  });
});

test('the styles are as planned', async () => {
  await ask(async (context) => {
    const bedrag = context.workbook.styles.getItem('Bedrag');
    const kop = context.workbook.styles.getItem('Kop');
    const invoer = context.workbook.styles.getItem('Invoer');
    bedrag.load('numberFormat');
    kop.load('font/bold');
    invoer.load('fill/color,verticalAlignment');
    const side = invoer.borders.getItem('EdgeLeft').load('style');
    await context.sync();
    expect([bedrag.numberFormat, kop.font.bold, invoer.fill.color]).toEqual([
      '#,##0',
      true,
      '#FFF2CC',
    ]);
    expect([invoer.verticalAlignment, side.style]).toEqual(['Center', 'Dot']);
  });
});

test('what is calculated is never called text', () => {
  const { styles } = sampleWorkbook();
  const asText = { ...styles, Berekening: { numberFormat: '@' }, Tekst: { numberFormat: '@' } };
  const written = writtenStyles({ ...sampleWorkbook(), styles: asText });
  expect([written['Berekening'], written['Tekst']]).toEqual([
    { numberFormat: 'General' },
    { numberFormat: '@' },
  ]);
});

test('the keys are hidden, the headings frozen, the columns as wide as planned', async () => {
  await ask(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Fusie');
    const [row, column, shown] = [
      sheet.getRange('1:1'),
      sheet.getRange('A:A'),
      sheet.getRange('B2'),
    ];
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    row.load('rowHidden');
    column.load('columnHidden');
    shown.load('rowHidden,columnHidden,format/columnWidth');
    frozen.load('address');
    await context.sync();
    expect([row.rowHidden, column.columnHidden, shown.rowHidden, shown.columnHidden]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(frozen.address).toBe('Fusie!A1:B2');
    // 12 characters of 7 pixels and 5 pixels around them.
    expect(shown.format.columnWidth).toBe(66.75);
  });
});

test('validation, conditional format and link', async () => {
  await ask(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Fusie');
    const { dataValidation } = sheet.getRange('C3');
    const formats = sheet.getRange('C3:D6').conditionalFormats;
    const link = context.workbook.worksheets.getItem('Start').getRange('C2');
    dataValidation.load('rule,errorAlert');
    formats.load('items/type');
    link.load('hyperlink,values,style');
    await context.sync();
    expect(dataValidation.rule.decimal).toMatchObject({ operator: 'Between', formula1: -1e12 });
    expect(dataValidation.errorAlert).toMatchObject({ title: 'Bedrag', style: 'Stop' });
    expect(formats.items.map(({ type }) => type as string)).toEqual(['Custom']);
    expect(link.hyperlink).toMatchObject({ documentReference: 'Fusie!C3' });
    expect([link.values, link.style]).toEqual([[['naar Fusie']], 'Tekst']);
  });
});

async function charts() {
  return ask(async (context) => {
    const all = context.workbook.worksheets.getItem('Fusie').charts;
    all.load('items/name,items/title/text,items/series/items/name');
    await context.sync();
    return all.items.map(({ name, title, series }) => [
      name,
      title.text,
      ...series.items.map((one) => one.name),
    ]);
  });
}

test('the chart', async () => {
  expect(await charts()).toEqual([['fusie-totaal', 'Totaal', 'Totaal', 'Norm']]);
});

test('a chart that has to be another one takes its place; looks are not doubled', async () => {
  await room.build({ ...small, rows: ['hasselt', 'nieuw', 'kortessem'] });
  expect(await charts()).toEqual([['fusie-totaal', 'Totaal', 'Totaal', 'Norm']]);
  await ask(async (context) => {
    const formats = context.workbook.worksheets
      .getItem('Fusie')
      .getRange('C3:D7').conditionalFormats;
    const total = context.workbook.worksheets.getItem('Fusie').getRange('C7:D7');
    const fresh = context.workbook.worksheets.getItem('Fusie').getRange('C4:D4');
    formats.load('items/type');
    total.load('style');
    fresh.load('style');
    await context.sync();
    expect(formats.items).toHaveLength(1);
    expect([total.style, fresh.style]).toEqual(['Berekening', 'Bedrag']);
  });
  await expect(
    room.compare({ ...small, rows: ['hasselt', 'nieuw', 'kortessem'] }),
  ).resolves.toMatchObject({ isEmpty: true });
});

test('a chart that the user deleted stays away', async () => {
  await ask(async (context) => {
    context.workbook.worksheets.getItem('Fusie').charts.getItem('fusie-totaal').delete();
    await context.sync();
  });
  await expect(
    room.compare({ ...small, rows: ['hasselt', 'nieuw', 'kortessem'] }),
  ).resolves.toMatchObject({ isEmpty: true });
});
