/** `npm run scenario`: the command itself; `--help` explains it. */
import { readFileSync } from 'node:fs';
import type { Figures } from '../../src/figures';
import { makePlan } from '../../src/plan';
import { writeXlsx } from '../../src/spreadsheet/xlsx';
import { run } from './run';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

process.exitCode = await run(process.argv.slice(2), {
  version,
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
  // Compiling the figures takes longest: not for help or a typing error.
  loadFigures: async (): Promise<Figures> =>
    (await import('../data/bundledLoader')).bundledLoader().load(),
  makePlan,
  writeXlsx,
});
