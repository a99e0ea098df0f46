import type { Page } from 'playwright-core';
import type { Werkbank } from '../workbench/werkbank';
import { startWorkbench } from '../workbench/server';
import { launchBrowser } from '../workbench/browser';
import { median, report, type Reported } from './compare';

declare global {
  interface Window {
    werkbank: Werkbank;
  }
}

/** Milliseconds from opening the add-in's page until it has answered its first function. */
function firstAnswer(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { host } = window.werkbank;
    const frame = document.querySelector('iframe')?.contentWindow;
    if (!frame) throw new Error('the workbench has no frame');
    const start = performance.now();
    host.functions.markGone();
    frame.location.reload();
    await host.call('FUSIE.AFM', [3, 2, 1], 'Blad1!A1');
    return performance.now() - start;
  });
}

const calls = 2_000;

/** Milliseconds for many single calls, as a recalculation of as many cells asks them. */
function singleCalls(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const { host } = window.werkbank;
    const start = performance.now();
    await Promise.all(
      Array.from({ length: count }, (_, row) => host.call('FUSIE.AFM', [row, 2, 1], 'Blad1!A1')),
    );
    return performance.now() - start;
  }, calls);
}

/** Milliseconds for the same rows in one call that spills. */
function spillingCall(page: Page): Promise<number> {
  return page.evaluate(async (count) => {
    const rows = Array.from({ length: count }, (_, row) => [row]);
    const start = performance.now();
    await window.werkbank.host.call('FUSIE.AFM', [rows, 2, 1], 'Blad1!A1');
    return performance.now() - start;
  }, calls);
}

export interface PageReport {
  readonly reported: readonly Reported[];
  /** Names of our scripts that the page asks for until its first screen stands. */
  readonly firstScripts: readonly string[];
}

/** What only a real page can tell, in the workbench: the built add-in through the real Office.js. */
export async function pageRatios(): Promise<PageReport> {
  const workbench = await startWorkbench({ port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    let withPane = true;
    await page.route('**/addin/taskpane.html', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      // Without its container the pane is never fetched: the functions alone.
      await route.fulfill({ response, body: withPane ? html : html.replace('id="pane"', '') });
    });
    const asked = new Set<string>();
    page.on('request', (request) => {
      const script = /\/addin\/([^/]+\.js)$/.exec(new URL(request.url()).pathname)?.[1];
      if (script !== undefined) asked.add(script);
    });
    await page.goto(workbench.url);
    await page.waitForFunction('window.werkbank?.host.functions.isReady === true');
    await page.evaluate(() => window.werkbank.settled());
    await page.frameLocator('iframe').getByRole('tab').first().waitFor();
    const firstScripts = [...asked];

    const times = { page: [] as number[], alone: [] as number[] };
    for (let round = 0; round < 11; round += 1) {
      withPane = true;
      times.page.push(await firstAnswer(page));
      withPane = false;
      times.alone.push(await firstAnswer(page));
    }
    withPane = true;
    await firstAnswer(page);
    const single = await singleCalls(page);
    const spilled = await spillingCall(page);
    const reported = [
      report({
        name: 'eerste antwoord van een functie / dezelfde pagina met de functies alleen',
        limit: 1.5,
        subjectMs: median(times.page),
        yardstickMs: median(times.alone),
      }),
      {
        kept: true,
        line: `info  ${String(calls)} losse aanroepen door de echte runtime: ${single.toFixed(0)} ms, ${(single / spilled).toFixed(1)}× één aanroep die evenveel rijen beslaat (${spilled.toFixed(0)} ms)`,
      },
    ];
    return { reported, firstScripts };
  } finally {
    await browser.close();
    await workbench.close();
  }
}
