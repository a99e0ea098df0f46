import type { AnalyseBench } from './analyseInPage';
import { inBenchPage } from './benchPage';
import type { Reported } from './compare';

declare global {
  interface Window {
    analyseBench: AnalyseBench;
  }
}

/** Milliseconds in which the page may not answer, and in which a cancel is answered. */
const limit = 100;

/** Goal seek, tornado, stresses and comparisons of the large case, in slices of one page. */
export async function analyseRatios(): Promise<Reported[]> {
  const { taken, scenarios, longestTask, cancelled, hash } = await inBenchPage('analyse', (page) =>
    page.evaluate(() => window.analyseBench.ask()),
  );
  const kept = longestTask < limit && cancelled <= limit && hash < limit;
  return [
    {
      kept,
      line: `${kept ? 'ok ' : 'OVER'}  vragen aan 6 gemeenten × 12 jaren: langste taak van de pagina ${longestTask === 0 ? 'onder 50' : longestTask.toFixed(0)} ms, annuleren beantwoord na ${cancelled.toFixed(0)} ms, hash ${hash.toFixed(0)} ms (elk limit ${String(limit)} ms); ${String(scenarios)} scenario's in ${taken.toFixed(0)} ms`,
    },
  ];
}
