import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { PlainStore } from '../../../tools/host/plainStore';
import { refusal } from './refusal';

let host: ExcelHost;
let page: OpenedAddIn;

beforeAll(async () => {
  host = new ExcelHost({ store: new PlainStore(['Nota', "Nota's 2"]) });
  page = await openAddIn({ host });
});

afterAll(() => page.close());

const contents = (): Promise<readonly (readonly [string, string])[]> =>
  Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load('items/content');
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load('address'));
    await context.sync();
    return comments.items.map(({ content }, index) => [places[index]?.address ?? '', content]);
  });

describe('comments: https://learn.microsoft.com/javascript/api/excel/excel.commentcollection', () => {
  it('stand over a cell, of the sheet or of the workbook, and are found by it', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Nota');
      sheet.comments.add('B2', 'Klopt dit?');
      context.workbook.comments.add("'Nota''s 2'!C3", 'Hier ook?');
      await context.sync();
      const found = sheet.comments.getItemByCell('B2').load('content,resolved');
      const count = sheet.comments.getCount();
      await context.sync();
      expect([found.content, found.resolved, count.value]).toEqual(['Klopt dit?', false, 1]);
      found.resolved = true;
      found.content = 'Klopt';
      await context.sync();
    });
    expect(await contents()).toEqual([
      ['Nota!B2', 'Klopt'],
      ["'Nota''s 2'!C3", 'Hier ook?'],
    ]);
  });

  it('stay whatever is written in their cell, and go where it goes', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Nota');
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('B2').values = [['']];
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    expect((await contents())[0]).toEqual(['Nota!B3', 'Klopt']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nota').getRange('3:3').delete('Up');
      await context.sync();
    });
    expect(await contents()).toEqual([["'Nota''s 2'!C3", 'Hier ook?']]);
  });

  it('one to a cell, on no protected sheet, and never over more cells', async () => {
    const add = (address: string) =>
      refusal(async (context) => {
        context.workbook.comments.add(address, 'x');
        await context.sync();
      });
    expect(await add("'Nota''s 2'!C3")).toMatchObject({ code: 'InvalidArgument' });
    expect(await add('Nota!A1:A2')).toMatchObject({ code: 'InvalidArgument' });
    const [nota] = host.store.sheets();
    host.protectSheet(nota?.id ?? '', true);
    expect(await add('Nota!A1')).toMatchObject({ code: 'AccessDenied' });
    host.protectSheet(nota?.id ?? '', false);
  });

  it('can be deleted, alone or with their sheet', async () => {
    await Excel.run(async (context) => {
      const { comments, worksheets } = context.workbook;
      comments.add('Nota!A1', 'weg');
      comments.getItemByCell('Nota!A1').delete();
      worksheets.getItem("Nota's 2").delete();
      await context.sync();
    });
    expect(await contents()).toEqual([]);
  });
});

it('a function is #NAME? once the add-in is gone: office-js 5611', async () => {
  host.registerFunctions('FUSIE', {
    functions: [{ id: 'F', name: 'F', parameters: [], result: { type: 'number' } }],
  });
  expect(host.functions.has('FUSIE.F')).toBe(true);
  host.unregisterFunctions();
  await expect(host.call('FUSIE.F', [], 'Nota!A1')).resolves.toEqual({
    kind: 'scalar',
    value: { error: '#NAME?' },
  });
});
