import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { refusal } from './refusal';

let store: PlainStore;
let host: ExcelHost;
let page: OpenedAddIn;

beforeAll(async () => {
  store = new PlainStore(['Een', 'Twee', 'Drie']);
  host = new ExcelHost({ store });
  page = await openAddIn({ host });
});

afterAll(() => page.close());

const names = () => store.sheets().map(({ name }) => name);

describe('protection of the structure: https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection', () => {
  afterEach(() => host.protectStructure(false));

  it('is read, set and taken away', async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      const seen: boolean[] = [];
      for (const step of [() => {}, () => protection.protect(), () => protection.unprotect()]) {
        step();
        protection.load('protected');
        await context.sync();
        seen.push(protection.protected);
      }
      expect(seen).toEqual([false, true, false]);
    });
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => unknown]>([
    ['adding', (sheets) => sheets.add('Vier')],
    ['deleting', (sheets) => sheets.getItem('Drie').delete()],
    ['renaming', (sheets) => (sheets.getItem('Drie').name = 'Vier')],
    ['moving', (sheets) => (sheets.getItem('Drie').position = 0)],
    ['hiding', (sheets) => (sheets.getItem('Drie').visibility = 'Hidden')],
  ])('%s a sheet is refused', async (_, ask) => {
    host.protectStructure(true);
    const before = names();
    const answer = await refusal(async (context) => {
      ask(context.workbook.worksheets);
      await context.sync();
    });
    expect(answer.code).toBe('AccessDenied');
    expect(names()).toEqual(before);
  });

  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['the workbook', ({ workbook }) => workbook.protection.unprotect()],
    ['a sheet', ({ workbook }) => workbook.worksheets.getItem('Een').protection.unprotect()],
  ])('freeing %s that is free is refused: office-js 6784', async (_, ask) => {
    const answer = await refusal(async (context) => {
      ask(context);
      await context.sync();
    });
    expect(answer.code).toBe('AccessDenied');
  });

  it('cells stay free', async () => {
    host.protectStructure(true);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Een').getRange('Z9').values = [[1]];
      await context.sync();
    });
  });
});

describe('Worksheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheet', () => {
  it('many sheets and their marks are read in one request', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Twee').customProperties.add('fusie', 'kern');
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const marks = worksheets.items.map((sheet) =>
        sheet.customProperties.getItemOrNullObject('fusie').load('value'),
      );
      const locks = worksheets.items.map((sheet) => sheet.protection.load('protected'));
      host.requests.length = 0;
      await context.sync();
      expect(host.requests).toHaveLength(1);
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual(
        names().map((name) => [name, 'Visible']),
      );
      expect(marks.map((mark) => (mark.isNullObject ? null : mark.value))).toEqual([
        null,
        'kern',
        null,
      ]);
      expect(locks.map((lock) => lock.protected)).toEqual([false, false, false]);
      worksheets.getItem('Twee').customProperties.getItem('fusie').delete();
      const gone = worksheets.getItem('Twee').customProperties.getItemOrNullObject('fusie');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('position moves a sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Drie');
      sheet.position = 0;
      sheet.load('position');
      await context.sync();
      expect([sheet.position, names()]).toEqual([0, ['Drie', 'Een', 'Twee']]);
      sheet.position = 2;
      await context.sync();
      expect(names()).toEqual(['Een', 'Twee', 'Drie']);
    });
  });

  it('the active sheet that is hidden gives its place to the next visible one', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.getItem('Twee');
      second.activate();
      second.visibility = 'VeryHidden';
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Drie');
    });
    const answer = await refusal(async (context) => {
      context.workbook.worksheets.getItem('Twee').delete();
      await context.sync();
    });
    expect(answer.code).toBe('InvalidOperation');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Twee').visibility = 'Visible';
      await context.sync();
    });
  });

  it('the last visible sheet stays', async () => {
    const answer = await refusal(async (context) => {
      for (const name of names()) context.workbook.worksheets.getItem(name).visibility = 'Hidden';
      await context.sync();
    });
    expect(answer.code).toBe('InvalidOperation');
    await Excel.run(async (context) => {
      for (const name of names()) context.workbook.worksheets.getItem(name).visibility = 'Visible';
      await context.sync();
    });
  });

  it('getUsedRangeOrNullObject(valuesOnly) leaves out what only looks different', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Drie');
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('E9').format.fill.color = '#FF0000';
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      const all = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Drie!B2:C3', 'Drie!B2:E9']);
      sheet.getRange().clear();
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('freezePanes are read back', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Een');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:D4'));
      const location = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(location.address).toBe('Een!A1:D4');
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(rows.address).toBe('Een!1:2');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

it('a name takes a formula, another formula, and goes: https://learn.microsoft.com/javascript/api/excel/excel.nameditem', async () => {
  await Excel.run(async (context) => {
    const { names: defined } = context.workbook;
    defined.add('cijfers_sleutel', '=Een!$J$5:$J$300');
    const named = defined.getItemOrNullObject('cijfers_sleutel').load('formula');
    const range = defined.getItem('cijfers_sleutel').getRange().load('address');
    await context.sync();
    expect([named.formula, range.address]).toEqual(['=Een!$J$5:$J$300', 'Een!J5:J300']);
    named.formula = '=Een!$J$5:$J$400';
    named.load('formula');
    await context.sync();
    expect(named.formula).toBe('=Een!$J$5:$J$400');
    named.delete();
    const none = defined.getItemOrNullObject('cijfers_sleutel');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

it.each([
  ['suspendScreenUpdatingUntilNextSync', '1.8'],
  ['worksheet.customProperties', '1.11'],
])('%s is above ExcelApi %s', async (member, version) => {
  const old = await openAddIn({
    frame: true,
    host: new ExcelHost({ store: new PlainStore(), requirementSets: { ExcelApi: version } }),
  });
  const code = await (old.run(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    if (${JSON.stringify(member)}.startsWith('worksheet')) sheet.customProperties.load('items');
    else context.workbook.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
  }).then(() => 'done', (problem) => problem.code)`) as Promise<string>);
  old.close();
  expect(code).toBe('ApiNotFound');
});
