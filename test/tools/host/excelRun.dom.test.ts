import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { themes } from '../../../tools/host/themes';
import { refusal } from './refusal';

let store: PlainStore;
let host: ExcelHost;
let page: OpenedAddIn;

/** One page serves the file: each test gets an empty sheet of its own. */
const freshSheet = async (context: Excel.RequestContext): Promise<Excel.Worksheet> => {
  const sheet = context.workbook.worksheets.add();
  sheet.load('id,name');
  await context.sync();
  return sheet;
};

beforeAll(async () => {
  store = new PlainStore(['Blad 1', 'Tweede']);
  host = new ExcelHost({ store, settings: { bewaard: { a: 1 } } });
  page = await openAddIn({ host });
});

afterAll(() => page.close());

describe('Office.onReady: https://learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in', () => {
  it('tells host and platform', () => {
    expect(page.info).toEqual({ host: 'Excel', platform: 'PC' });
  });

  it('gives languages, theme and requirement sets', () => {
    const { displayLanguage, contentLanguage, officeTheme, requirements } = Office.context;
    expect([displayLanguage, contentLanguage]).toEqual(['nl-BE', 'nl-BE']);
    expect(officeTheme).toEqual(themes.light);
    const supports = (name: string, version: string) => requirements.isSetSupported(name, version);
    expect([supports('ExcelApi', '1.14'), supports('ExcelApi', '1.15')]).toEqual([true, false]);
    expect([supports('SharedRuntime', '1.1'), supports('CustomFunctionsRuntime', '1.3')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('reading: https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model', () => {
  it('a property that was not loaded throws', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'Blad 1'!A1");
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('load() without names loads the plain properties', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad 1').getRange('B2:C4').load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "'Blad 1'!B2:C4",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 3,
        columnCount: 2,
        cellCount: 6,
        values: [
          ['', ''],
          ['', ''],
          ['', ''],
        ],
        valueTypes: [
          ['Empty', 'Empty'],
          ['Empty', 'Empty'],
          ['Empty', 'Empty'],
        ],
        numberFormat: [
          ['General', 'General'],
          ['General', 'General'],
          ['General', 'General'],
        ],
      });
    });
  });

  it('collections, nested paths and top/skip', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name,position', top: 1, skip: 1 });
      const cell = context.workbook.getActiveCell();
      cell.load('worksheet/name,format/fill/color');
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
        ['Tweede', 1],
      ]);
      expect([cell.worksheet.name, cell.format.fill.color]).toEqual(['Blad 1', '#FFFFFF']);
    });
  });

  it.each([
    [
      'a load of a name that does not exist',
      (context: Excel.RequestContext) => void context.workbook.getActiveCell().load('colour'),
      'Range.Colour',
    ],
    [
      'an object that is not emulated',
      (context: Excel.RequestContext) => context.workbook.getActiveCell().sort.apply([{ key: 0 }]),
      'Range.Sort',
    ],
    [
      'a method that is not emulated',
      (context: Excel.RequestContext) => context.workbook.getActiveCell().merge(),
      'Range.Merge()',
    ],
    [
      'a name of every JavaScript object',
      (context: Excel.RequestContext) => void context.workbook.getActiveCell().load('constructor'),
      'Range.Constructor',
    ],
  ])('%s answers ApiNotFound with the name', async (_, ask, location) => {
    const answer = await refusal(async (context) => {
      ask(context);
      await context.sync();
    });
    expect(answer).toMatchObject({ code: 'ApiNotFound', location });
  });

  it.each([
    [
      'a sheet that does not exist',
      'ItemNotFound',
      (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Nergens'),
    ],
    [
      'a range that is none',
      'InvalidArgument',
      (context: Excel.RequestContext) =>
        context.workbook.worksheets.getItem('Blad 1').getRange('A0'),
    ],
    [
      'a range of another sheet',
      'InvalidArgument',
      (context: Excel.RequestContext) =>
        context.workbook.worksheets.getItem('Blad 1').getRange('Tweede!A1'),
    ],
    [
      'outside the sheet',
      'InvalidArgument',
      (context: Excel.RequestContext) =>
        context.workbook.worksheets.getItem('Blad 1').getRange('A1').getOffsetRange(-1, 0),
    ],
  ])('%s: %s', async (_, code, ask) => {
    expect(
      await refusal(async (context) => {
        ask(context).load();
        await context.sync();
      }),
    ).toMatchObject({ code });
  });

  it('OrNullObject answers a null object', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Nergens');
      const range = none.getUsedRangeOrNullObject();
      none.load('name');
      await context.sync();
      expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('a whole column has no values of its own (null)', async () => {
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem('Blad 1').getRange('B:B');
      column.load('values,address');
      await context.sync();
      expect([column.values, column.address]).toEqual([null, "'Blad 1'!B:B"]);
    });
  });
});

