import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { refusal } from './refusal';

let host: ExcelHost;
let page: OpenedAddIn;

beforeAll(async () => {
  host = new ExcelHost({ store: new PlainStore(['Invoer', 'Fusie']) });
  page = await openAddIn({ host });
});

afterAll(() => page.close());

const freshSheet = (context: Excel.RequestContext) => context.workbook.worksheets.add();

describe('data validation: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation', () => {
  it('a rule and its messages are set, read back and cleared', async () => {
    await Excel.run(async (context) => {
      const sheet = freshSheet(context);
      const { dataValidation } = sheet.getRange('E5:P5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
      dataValidation.prompt = { title: 'Keuze', message: 'ja of nee', showPrompt: true };
      dataValidation.errorAlert = {
        title: 'Keuze',
        message: 'Kies ja of nee.',
        style: 'Stop',
        showAlert: true,
      };
      const one = sheet.getRange('F5').dataValidation.load('type,rule,prompt,errorAlert');
      const none = sheet.getRange('A1').dataValidation.load('type');
      const mixed = sheet.getRange('A5:F5').dataValidation.load('type,rule');
      await context.sync();
      expect([one.type, none.type, mixed.type]).toEqual(['List', 'None', 'MixedCriteria']);
      expect(one.rule.list).toEqual({ inCellDropDown: true, source: 'ja,nee' });
      expect([one.prompt.message, one.errorAlert.message]).toEqual([
        'ja of nee',
        'Kies ja of nee.',
      ]);
      sheet.getRange('F5').dataValidation.clear();
      one.load('type');
      await context.sync();
      expect(one.type).toBe('None');
    });
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['no limit', { decimal: { formula1: 0, operator: 'Between' } }],
    ['no operator', { wholeNumber: { formula1: 0, operator: 'Tussen' as 'Between' } }],
    ['a list of nothing', { list: { inCellDropDown: true, source: '' } }],
    [
      'a list of more than 255 characters',
      { list: { inCellDropDown: true, source: 'x,'.repeat(150) } },
    ],
    ['a formula that is none', { custom: { formula: 'A1>0' } }],
  ])('%s is refused', async (_, rule) => {
    const answer = await refusal(async (context) => {
      freshSheet(context).getRange('A1').dataValidation.rule = rule;
      await context.sync();
    });
    expect(answer.code).toBe('InvalidArgument');
  });

  it.each([
    ['title', 33],
    ['message', 256],
  ])('a %s of %d characters is refused', async (key, length) => {
    const answer = await refusal(async (context) => {
      freshSheet(context).getRange('A1').dataValidation.errorAlert = {
        title: '',
        message: '',
        showAlert: true,
        style: 'Stop',
        [key]: 'x'.repeat(length),
      };
      await context.sync();
    });
    expect(answer.code).toBe('InvalidArgument');
  });

  it('tests read what stands on a sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = freshSheet(context).load('id');
      sheet.getRange('B2:B3').dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' },
      };
      await context.sync();
      expect(host.validations.of(sheet.id)).toMatchObject([
        { area: { row: 1, rows: 2 }, value: { rule: { wholeNumber: { formula2: 100 } } } },
      ]);
    });
  });
});

