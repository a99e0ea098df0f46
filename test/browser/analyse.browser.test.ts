import type { FrameLocator, Page } from 'playwright-core';
import { axeFindings } from './axeFindings';
import { wearTheme } from './paneTheme';
import { buildExample, openWorkbench, settled, type OpenWorkbench } from './workbenchPage';

let open: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });

/** What stands in a sheet, row by row; the first column holds the keys. */
const rowsOf = (sheet: string): Promise<unknown[][]> =>
  page.evaluate((name) => {
    const { store } = window.werkbank.host;
    const found = store.sheets().find((each) => each.name === name);
    const area = found && store.usedArea(found.id);
    return area ? store.values(area).map((row) => [...row]) : [];
  }, sheet);

const contents = async (sheet: string): Promise<unknown[]> => (await rowsOf(sheet)).flat();

/** Plans of 2021 and 2022 are known; with a growth of 2 % all years after them are. */
async function typeGrowth(): Promise<void> {
  const rows = await rowsOf('Aannames');
  const columns = rows.find((row) => row.includes('midden')) ?? [];
  const column = String.fromCharCode('A'.charCodeAt(0) + columns.indexOf('midden'));
  const lines = rows.flatMap((row, index) =>
    /^index\./.test(String(row[0])) ? [`Aannames!${column}${String(index + 1)}`] : [],
  );
  expect(lines.length).toBeGreaterThan(10);
  for (const address of lines)
    await page.evaluate((where) => {
      window.werkbank.type(where, '0,02');
    }, address);
  await settled(page);
}

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  pane = page.frameLocator('#addin iframe');
  await buildExample(pane);
  await typeGrowth();
  await pane.getByRole('tab', { name: 'Analyse' }).click();
  await pane.getByText('Scenario "midden" van Hasselt en Kortessem.').waitFor();
});

afterAll(async () => {
  await open.close();
});

it('knows what the typed growth makes of the merger', async () => {
  await pane.getByText(/^De AFM van 2031 is -?[\d.]+ euro\.$/).waitFor();
});

it('says what makes the norm exactly 0, and applies nothing', async () => {
  const before = await contents('Aannames');
  await button('Bereken').first().click();
  await pane.getByText(/^Bij een APB-tarief van [\d,]+ % is de AFM van 2031 0\.$/).waitFor();
  await pane.getByText(/^Deze hefboom verandert de AFM van 2031 niet\.$/).waitFor();
  await button('Zet als voorstel in de werkmap').click();
  await button('Maak ongedaan').first().waitFor();
  await settled(page);
  expect(await contents('Aannames')).toEqual(before);
  expect((await contents('Gevoeligheid')).join('\n')).toMatch(/APB/);
});

it('shows what weighs most, and what a setback does', async () => {
  await button('Bereken de gevoeligheid').click();
  await pane.getByText(/^Loonindex 1 procentpunt per jaar hoger/).waitFor();
  await pane.getByRole('table', { name: 'Gevoeligheid: AFM 2031' }).waitFor();
});

it('the comparison comes into the workbook with one click, and goes again', async () => {
  await button('Bijwerken in de werkmap').click();
  await button('Maak ongedaan').first().waitFor();
  await settled(page);
  const sheet = (await contents("Vergelijk scenario's")).join('\n');
  for (const word of ['voorzichtig', 'gunstig', 'Hasselt alleen']) expect(sheet).toContain(word);
  await button('Maak ongedaan').first().click();
  await pane.getByText(/ongedaan gemaakt/).waitFor();
  await settled(page);
  expect((await contents("Vergelijk scenario's")).join('\n')).toContain('Nog niet berekend');
});

it('axe finds nothing: light, dark, contrast', async () => {
  const found: Record<string, string[]> = {};
  for (const theme of ['donker', 'contrast', 'licht'] as const) {
    await wearTheme(page, theme);
    found[theme] = await axeFindings(page);
  }
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
});

it('left no errors behind and asked nothing from outside', () => {
  expect(open.outside).toEqual([]);
  expect(open.problems).toEqual([]);
});
