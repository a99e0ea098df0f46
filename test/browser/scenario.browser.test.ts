import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { axeFindings, paneFrame } from './axeFindings';
import { wearTheme } from './paneTheme';
import { openWorkbench, settled, type OpenWorkbench } from './workbenchPage';

let open: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

const sheetNames = (): Promise<string[]> =>
  page.evaluate(() => window.werkbank.host.store.sheets().map(({ name }) => name));

/** All that a sheet holds, row by row. */
const contents = (sheet: string): Promise<unknown[]> =>
  page.evaluate((name) => {
    const { store } = window.werkbank.host;
    const found = store.sheets().find((each) => each.name === name);
    const area = found && store.usedArea(found.id);
    return area ? store.values(area).flat() : [];
  }, sheet);

const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });

const frame = () => paneFrame(page);

const focused = (): Promise<string> =>
  frame().evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Presses "Annuleer" as soon as a build goes on; the grid leaves no time for a click from outside. */
const cancelAtOnce = (): Promise<void> =>
  frame().evaluate(() => {
    const look = new MutationObserver(() => {
      const [cancel] = [...document.querySelectorAll('button')].filter(
        ({ textContent }) => textContent === 'Annuleer',
      );
      if (!cancel || !document.querySelector('[role=progressbar]')) return;
      look.disconnect();
      cancel.click();
    });
    look.observe(document.body, { subtree: true, childList: true });
  });

/** Goes on with Tab until the focus is on what has this name. */
const tabTo = async (name: string | RegExp): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    const now = await focused();
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never came to ${String(name)}`);
};

beforeAll(async () => {
  open = await openWorkbench();
  page = open.page;
  pane = page.frameLocator('#addin iframe');
  await pane.getByRole('tab', { name: 'Scenario' }).click();
  await pane.getByRole('searchbox').waitFor();
});

afterAll(async () => {
  await open.close();
});

describe('by mouse', () => {
  it('the example is previewed before anything is written', async () => {
    const before = await sheetNames();
    await button('Voorbeeld Hasselt + Kortessem').click();
    await button('Bekijk wat er verandert').click();
    await pane.getByText(/22 nieuwe bladen: Start, Raad, Cijfers/).waitFor();
    expect(await sheetNames()).toEqual(before);
  });

  it('a build that is cancelled leaves the sheets as they were', async () => {
    const before = await sheetNames();
    await cancelAtOnce();
    await button('Bouw').click();
    await pane.getByText('De bouw is geannuleerd. De werkmap is zoals ervoor.').waitFor();
    await settled(page);
    expect(await sheetNames()).toEqual(before);
  });

  it('builds the published figures, and says what to look at first', async () => {
    await button('Bekijk wat er verandert').click();
    await button('Bouw').click();
    await button('Ga naar Start').waitFor();
    await settled(page);
    const start = await contents('Start');
    for (const amount of [43_766_000, 44_059_500]) expect(start).toContain(amount);
    await pane.getByText('43.766.000 euro (Fusies van 1 januari 2025)').waitFor();
    await pane.getByText(/BBR 19\.481\.152 euro, AFM 9\.451\.877 euro/).waitFor();
    await pane.getByText(/^Controles: \d+ na te kijken/).waitFor();
  });

  it('shows Start', async () => {
    await page.evaluate(() => {
      window.werkbank.select('Blad1!A1');
    });
    await button('Ga naar Start').click();
    await page.waitForFunction(() => {
      const { store } = window.werkbank.host;
      return store.sheets().find(({ id }) => id === store.activeSheet())?.name === 'Start';
    });
  });

  it('a second build has nothing to do', async () => {
    await button('Bekijk wat er verandert').click();
    await pane.getByText(/Er is niets te bouwen/).waitFor();
  });

  it('another choice is shown cell by cell before it is built', async () => {
    await pane.getByLabel('Inwoners op 1 januari').selectOption('2022');
    await button('Bekijk wat er verandert').click();
    await pane.getByText(/^\d+ cel(len)? wijzig(t|en) op \d+ blad(en)?\.$/).waitFor();
    await button('Annuleer').click();
    await pane.getByLabel('Inwoners op 1 januari').selectOption('2021');
  });

  it('hands over the same as a file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Bewaar als bestand').click(),
    ]);
    expect(download.suggestedFilename()).toBe('Fusiebegroting Hasselt + Kortessem.xlsx');
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('takes the build away again', async () => {
    await button('Maak ongedaan').click();
    await pane.getByText(/De bouw is ongedaan gemaakt/).waitFor();
    expect(await sheetNames()).not.toContain('Fusie');
  });
});

describe('by keyboard', () => {
  it('from the tab to a built scenario and back', async () => {
    for (const name of ['Kortessem', 'Hasselt']) await button(new RegExp(`Haal ${name}`)).click();
    await pane.getByRole('searchbox').focus();
    for (const name of ['Halen', 'Herk-de-Stad', 'Lummen']) {
      await page.keyboard.type(name);
      await tabTo(new RegExp(`^${name} NIS`));
      await page.keyboard.press('Enter');
      await pane.getByText(`${name} is toegevoegd.`, { exact: false }).waitFor();
    }
    await pane.getByText(/zijn alleen totalen gepubliceerd/).waitFor();
    await tabTo('Bekijk wat er verandert');
    await page.keyboard.press('Enter');
    await button('Bouw').waitFor();
    expect(await focused()).toBe('Wat er verandert');
    await tabTo('Bouw');
    await page.keyboard.press('Enter');
    await button('Ga naar Start').waitFor();
    expect(await focused()).toBe('Het scenario staat in de werkmap');
    await settled(page);
    expect(await sheetNames()).toContain('Schuld');
    await tabTo('Maak ongedaan');
    await page.keyboard.press('Enter');
    await pane.getByText(/De bouw is ongedaan gemaakt/).waitFor();
    expect(await focused()).toBe('Bekijk wat er verandert');
  });
});

describe('accessibility, in a real browser', () => {
  it('axe finds nothing in any state: light, dark, contrast', async () => {
    await button('Bekijk wat er verandert').click();
    await button('Bouw').waitFor();
    const found: Record<string, string[]> = {};
    for (const theme of ['licht', 'donker', 'contrast'] as const) {
      await wearTheme(page, theme);
      found[`${theme}, preview`] = await axeFindings(page);
    }
    await button('Bouw').click();
    await button('Ga naar Start').waitFor();
    for (const theme of ['contrast', 'donker', 'licht'] as const) {
      await wearTheme(page, theme);
      found[`${theme}, result`] = await axeFindings(page);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  it('Controle goes through what was built, and fits in 320 pixels', async () => {
    await page.addStyleTag({ content: '#addin iframe { width: 320px !important; }' });
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await pane.getByText(/^\d+ open punten van \d+ aannames\.$/).waitFor();
    await button('Controleer de werkmap').click();
    await pane.getByText(/in [\d.]+ formules op \d+ bladen\.$/).waitFor();
    const found: Record<string, string[]> = {};
    for (const theme of ['donker', 'contrast', 'licht'] as const) {
      await wearTheme(page, theme);
      found[theme] = await axeFindings(page);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    const tooWide = await frame().evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBe(0);
    await pane.getByRole('list', { name: 'Open punten' }).getByRole('button').first().click();
    await page.waitForFunction(() => {
      const { store } = window.werkbank.host;
      return store.sheets().find(({ id }) => id === store.activeSheet())?.name === 'Aannames';
    });
  });

  it('left no errors behind and asked nothing from outside', () => {
    expect(open.outside).toEqual([]);
    expect(open.problems).toEqual([]);
  });
});
