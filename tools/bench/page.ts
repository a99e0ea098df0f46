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

/** Milliseconds for many single calls, and for the same rows in one call that spills. */
function manyCalls(page: Page): Promise<{ single: number; spilled: number }> {
  return page.evaluate(async (count) => {
    const { host } = window.werkbank;
    const rows = Array.from({ length: count }, (_, index) => [index]);
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };
    const single = await timed(() =>
      Promise.all(rows.map(([value]) => host.call('FUSIE.AFM', [value, 2, 1], 'Blad1!A1'))),
    );
    const spilled = await timed(() => host.call('FUSIE.AFM', [rows, 2, 1], 'Blad1!A1'));
    return { single, spilled };
  }, calls);
}

/** What only a real page can tell, in the workbench: the built add-in through the real Office.js. */
export async function pageRatios(): Promise<Reported[]> {
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
    await page.goto(workbench.url);
    await page.waitForFunction('window.werkbank?.host.functions.isReady === true');
    await page.evaluate(() => window.werkbank.settled());

    const times = { page: [] as number[], alone: [] as number[] };
    for (let round = 0; round < 11; round += 1) {
      withPane = true;
      times.page.push(await firstAnswer(page));
      withPane = false;
      times.alone.push(await firstAnswer(page));
    }
    withPane = true;
    await firstAnswer(page);
    const many = await manyCalls(page);
    return [
      report({
        name: 'eerste antwoord van een functie / dezelfde pagina met de functies alleen',
        limit: 1.5,
        subjectMs: median(times.page),
        yardstickMs: median(times.alone),
      }),
      {
        kept: true,
        line: `info  ${String(calls)} losse aanroepen door de echte runtime: ${many.single.toFixed(0)} ms, ${(many.single / many.spilled).toFixed(1)}× één aanroep die evenveel rijen beslaat (${many.spilled.toFixed(0)} ms)`,
      },
    ];
  } finally {
    await browser.close();
    await workbench.close();
  }
}
