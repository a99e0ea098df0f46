import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { refusal } from './refusal';

let host: ExcelHost;
let page: OpenedAddIn;

beforeAll(async () => {
  host = new ExcelHost({ store: new PlainStore() });
  page = await openAddIn({ host });
});

afterAll(() => page.close());

const freshSheet = (context: Excel.RequestContext) => context.workbook.worksheets.add();

/** A style that sets one thing of each aspect. */
const addStyle = (context: Excel.RequestContext, name: string): Excel.Style => {
  context.workbook.styles.add(name);
  const style = context.workbook.styles.getItem(name);
  style.font.bold = true;
  style.font.color = '#0f548c';
  style.fill.color = '#DFE9F3';
  style.numberFormat = '#,##0';
  style.horizontalAlignment = 'Right';
  style.wrapText = true;
  style.indentLevel = 2;
  const top = style.borders.getItem('EdgeTop');
  top.style = 'Continuous';
  top.color = '#9AA5B1';
  return style;
};

describe('styles: https://learn.microsoft.com/javascript/api/excel/excel.style', () => {
  it('are made, found again, read back and deleted', async () => {
    await Excel.run(async (context) => {
      const style = addStyle(context, 'FB Totaal');
      style.load('name,builtIn,numberFormat,horizontalAlignment,indentLevel,includeFont');
      style.load('font/bold,font/color,fill/color');
      const top = style.borders.getItem('EdgeTop').load('style,color,weight');
      const none = context.workbook.styles.getItemOrNullObject('Niets');
      const same = context.workbook.styles.getItemOrNullObject('fb totaal').load('name');
      await context.sync();
      expect([style.name, style.builtIn, style.includeFont]).toEqual(['FB Totaal', false, true]);
      expect([style.numberFormat, style.horizontalAlignment, style.indentLevel]).toEqual([
        '#,##0',
        'Right',
        2,
      ]);
      expect([style.font.bold, style.font.color, style.fill.color]).toEqual([
        true,
        '#0F548C',
        '#DFE9F3',
      ]);
      expect([top.style, top.color, top.weight]).toEqual(['Continuous', '#9AA5B1', 'Thin']);
      expect([none.isNullObject, same.name]).toEqual([true, 'FB Totaal']);
      style.delete();
      const gone = context.workbook.styles.getItemOrNullObject('FB Totaal');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('cells take all of it, and follow a later change of the style', async () => {
    await Excel.run(async (context) => {
      const style = addStyle(context, 'Volgt');
      const range = freshSheet(context).getRange('B2:C3');
      range.format.fill.color = '#FF0000';
      range.style = 'Volgt';
      range.format.font.italic = true;
      style.fill.color = '#EEEEEE';
      range.load('style,numberFormat,format/wrapText,format/fill/color,format/font');
      const edge = range.format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect([range.style, range.numberFormat[1]]).toEqual(['Volgt', ['#,##0', '#,##0']]);
      const { fill, font, wrapText } = range.format;
      expect([fill.color, font.bold, font.italic, wrapText, edge.style]).toEqual([
        '#EEEEEE',
        true,
        true,
        true,
        'Continuous',
      ]);
      style.delete();
      range.load('style,numberFormat,format/fill/color');
      await context.sync();
      expect([range.style, range.numberFormat[0]?.[0], range.format.fill.color]).toEqual([
        'Normal',
        'General',
        '#FFFFFF',
      ]);
    });
  });

  it('what a style does not include stays as it was', async () => {
    await Excel.run(async (context) => {
      const style = addStyle(context, 'Enkel lettertype');
      style.includePatterns = false;
      style.includeNumber = false;
      const range = freshSheet(context).getRange('A1');
      range.format.fill.color = '#FF0000';
      range.numberFormat = [['0.0%']];
      range.style = 'Enkel lettertype';
      range.load('numberFormat,format/fill/color,format/font/bold');
      await context.sync();
      expect([range.numberFormat, range.format.fill.color, range.format.font.bold]).toEqual([
        [['0.0%']],
        '#FF0000',
        true,
      ]);
    });
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['a name of Excel itself', 'ItemAlreadyExists', ({ workbook }) => workbook.styles.add('total')],
    ['no name', 'InvalidArgument', ({ workbook }) => workbook.styles.add('')],
    [
      'a style that is not there',
      'InvalidArgument',
      ({ workbook }) => (workbook.getActiveCell().style = 'Nergens'),
    ],
    [
      'deleting Normal',
      'InvalidOperation',
      ({ workbook }) => workbook.styles.getItem('Normal').delete(),
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      ({ workbook }) => (workbook.styles.getItem('Good').fill.color = '#12'),
    ],
    [
      'an alignment that is none',
      'InvalidArgument',
      ({ workbook }) => (workbook.getActiveCell().format.horizontalAlignment = 'Links' as never),
    ],
  ])('%s: %s', async (_, code, ask) => {
    const answer = await refusal(async (context) => {
      ask(context);
      await context.sync();
    });
    expect(answer.code).toBe(code);
  });
});

describe('RangeAreas: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges', () => {
  it('many areas take a style and formats at once', async () => {
    await Excel.run(async (context) => {
      addStyle(context, 'Veel');
      const sheet = freshSheet(context);
      sheet.name = "Bij, 'en' af";
      const areas = sheet.getRanges('A1:B2,C5:D9,F:F');
      areas.style = 'Veel';
      areas.format.font.size = 14;
      areas.load('address,areaCount,style,format/font/size');
      areas.areas.load('items/address');
      const cell = sheet.getRange('D9').load('style,format/font/size');
      const beside = sheet.getRange('E5').load('style');
      await context.sync();
      expect(areas.address).toBe(
        ['A1:B2', 'C5:D9', 'F:F'].map((part) => `'Bij, ''en'' af'!${part}`).join(','),
      );
      expect([areas.areaCount, areas.style, areas.format.font.size]).toEqual([3, 'Veel', 14]);
      expect(areas.areas.items).toHaveLength(3);
      expect([cell.style, cell.format.font.size, beside.style]).toEqual(['Veel', 14, 'Normal']);
      const again = sheet.getRanges(areas.address).load('areaCount');
      areas.clear();
      cell.load('style');
      await context.sync();
      expect([again.areaCount, cell.style]).toEqual([3, 'Normal']);
    });
  });

  it('an address of more than 8.192 characters is refused', async () => {
    const answer = await refusal(async (context) => {
      const address = Array.from({ length: 2_000 }, (_, row) => `A${row + 1}`).join(',');
      context.workbook.worksheets.getFirst().getRanges(address).style = 'Normal';
      await context.sync();
    });
    expect(answer.code).toBe('InvalidArgument');
  });
});

describe('rows and columns: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat', () => {
  it('are hidden, made wider and fitted', async () => {
    await Excel.run(async (context) => {
      const sheet = freshSheet(context);
      sheet.getRange('A:A').columnHidden = true;
      sheet.getRange('1:1').rowHidden = true;
      sheet.getRange('B2:C3').format.columnWidth = 120;
      sheet.getRange('B2:C3').format.rowHeight = 30;
      sheet.getRange('D:D').format.autofitColumns();
      const first = sheet.getRange('A1').load('columnHidden,rowHidden');
      const wide = sheet.getRange('C900').load('format/columnWidth,columnHidden');
      const both = sheet.getRange('A1:B2').load('columnHidden');
      await context.sync();
      expect([first.columnHidden, first.rowHidden]).toEqual([true, true]);
      expect([wide.format.columnWidth, wide.columnHidden]).toEqual([120, false]);
      expect(both.columnHidden).toBeNull();
    });
  });

  it('borders stand on the sides of a block', async () => {
    await Excel.run(async (context) => {
      const sheet = freshSheet(context);
      const block = sheet.getRange('B2:D4');
      block.format.borders.getItem('EdgeBottom').color = '#FF0000';
      block.format.borders.getItem('InsideVertical').style = 'Dot';
      const bottom = sheet.getRange('C4').format.borders.getItem('EdgeBottom');
      const middle = sheet.getRange('C3').format.borders.getItem('EdgeBottom');
      const left = sheet.getRange('C3').format.borders.getItem('EdgeLeft');
      const outer = block.format.borders.getItem('EdgeLeft');
      for (const border of [bottom, middle, left, outer]) border.load('style,color');
      await context.sync();
      // A line that gets a colour begins to exist.
      expect([bottom.style, bottom.color]).toEqual(['Continuous', '#FF0000']);
      expect([middle.style, left.style, outer.style]).toEqual(['None', 'Dot', 'None']);
    });
  });
});