describe('writing: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values', () => {
  it('text is read as if it were typed; null leaves a cell, "" clears it', async () => {
    await Excel.run(async (context) => {
      const range = (await freshSheet(context)).getRange('A1:D2');
      range.values = [
        ['1.5', "'007", 'TRUE', '12%'],
        [1, 2, 3, 4],
      ];
      range.getRow(1).values = [[null, '', 'x', '#N/A']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        [1.5, '007', true, 0.12],
        [1, '', 'x', '#N/A'],
      ]);
      expect(range.valueTypes[1]).toEqual(['Double', 'Empty', 'String', 'Error']);
    });
  });

  it('one value fills the range', async () => {
    await Excel.run(async (context) => {
      const range = (await freshSheet(context)).getRange('A1:B2');
      range.values = 7 as never;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it.each([
    ['too few rows', [[1, 2]]],
    [
      'a row that is too long',
      [
        [1, 2],
        [3, 4, 5],
      ],
    ],
  ])('%s: InvalidArgument, and what stood before it stays', async (_, values) => {
    const sheets = store.sheets().length;
    const answer = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange('A1').values = [['eerst']];
      sheet.getRange('A1:B2').values = values;
      await context.sync();
    });
    expect(answer.code).toBe('InvalidArgument');
    const made = store.sheets()[sheets];
    expect(
      store.values({ sheetId: String(made?.id), row: 0, column: 0, rows: 1, columns: 1 }),
    ).toEqual([['eerst']]);
  });

  it('the library writes more than 1.500 cells in slices', async () => {
    await Excel.run(async (context) => {
      const range = (await freshSheet(context)).getRange('A1:C2000');
      host.requests.length = 0;
      range.values = Array.from({ length: 2000 }, (_, row) => [row, row + 1, row + 2]);
      await context.sync();
      expect(host.requests).toHaveLength(1);
      const { members } = host.requests[0] ?? { members: [] };
      expect(members.filter((name) => name === 'Values')).toHaveLength(4);
      expect(members).toContain('_ValidateArraySize');
      const last = range.getLastRow().load('values');
      await context.sync();
      expect(last.values).toEqual([[1999, 2000, 2001]]);
    });
  });

  it('formulas are English; the user sees his own separators', async () => {
    await Excel.run(async (context) => {
      const cell = (await freshSheet(context)).getRange('A1');
      cell.formulas = [['=SUM(B1,2.5,{1,2;3,4})']];
      cell.load('formulas,formulasLocal');
      await context.sync();
      expect(cell.formulas).toEqual([['=SUM(B1,2.5,{1,2;3,4})']]);
      expect(cell.formulasLocal).toEqual([['=SOM(B1;2,5;{1\\2;3\\4})']]);
      cell.formulasLocal = [['=ALS(B1>0,5;"a;b";WAAR)']];
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([['=IF(B1>0.5,"a;b",TRUE)']]);
    });
  });

  it('text shows numbers in the culture of the user', async () => {
    await Excel.run(async (context) => {
      const range = (await freshSheet(context)).getRange('A1:C1');
      range.values = [[1234567.891, 0.1234, -0.5]];
      range.numberFormat = [['#,##0.00', '0.0%', '0']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1.234.567,89', '12,3%', '-1']]);
    });
  });

  it('cell-edit mode refuses every request; delayForCellEdit waits', async () => {
    host.inCellEdit = true;
    const answer = await refusal(async (context) => {
      context.workbook.getActiveCell().values = [[1]];
      await context.sync();
    });
    expect(answer.code).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.getActiveCell().load('address');
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.inCellEdit = false;
    await waiting;
    expect(done).toBe(true);
  });

  it('a protected sheet answers AccessDenied: office-js 6784', async () => {
    const answer = await refusal(async (context) => {
      const sheet = await freshSheet(context);
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(answer.code).toBe('AccessDenied');
  });

  it('formats are read back; a mixed range answers null', async () => {
    await Excel.run(async (context) => {
      const sheet = await freshSheet(context);
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#FF0000';
      range.format.font.bold = true;
      sheet.getRange('A1').format.font.bold = false;
      range.format.columnWidth = 100;
      range.format.autofitRows();
      range.load('format/fill/color,format/font/bold,format/columnWidth');
      await context.sync();
      const { fill, font, columnWidth } = range.format;
      expect([fill.color, font.bold, columnWidth]).toEqual(['#FF0000', null, 100]);
    });
  });
});

describe('the workbook', () => {
  it('cultureInfo: https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo', async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat');
      application.load('decimalSeparator,thousandsSeparator,calculationMode');
      application.suspendApiCalculationUntilNextSync();
      await context.sync();
      const { name, numberFormat, datetimeFormat } = application.cultureInfo;
      expect([name, numberFormat.numberDecimalSeparator, datetimeFormat.dateSeparator]).toEqual([
        'nl-BE',
        ',',
        '/',
      ]);
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '.']);
      expect(application.calculationMode).toBe('Automatic');
    });
  });

  it('settings are one bag with document.settings: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection', async () => {
    expect(Office.context.document.settings.get('bewaard')).toEqual({ a: 1 });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('nieuw', [1, 'a']);
      const kept = settings.getItem('bewaard').load('value');
      const none = settings.getItemOrNullObject('niets');
      await context.sync();
      expect([kept.value, none.isNullObject]).toEqual([{ a: 1 }, true]);
      settings.getItem('bewaard').delete();
      settings.load('items/key');
      await context.sync();
      expect(settings.items.map(({ key }) => key)).toEqual(['nieuw']);
    });
    expect([...host.settings]).toEqual([['nieuw', [1, 'a']]]);
    Office.context.document.settings.set('vanuit', 'Office');
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(host.settings.get('vanuit')).toBe('Office');
  });

  it('names: https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection', async () => {
    await Excel.run(async (context) => {
      const sheet = await freshSheet(context);
      context.workbook.names.add('norm_afm', sheet.getRange('B2:B3'), 'De norm');
      const named = context.workbook.names.getItem('NORM_AFM').load('formula,comment,type');
      const range = named.getRange().load('address');
      const same = sheet.getRange('norm_afm').load('address');
      await context.sync();
      expect(named.toJSON()).toMatchObject({
        formula: `=${sheet.name}!$B$2:$B$3`,
        comment: 'De norm',
        type: 'Range',
      });
      expect([range.address, same.address]).toEqual(Array(2).fill(`${sheet.name}!B2:B3`));
    });
    expect(
      await refusal(async (context) => {
        context.workbook.names.add('AB12', '=1');
        await context.sync();
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it('marks of a sheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection', async () => {
    await Excel.run(async (context) => {
      const sheet = await freshSheet(context);
      sheet.customProperties.add('soort', 'Fusie');
      const mark = sheet.customProperties.getItemOrNullObject('SOORT').load('value');
      const none = sheet.customProperties.getItemOrNullObject('iets');
      await context.sync();
      expect([mark.value, none.isNullObject]).toEqual(['Fusie', true]);
    });
  });

  it.each([
    ['a name that is taken', 'Blad 1', 'ItemAlreadyExists'],
    ['a name with a forbidden sign', 'a/b', 'InvalidArgument'],
    ['a name that is too long', 'x'.repeat(32), 'InvalidArgument'],
  ])('a sheet with %s is refused', async (_, name, code) => {
    expect(
      await refusal(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).toMatchObject({ code });
  });

  it('sheets are renamed, shown, hidden and deleted', async () => {
    await Excel.run(async (context) => {
      const sheet = await freshSheet(context);
      sheet.name = 'Nieuwe naam';
      sheet.visibility = 'Hidden';
      sheet.load('name,visibility,position');
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([sheet.name, sheet.visibility]).toEqual(['Nieuwe naam', 'Hidden']);
      sheet.delete();
      const left = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect(left.value).toBe(count.value);
      expect(store.sheets().map(({ name }) => name)).not.toContain('Nieuwe naam');
    });
  });
});

describe('references: https://learn.microsoft.com/office/dev/add-ins/excel/performance#untrack-unneeded-ranges', () => {
  it('untrack() lets go, and Excel.run lets go of the rest', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = host.keptReferences;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const ranges = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).load('address'));
      await context.sync();
      expect(host.keptReferences).toBe(before + 3);
      ranges[0]?.untrack();
      await context.sync();
      expect(host.keptReferences).toBe(before + 2);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.keptReferences).toBe(before);
  });
});

