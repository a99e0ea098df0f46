import type { FrameLocator, Page } from 'playwright-core';
import { axeFindings } from './axeFindings';
import { wearTheme } from './paneTheme';
import { buildExample, openWorkbench, settled, type OpenWorkbench } from './workbenchPage';

let open: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });

const unfold = (name: string) => pane.locator('summary', { hasText: name }).click();

/** The address of a cell of ours. */
const addressOf = (sheet: string, row: string, column: string): Promise<string> =>
  page.evaluate(
    ([name, rowKey, columnKey]) => {
      const { store } = window.werkbank.host;
      const found = store.sheets().find((each) => each.name === name);
      const area = found && store.usedArea(found.id);
      const cells = area ? store.values(area) : [];
      const at = cells.findIndex((line) => line[0] === rowKey);
      let column = (cells[0]?.indexOf(columnKey) ?? -1) + 1;
      let letters = '';
      for (; column > 0; column = Math.floor((column - 1) / 26))
        letters = String.fromCharCode(65 + ((column - 1) % 26)) + letters;
      return `'${name}'!${letters}${String(at + 1)}`;
    },
    [sheet, row, column] as const,
  );

async function type(row: string, column: string, text: string): Promise<void> {
  const address = await addressOf('Fonds - blokken', row, column);
  await page.evaluate(
    ([where, what]) => {
      window.werkbank.type(where, what);
    },
    [address, text] as const,
  );
}

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  pane = page.frameLocator('#addin iframe');
  await pane.getByRole('tab', { name: 'Analyse' }).click();
  await unfold('Open het Gemeentefonds');
  await pane.getByText('Simulatie, onderzoek niet gevalideerd.').waitFor();
});

afterAll(async () => {
  await open.close();
});

it('builds the three sheets for a merger that is chosen in the pane', async () => {
  for (const name of ['Gent', 'Destelbergen']) {
    await pane.getByRole('searchbox').fill(name);
    await pane.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  }
  await button('Bouw de Fonds-bladen').click();
  await button('Schrijf de Fonds-bladen').click();
  await pane.getByText(/^De Fonds-bladen staan in de werkmap\./).waitFor();
  await settled(page);
});

it('the grid and the pane agree on who pays', async () => {
  for (const groep of ['grootsteden', 'centrumsteden', 'provinciale steden', 'kustgemeenten'])
    await type(`voorafname/${groep}`, 'waarde', '0,25');
  await settled(page);
  await button('Lees de Fonds-bladen opnieuw').click();
  await pane.getByLabel('Toon').selectOption('voorafname grootsteden');
  const sentence = pane.getByText(/^Alleen Antwerpen betaalt: [\d.]+ euro per jaar minder\.$/);
  const lost = Number(
    ((await sentence.innerText()).match(/[\d.]+/)?.[0] ?? '').replaceAll('.', ''),
  );
  expect(lost).toBeGreaterThan(1_000_000);
  const amounts = await page.evaluate(() => {
    const { store } = window.werkbank.host;
    const found = store.sheets().find(({ name }) => name === 'Fonds - verdeling');
    const area = found && store.usedArea(found.id);
    const cells = area ? store.values(area) : [];
    const columns = cells[0] ?? [];
    const row = cells.find((line) => line[1] === 'Antwerpen') ?? [];
    return ['bedrag.voor.1', 'bedrag.na.1'].map((key) => row[columns.indexOf(key)]);
  });
  expect(Math.round(Number(amounts[0]) - Number(amounts[1]))).toBe(lost);
});

it('tests all pairs beside the page and ranks them', async () => {
  await unfold('Is een maatstaf fusiebestendig?');
  await button('Toets de fusies').click();
  await pane.getByText('566 fusies van 40.470 veranderen het bedrag van een ander.').waitFor();
  const first = pane.getByRole('table', { name: 'De fusies die een ander het meest raken' });
  await first
    .getByText(/verliest Antwerpen [\d.]+ euro/)
    .first()
    .waitFor();
});

it('axe finds nothing: light, dark, contrast', async () => {
  const found: Record<string, string[]> = {};
  for (const theme of ['donker', 'contrast', 'licht'] as const) {
    await wearTheme(page, theme);
    found[theme] = await axeFindings(page);
  }
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
});

it('Controles of a scenario asks the function about every segment that is known', async () => {
  await buildExample(pane);
  await settled(page);
  const differences = await page.evaluate(() => {
    const { store } = window.werkbank.host;
    const found = store.sheets().find(({ name }) => name === 'Controles');
    const area = found && store.usedArea(found.id);
    const cells = area ? store.values(area) : [];
    const column = (cells[0] ?? []).indexOf('waarde');
    return cells
      .filter(([key]) => /^tweede\/fonds\/\d+$/.test(String(key)))
      .map((line) => line[column]);
  });
  expect(differences).toHaveLength(4);
  for (const value of differences) expect(value).toBeCloseTo(0, 2);
});

it('left no errors behind and asked nothing from outside', () => {
  expect(open.outside).toEqual([]);
  expect(open.problems).toEqual([]);
});
