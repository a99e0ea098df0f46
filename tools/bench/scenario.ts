import type { Page } from 'playwright-core';
import { inBenchPage } from './benchPage';
import type { Reported } from './compare';
import type { ScenarioBench, ScenarioTimes } from './scenarioInPage';

declare global {
  interface Window {
    scenarioBench: ScenarioBench;
  }
}

/** Plan and requests may take half of what the grid needs to calculate the same workbook. */
const limit = 0.5;
const mostRequests = 8;
const mostBytes = 1_000_000;
/** Milliseconds in which the page may not answer, and in which a cancel is answered. */
const longestAllowed = 200;
const cancelAllowed = 100;

function lines(name: string, times: ScenarioTimes): Reported[] {
  const { plan, requests, calculation, count, largest, formulas, longestTask, cancelled } = times;
  const ratio = (plan + requests) / calculation;
  const kept = ratio <= limit;
  const fits = count <= mostRequests && largest < mostBytes;
  const answers = longestTask <= longestAllowed && cancelled <= cancelAllowed;
  return [
    {
      kept: answers,
      line: `${answers ? 'ok ' : 'OVER'}  scenario ${name}: langste taak van de pagina ${longestTask === 0 ? 'onder 50' : longestTask.toFixed(0)} ms (limit ${String(longestAllowed)} ms), annuleren beantwoord na ${cancelled.toFixed(0)} ms (limit ${String(cancelAllowed)} ms)`,
    },
    {
      kept,
      line: `${kept ? 'ok ' : 'OVER'}  scenario ${name}: plan ${plan.toFixed(0)} ms + verzoeken ${requests.toFixed(0)} ms, tegen ${calculation.toFixed(0)} ms rekenen door het rooster (${String(formulas)} formules): ${ratio.toFixed(2)}× (limit ${String(limit)}×)`,
    },
    {
      kept: fits,
      line: `${fits ? 'ok ' : 'OVER'}  scenario ${name}: ${String(count)} verzoeken (limit ${String(mostRequests)}), het grootste ${(largest / 1000).toFixed(0)} kB (limit ${String(mostBytes / 1000)} kB)`,
    },
  ];
}

async function measure(page: Page, case_: 'voorbeeld' | 'groot'): Promise<ScenarioTimes> {
  return page.evaluate((name) => window.scenarioBench.build(name, 5), case_);
}

/**
 * A whole build in one page: the plan, the requests through the real Office.js to an emulated Excel
 * that holds cells and calculates nothing, and the calculation by the grid.
 */
export async function scenarioRatios(): Promise<Reported[]> {
  return inBenchPage('bench', async (page, url) => {
    await page.addScriptTag({ url: `${url}/office-js/office.js` });
    await page.evaluate('Office.onReady()');
    return [
      ...lines('Hasselt + Kortessem, 11 jaren', await measure(page, 'voorbeeld')),
      ...lines('6 gemeenten × 12 jaren', await measure(page, 'groot')),
    ];
  });
}
