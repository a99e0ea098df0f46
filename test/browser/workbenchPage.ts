import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { CellContent } from '../../tools/host/cellStore';
import type { Workbench } from '../../tools/workbench/server';
import { startWorkbench } from '../../tools/workbench/server';
import type { Werkbank } from '../../tools/workbench/werkbank';
import { launchBrowser } from '../../tools/workbench/browser';

declare global {
  interface Window {
    werkbank: Werkbank;
  }
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly url: string;
  /** Requests that wanted to leave this machine; they were stopped. */
  readonly outside: readonly string[];
  /** Errors of the page and of the add-in, and everything that could not be loaded. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Opens the workbench in a browser; `query` is what stands behind the `?`. */
export const openWorkbench = async (query = ''): Promise<OpenWorkbench> => {
  let workbench: Workbench | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await workbench?.close();
  };
  try {
    workbench = await startWorkbench({ port: 0 });
    const { url } = workbench;
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    // A machine that does other work is slow; what never comes still ends.
    page.setDefaultTimeout(150_000);
    const outside: string[] = [];
    const problems: string[] = [];
    await page.route(
      (address) => address.origin !== url,
      async (route) => {
        outside.push(route.request().url());
        await route.abort();
      },
    );
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${url}/${query === '' ? '' : `?${query}`}`);
    await page.waitForFunction(() => 'werkbank' in window);
    await settled(page);
    return { page, url, outside, problems, close };
  } catch (problem) {
    await close();
    throw problem;
  }
};

export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => window.werkbank.settled());

/** What stands in a cell: a value, or an error with its sentence. */
export const read = (page: Page, address: string): Promise<CellContent> =>
  page.evaluate((cell) => window.werkbank.read(cell), address);

export const shown = (page: Page, address: string): Promise<string> =>
  page.evaluate((cell) => window.werkbank.shown(cell), address);

/** A block of `rows`×`columns` cells, from this cell on. */
export const readBlock = (
  page: Page,
  { address, rows, columns }: { address: string; rows: number; columns: number },
): Promise<CellContent[][]> =>
  page.evaluate(
    ([cell, height, width]) => {
      const { store } = window.werkbank.host;
      window.werkbank.select(cell);
      return store.values({ ...store.selection(), rows: height, columns: width });
    },
    [address, rows, columns] as const,
  );

/** The grid moves selection and editor after the event: until then keys would go elsewhere. */
const typesIn = (page: Page, address: string, isTyping: boolean) =>
  page.waitForFunction(
    ([wanted, typing]) => {
      const place = window.werkbank.typingPlace();
      return place?.isTyping === typing && (wanted === '' || place.address === wanted);
    },
    [address, isTyping] as const,
    { polling: 20 },
  );

/** Lets the page do what it put off until after the last event. */
const atRest = async (page: Page): Promise<void> => {
  await page.waitForTimeout(50);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
};

/**
 * The list of functions follows what is typed after a pause of its own (0,3 s). As long as it stands
 * there, Enter picks from it and does not leave the cell.
 */
const functionListGone = async (page: Page): Promise<void> => {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 350)));
  await atRest(page);
  await page.locator('[data-u-comp="sheets-formula-editor"]').waitFor({ state: 'detached' });
};

/** Types into a cell with the keyboard, as a user does, and leaves it with Enter. */
export const typeInto = async (page: Page, address: string, text: string): Promise<void> => {
  const cell = address.slice(address.lastIndexOf('!') + 1);
  await page.evaluate((wanted) => window.werkbank.select(wanted), address);
  await typesIn(page, cell, false);
  await atRest(page);
  // The first key opens the editor, which takes longer than a keyboard without hands.
  await page.keyboard.type(text.slice(0, 1));
  await typesIn(page, cell, true);
  await atRest(page);
  await page.keyboard.type(text.slice(1));
  if (text.startsWith('=')) await functionListGone(page);
  await page.keyboard.press('Enter');
  await typesIn(page, '', false);
  await atRest(page);
};

/** The published merger, built from the pane as a user does. */
export const buildExample = async (pane: FrameLocator): Promise<void> => {
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  await pane.getByRole('tab', { name: 'Scenario' }).click();
  await press('Voorbeeld Hasselt + Kortessem');
  await press('Bekijk wat er verandert');
  await press('Bouw');
  await pane.getByRole('button', { name: 'Ga naar Start' }).waitFor();
};