describe('events: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events', () => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('onChanged tells place and source, and stops when removed', async () => {
    const seen: unknown[] = [];
    const sheet = await Excel.run(async (context) => {
      const fresh = await freshSheet(context);
      const registration = fresh.onChanged.add(async (event) => {
        seen.push([event.address, event.changeType, event.source, event.triggerSource]);
      });
      await context.sync();
      fresh.getRange('B2').values = [[1]];
      await context.sync();
      await pause();
      store.write({ sheetId: fresh.id, row: 0, column: 0, rows: 1, columns: 2 }, [[1, 2]]);
      await pause();
      registration.remove();
      await context.sync();
      store.write({ sheetId: fresh.id, row: 0, column: 0, rows: 1, columns: 1 }, [[3]]);
      await pause();
      return fresh.id;
    });
    expect(sheet).toMatch(/sheet/);
    expect(seen).toEqual([
      ['B2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      ['A1:B1', 'RangeEdited', 'Local', 'Unknown'],
    ]);
  });

  it('onSelectionChanged of all sheets, and onActivated', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
        seen.push([address, worksheetId]);
      });
      const second = worksheets.onActivated.add(async ({ worksheetId }) => {
        seen.push(['activated', worksheetId]);
      });
      const other = worksheets.getItem('Tweede').load('id');
      await context.sync();
      other.getRange('C3:D4').select();
      await context.sync();
      await pause();
      expect(seen).toEqual([
        ['activated', other.id],
        ['A1', other.id],
        ['C3:D4', other.id],
      ]);
      first.remove();
      second.remove();
      await context.sync();
    });
  });
});
