import { analyseRatios } from './analyse';
import { pageRatios } from './page';
import { report } from './compare';
import { fondsRatios } from './fonds';
import { importRatios } from './import';
import { readingInPage } from './importInPage';
import { partnerRatios } from './partners';
import { ruleRatios } from './rules';
import { scenarioRatios } from './scenario';
import { sizes } from './sizes';
import { bundledLoader } from '../data/bundledLoader';

/** `npm run bench`: every line is a ratio or a size with its limit; over a limit is exit code 1. */
async function run(): Promise<void> {
  const rules = (await ruleRatios(bundledLoader())).map(report);
  const page = await pageRatios();
  const lines = [
    ...rules,
    ...page.reported,
    ...(await partnerRatios(bundledLoader())),
    ...(await fondsRatios(bundledLoader())),
    ...(await scenarioRatios()),
    ...(await analyseRatios()),
    ...(await importRatios()),
    ...(await readingInPage()),
    ...sizes(page.firstScripts),
  ];
  for (const { line } of lines) console.log(line);
  if (lines.some(({ kept }) => !kept)) process.exitCode = 1;
}

void run();