describe('conditional formats: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat', () => {
  it('a formula and a look are set, read back in order, and cleared from a part', async () => {
    await Excel.run(async (context) => {
      const sheet = freshSheet(context).load('id');
      const range = sheet.getRange('B2:D10');
      for (const [formula, colour] of [
        ['=B2<0', '#a4262c'],
        ['=ISNA(B2)', '#5c5c5c'],
      ] as const) {
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = formula;
        custom.format.font.color = colour;
        custom.format.font.bold = true;
        custom.format.fill.color = '#FFF4CE';
      }
      range.conditionalFormats.load(
        'items/id,items/type,items/priority,items/custom/rule/formula,items/custom/format/font/color,items/custom/format/fill/color',
      );
      await context.sync();
      const { items } = range.conditionalFormats;
      expect(items.map(({ type, priority }) => [type, priority])).toEqual([
        ['Custom', 0],
        ['Custom', 1],
      ]);
      // The last one added comes first.
      expect(items.map(({ custom }) => custom.rule.formula)).toEqual(['=ISNA(B2)', '=B2<0']);
      expect(items[1]?.custom.format.font.color).toBe('#A4262C');
      items[0]?.delete();
      sheet.getRange('B2:D2').conditionalFormats.clearAll();
      const first = sheet.getRange('B2').conditionalFormats.getCount();
      const rest = sheet.getRange('D10').conditionalFormats.getCount();
      await context.sync();
      expect([first.value, rest.value]).toEqual([0, 1]);
      expect(host.conditionals.of(sheet.id)).toMatchObject([
        { formula: '=B2<0', areas: [{ row: 2, column: 1, rows: 8, columns: 3 }] },
      ]);
    });
  });

  it('only formulas are emulated', async () => {
    const answer = await refusal(async (context) => {
      freshSheet(context).getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    expect(answer.code).toBe('NotImplemented');
  });
});

describe('hyperlinks: https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink', () => {
  it('a place in the document; the cell keeps its formula and gets the style of a link', async () => {
    await Excel.run(async (context) => {
      const sheet = freshSheet(context);
      sheet.getRange('A1').formulas = [['=Fusie!F12']];
      sheet.getRange('A1').hyperlink = { documentReference: 'Fusie!F12', screenTip: 'Naar Fusie' };
      sheet.getRange('A2').hyperlink = {
        documentReference: 'Fusie!F13',
        textToDisplay: 'Naar de rij',
      };
      const [one, two, none] = ['A1', 'A2', 'A3'].map((address) =>
        sheet.getRange(address).load('hyperlink,values,formulas,style,format/font/underline'),
      );
      await context.sync();
      expect(one?.formulas).toEqual([['=Fusie!F12']]);
      expect(one?.hyperlink).toMatchObject({
        documentReference: 'Fusie!F12',
        screenTip: 'Naar Fusie',
      });
      expect([one?.style, one?.format.font.underline]).toEqual(['Hyperlink', 'Single']);
      expect([two?.values, two?.hyperlink.textToDisplay]).toEqual([
        [['Naar de rij']],
        'Naar de rij',
      ]);
      expect(none?.hyperlink).toBeNull();
    });
  });

  it.each<[string, Excel.RangeHyperlink]>([
    ['no target', { textToDisplay: 'x' }],
    ['a long tip', { documentReference: 'Fusie!A1', screenTip: 'x'.repeat(256) }],
  ])('%s is refused', async (_, hyperlink) => {
    const answer = await refusal(async (context) => {
      freshSheet(context).getRange('A1').hyperlink = hyperlink;
      await context.sync();
    });
    expect(answer.code).toBe('InvalidArgument');
  });
});

describe('clear: https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto', () => {
  const full = (sheet: Excel.Worksheet) => {
    const range = sheet.getRange('B2');
    range.hyperlink = { documentReference: 'Fusie!A1', textToDisplay: 'tekst' };
    range.dataValidation.rule = { custom: { formula: '=B2>0' } };
    range.conditionalFormats.add('Custom').custom.rule.formula = '=B2>0';
    return range;
  };

  it.each<[Excel.ClearApplyTo | undefined, unknown[]]>([
    [undefined, ['', 'Normal', 'None', 0, false]],
    ['Contents' as Excel.ClearApplyTo, ['', 'Hyperlink', 'Custom', 1, true]],
    ['Formats' as Excel.ClearApplyTo, ['tekst', 'Normal', 'Custom', 0, true]],
    ['Hyperlinks' as Excel.ClearApplyTo, ['tekst', 'Hyperlink', 'Custom', 1, false]],
    ['RemoveHyperlinks' as Excel.ClearApplyTo, ['tekst', 'Normal', 'Custom', 1, false]],
  ])('%s', async (what, expected) => {
    await Excel.run(async (context) => {
      const range = full(freshSheet(context));
      range.clear(what);
      range.load('values,style,hyperlink,dataValidation/type');
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect([
        range.values[0]?.[0],
        range.style,
        range.dataValidation.type,
        count.value,
        (range.hyperlink as unknown) !== null,
      ]).toEqual(expected);
    });
  });
});

it('a protected sheet takes none of these: office-js 6784', async () => {
  const asks: ((range: Excel.Range) => unknown)[] = [
    (range) => (range.dataValidation.rule = { custom: { formula: '=TRUE' } }),
    (range) => range.conditionalFormats.add('Custom'),
    (range) => (range.hyperlink = { documentReference: 'Fusie!A1' }),
    (range) => (range.style = 'Good'),
    (range) => range.clear(),
  ];
  for (const ask of asks) {
    const answer = await refusal(async (context) => {
      const sheet = freshSheet(context);
      sheet.protection.protect();
      ask(sheet.getRange('A1'));
      await context.sync();
    });
    expect(answer.code).toBe('AccessDenied');
  }
});

it('page layout: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout', async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Fusie');
    pageLayout.orientation = 'Landscape';
    pageLayout.printGridlines = true;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows('2:4');
    pageLayout.setPrintArea('A1:P90');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P van &N';
    pageLayout.load('orientation,printGridlines,zoom,paperSize');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const area = pageLayout.getPrintArea().load('address');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.printGridlines]).toEqual(['Landscape', true]);
    expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    expect([rows.address, columns.isNullObject, area.address]).toEqual([
      'Fusie!2:4',
      true,
      'Fusie!A1:P90',
    ]);
  });
});
