/** `npm run figures`: the command itself; `--help` explains it. */
import type { Figures } from '../../src/figures';
import { run } from './run';

process.exitCode = await run(process.argv.slice(2), {
  print: (line) => {
    console.log(line);
  },
  complain: (line) => {
    console.error(line);
  },
  // Compiling the figures takes longest: not for help or a typing error.
  loadFigures: async (): Promise<Figures> =>
    (await import('../data/bundledLoader')).bundledLoader().load(),
});
