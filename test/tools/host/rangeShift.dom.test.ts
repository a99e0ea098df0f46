import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { refusal } from './refusal';

let store: PlainStore;
let host: ExcelHost;
let page: OpenedAddIn;

beforeAll(async () => {
  store = new PlainStore(['Leeg']);
  host = new ExcelHost({ store });
  page = await openAddIn({ host });
});

afterAll(() => page.close());

/** A sheet with rows, one that reads it, a name, a link, a validation, a format and a chart. */
const workbook = async (context: Excel.RequestContext) => {
  const { worksheets, names } = context.workbook;
  const rows = worksheets.add();
  const reader = worksheets.add();
  rows.load('id,name');
  reader.load('name');
  await context.sync();
  rows.getRange('A1:B4').formulas = [
    ['een', 1],
    ['twee', 2],
    ['drie', 3],
    ['som', '=SUM(B1:B3)'],
  ];
  reader.getRange('A1:A2').formulas = [[`=${rows.name}!B3`], [`=SUM(${rows.name}!B2:B3)`]];
  names.add(`bron_${rows.name}`, `=${rows.name}!$B$2:$B$3`);
  rows.getRange('A3').dataValidation.rule = { custom: { formula: '=A3<>""' } };
  rows.getRange('A3').hyperlink = { documentReference: `${reader.name}!A1` };
  rows.getRange('A3').format.fill.color = '#FF0000';
  rows.getRange('B1:B4').numberFormat = [['0'], ['#,##0'], ['0'], ['0']];
  rows.getRange('3:3').rowHidden = true;
  const rule = rows.getRange('B1:B4').conditionalFormats.add('Custom');
  rule.custom.rule.formula = '=B1>$B$4';
  const chart = rows.charts.add('Line', rows.getRange('B1:B3'));
  chart.setPosition('D3', 'F9');
  await context.sync();
  return { rows, reader };
};

const read = async (context: Excel.RequestContext, sheet: Excel.Worksheet, address: string) => {
  const range = sheet.getRange(address).load('formulas');
  await context.sync();
  return range.formulas;
};

describe('rows: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)', () => {
  it('inserted ones move everything below, on all sheets', async () => {
    await Excel.run(async (context) => {
      const { rows, reader } = await workbook(context);
      const inserted = rows.getRange('3:4').insert('Down').load('address');
      const named = context.workbook.names.getItem(`bron_${rows.name}`).load('formula');
      const formats = rows.getRange('B2:B5').load('numberFormat');
      const [above, below] = ['A3', 'A5'].map((address) =>
        rows.getRange(address).load('rowHidden,style,format/fill/color,dataValidation/type'),
      );
      expect(await read(context, rows, 'A1:B6')).toEqual([
        ['een', 1],
        ['twee', 2],
        ['', ''],
        ['', ''],
        ['drie', 3],
        ['som', '=SUM(B1:B5)'],
      ]);
      expect(await read(context, reader, 'A1:A2')).toEqual([
        [`=${rows.name}!B5`],
        [`=SUM(${rows.name}!B2:B5)`],
      ]);
      expect(inserted.address).toBe(`${rows.name}!3:4`);
      expect(named.formula).toBe(`=${rows.name}!$B$2:$B$5`);
      // A new row looks like the one above it.
      expect(formats.numberFormat).toEqual([['#,##0'], ['#,##0'], ['#,##0'], ['0']]);
      expect([above?.rowHidden, above?.style, above?.dataValidation.type]).toEqual([
        false,
        'Normal',
        'None',
      ]);
      expect([below?.rowHidden, below?.style, below?.dataValidation.type]).toEqual([
        true,
        'Hyperlink',
        'Custom',
      ]);
      expect(host.charts.of(rows.id)).toMatchObject([
        { anchor: { row: 4, rows: 7 }, series: [{ values: { row: 0, rows: 5 } }] },
      ]);
      expect(host.conditionals.of(rows.id)).toMatchObject([
        { formula: '=B1>$B$6', areas: [{ row: 0, rows: 6 }] },
      ]);
    });
  });

  it('deleted ones leave #REF! behind', async () => {
    await Excel.run(async (context) => {
      const { rows, reader } = await workbook(context);
      rows.getRange('3:3').delete('Up');
      expect(await read(context, rows, 'A3:B3')).toEqual([['som', '=SUM(B1:B2)']]);
      expect(await read(context, reader, 'A1:A2')).toEqual([
        [`=${rows.name}!#REF!`],
        [`=SUM(${rows.name}!B2:B2)`],
      ]);
      expect(host.links.of(rows.id)).toEqual([]);
    });
  });

  it('columns come and go', async () => {
    await Excel.run(async (context) => {
      const { rows, reader } = await workbook(context);
      rows.getRange('B:B').insert('Right');
      expect(await read(context, rows, 'A4:C4')).toEqual([['som', '', '=SUM(C1:C3)']]);
      expect(await read(context, reader, 'A1')).toEqual([[`=${rows.name}!C3`]]);
      rows.getRange('A:B').delete('Left');
      expect(await read(context, rows, 'A4')).toEqual([['=SUM(A1:A3)']]);
    });
  });

  it('the event tells what came: https://learn.microsoft.com/javascript/api/excel/excel.datachangetype', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const { rows } = await workbook(context);
      rows.onChanged.add(async ({ address, changeType }) => {
        seen.push([address, changeType]);
      });
      await context.sync();
      rows.getRange('2:2').insert('Down');
      rows.getRange('A:A').delete('Left');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(seen).toEqual([
      ['2:2', 'RowInserted'],
      ['A:A', 'ColumnDeleted'],
    ]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['cells only', 'NotImplemented', (sheet) => sheet.getRange('A1:B2').insert('Down')],
    [
      'a wrong direction',
      'InvalidArgument',
      (sheet) => sheet.getRange('1:1').delete('Down' as 'Up'),
    ],
    [
      'a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange('1:1').insert('Down');
      },
    ],
  ])('%s: %s', async (_, code, ask) => {
    const answer = await refusal(async (context) => {
      ask((await workbook(context)).rows);
      await context.sync();
    });
    expect(answer.code).toBe(code);
  });
});

it('formulas and names follow a sheet that is renamed and deleted', async () => {
  await Excel.run(async (context) => {
    const { rows, reader } = await workbook(context);
    const name = `bron_${rows.name}`;
    rows.name = 'Bij af';
    expect(await read(context, reader, 'A1')).toEqual([["='Bij af'!B3"]]);
    rows.delete();
    const named = context.workbook.names.getItem(name).load('formula');
    expect(await read(context, reader, 'A1')).toEqual([['=#REF!B3']]);
    expect(named.formula).toBe('=#REF!$B$2:$B$3');
  });
});
