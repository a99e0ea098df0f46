import { ExcelHost } from '../../../tools/host/excelHost';
import type { OpenedAddIn } from '../../../tools/host/jestTransport';
import { openAddIn } from '../../../tools/host/jestTransport';
import { parseCells } from '../../../tools/host/address';
import { PlainStore } from '../../../tools/host/plainStore';
import { setsOfManifest } from '../../../tools/host/requirementSets';
import { themes } from '../../../tools/host/themes';
import { testFunctions, testScript } from './testFunctions';

const pages: OpenedAddIn[] = [];
const open = async (options: Parameters<typeof openAddIn>[0]): Promise<OpenedAddIn> => {
  const page = await openAddIn({ frame: true, ...options });
  pages.push(page);
  return page;
};

afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

it('each frame is a page of its own, with its own culture and theme', async () => {
  const page = await open({
    host: new ExcelHost({ store: new PlainStore(), locale: 'fr-BE', theme: themes.dark }),
    html: '<main>pagina</main>',
  });
  expect(page.run('Office.context.displayLanguage')).toBe('fr-BE');
  expect(page.run('Office.context.officeTheme.bodyBackgroundColor')).toBe(
    themes.dark.bodyBackgroundColor,
  );
  expect(page.window.document.body.textContent).toBe('pagina');
});

it('without Office.js scripts of the network: all come from the package', async () => {
  const page = await open({ host: new ExcelHost({ store: new PlainStore() }) });
  const sources = [...page.window.document.querySelectorAll('script')].map(({ src }) => src);
  expect(sources).toEqual(['http://localhost/office/office.js']);
});

describe('gates: https://learn.microsoft.com/office/dev/add-ins/develop/specify-api-requirements-runtime', () => {
  const requirementSets = setsOfManifest('<Sets><Set Name="ExcelApi" MinVersion="1.9"/></Sets>');
  // cultureInfo came with ExcelApi 1.11.
  const script = `Excel.run(async (context) => { context.workbook.application.cultureInfo; })
    .then(() => 'accepted', (problem) => problem.code)`;

  it.each([
    [true, requirementSets, 'ApiNotFound'],
    [true, { ExcelApi: '1.14' }, 'accepted'],
  ])('the library refuses what stands above the declared sets', async (gateApis, sets, answer) => {
    const host = new ExcelHost({ store: new PlainStore(), requirementSets: sets });
    const page = await open({ host, gateApis });
    await expect(page.run(script)).resolves.toBe(answer);
  });

  it('names in load() are not gated by the library, but the host refuses them', async () => {
    const page = await open({
      host: new ExcelHost({ store: new PlainStore(), requirementSets }),
      gateApis: true,
    });
    await expect(
      page.run(`Excel.run(async (context) => {
        context.workbook.application.load('decimalSeparator');
        await context.sync();
      }).then(() => 'accepted', (problem) => problem.debugInfo.errorLocation)`),
    ).resolves.toBe('Application.DecimalSeparator');
  });
});

describe('formulas in cells, through the real runtime', () => {
  it('calculates, spills, keeps messages and follows its precedents', async () => {
    const store = new PlainStore();
    const host = new ExcelHost({ store });
    host.registerFunctions('TEST', testFunctions);
    store.calculateWith(host);
    const cells = (address: string) => {
      const area = parseCells(address, store.activeSheet());
      if (!area) throw new Error(address);
      return area;
    };
    // Excel keeps calls until the page says that its functions are there.
    store.write(cells('A1:A2'), [['=TEST.RIJEN(B1)'], ['']]);
    store.write(cells('B1'), [[2]]);
    store.write(cells('C1'), [['=TEST.TOTAAL(A1:A3)']]);
    store.write(cells('D1'), [
      ["=TEST.ANTWOORD(\"Promise.reject(new CustomFunctions.Error('#N/A', 'Weg.'))\")"],
    ]);
    expect(store.values(cells('A1'))).toEqual([[{ error: '#BUSY!' }]]);

    const page = await open({ host });
    page.run(testScript);
    await store.settled();
    expect(store.values(cells('A1:D2'))).toEqual([
      [1, 2, 3, { error: '#N/A', message: 'Weg.' }],
      [2, null, null, null],
    ]);

    // onCalculated tells what onChanged does not: a formula got another result.
    await page.run(`Excel.run(async (context) => {
      window.seen = [];
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onCalculated.add(async ({ type }) => void window.seen.push(type));
      sheet.onChanged.add(async ({ address }) => void window.seen.push(address));
      await context.sync();
      sheet.getRange('B1').values = [[3]];
      await context.sync();
    })`);
    await store.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.run('window.seen[0]')).toBe('B1');
    expect(page.run('new Set(window.seen.slice(1))')).toEqual(new Set(['WorksheetCalculated']));
    expect(store.values(cells('A1:C3'))).toEqual([
      [1, 3, 6],
      [2, null, null],
      [3, null, null],
    ]);
    await expect(
      page.run(`Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A2');
        const parent = cell.getSpillParent().load('address');
        const block = parent.getSpillingToRange().load('address');
        await context.sync();
        return [parent.address, block.address].join();
      })`),
    ).resolves.toBe('Blad1!A1,Blad1!A1:A3');
  });

  it('a formula that Excel does not accept is InvalidArgument', async () => {
    const store = new PlainStore();
    const host = new ExcelHost({ store });
    host.registerFunctions('TEST', testFunctions);
    store.calculateWith(host);
    const page = await open({ host });
    await expect(
      page.run(`Excel.run(async (context) => {
        context.workbook.getActiveCell().formulas = [['=TEST.TOTAAL()']];
        await context.sync();
      }).then(() => 'accepted', (problem) => problem.code)`),
    ).resolves.toBe('InvalidArgument');
  });
});
