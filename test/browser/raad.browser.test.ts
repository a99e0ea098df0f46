import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import { paneFrame } from './axeFindings';
import { buildExample, openWorkbench, settled, type OpenWorkbench } from './workbenchPage';

let open: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

/** The texts of the page by the key of their row, as the sheet holds them now. */
const texts = (): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const { store } = window.werkbank.host;
    const found = store.sheets().find(({ name }) => name === 'Raad');
    const area = found && store.usedArea(found.id);
    const rows = area ? store.values(area) : [];
    return Object.fromEntries(
      rows.map((row): [string, string] => [String(row[0] ?? ''), String(row[1] ?? '')]),
    );
  });

const note = () =>
  pane.getByRole('region', { name: 'Tekst voor de gemeenteraad' }).getByRole('paragraph');

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  pane = page.frameLocator('#addin iframe');
  await buildExample(pane);
  await settled(page);
  await pane.getByRole('tab', { name: 'Analyse' }).click();
  await note().waitFor();
});

afterAll(async () => {
  await open.close();
});

it.each([
  ['antwoorden', /^Nog niet volledig beantwoord: punt 1 en 5\. Daar ontbreken/],
  ['zin/normen', /^Of de fusie de normen van het financieel evenwicht haalt, is nog niet bekend/],
  ['zin/schuld', /^Volgens de regeling "2025" .* van de 160\.191\.535 euro schuld van eind 2021/],
  ['zin/apb', /overal 7 % \(nu 7 % in Hasselt en 8,50 % in Kortessem\): inwoners van Kortessem/],
  ['zin/oov', /^Het tarief van de opcentiemen op de onroerende voorheffing wordt/],
  ['zin/kosten', /De bedragen bij punt 3 en 4 zijn er een deel van\./],
])('the sheet says at %s what the grid computed', async (row, said) => {
  expect((await texts())[row]).toMatch(said);
});

it('the note in the pane is the text of the sheet', async () => {
  const sheet = await texts();
  const rows = Object.entries(sheet).filter(([key]) =>
    /^(?:titel|gemeenten|stand|antwoorden|vraag\/|zin\/|let op|bronnen$|bron\/)/.test(key),
  );
  expect(rows.length).toBeGreaterThan(20);
  const lines = (await note().innerText()).split('\n').filter((line) => line !== '');
  expect(lines.map((line) => line.replace(/^- /, ''))).toEqual(rows.map(([, text]) => text));
});

it('draws its three charts', async () => {
  await page.evaluate(() => {
    const { store } = window.werkbank.host;
    const found = store.sheets().find(({ name }) => name === 'Raad');
    if (found) store.activateSheet(found.id);
  });
  await page.waitForFunction(() => window.werkbank.charts().length === 3);
});

it('axe finds nothing in the step of the page', async () => {
  const frame = paneFrame(page);
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const step = [...document.querySelectorAll('section')].find(
      (section) => section.querySelector(':scope > h3')?.textContent === 'Voor de gemeenteraad',
    );
    if (!step) throw new Error('the pane has no step of the page');
    const { violations } = await inPage.run(step, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found).toEqual([]);
});

it('left no errors behind and asked nothing from outside', () => {
  expect(open.outside).toEqual([]);
  expect(open.problems).toEqual([]);
});
