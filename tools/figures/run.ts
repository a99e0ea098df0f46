import type { Figures } from '../../src/figures';
import { readCsvFolder } from '../cli/csvFolder';
import { exitCodeOf } from '../cli/exitCode';
import { refuse } from '../cli/refusal';
import { checkFolder, readFolder, type CheckedFolder } from './checkFolder';
import { help } from './help';
import { makeFolder } from './makeFolder';
import { readFiguresOptions } from './options';
import { checkFolderTarget, writeFolder } from './writeFolder';

/** What the command needs from outside. */
export interface Surface {
  print(line: string): void;
  complain(line: string): void;
  loadFigures(): Promise<Figures>;
}

/** Runs the command; `argv` without node and script. Gives the exit code. */
export function run(argv: readonly string[], surface: Surface): Promise<number> {
  return exitCodeOf(
    () => command(argv, surface),
    (line) => {
      surface.complain(line);
    },
  );
}

async function command(argv: readonly string[], surface: Surface): Promise<void> {
  const options = readFiguresOptions(argv);
  switch (options.verb) {
    case 'help':
      surface.print(help);
      return;
    case 'check':
      surface.print(
        `In orde: ${told(checkFolder(readFolder(options.folder), await surface.loadFigures()))}`,
      );
      return;
    case 'build': {
      const { from, uit } = options;
      checkFolderTarget(uit, from);
      const lines = readCsvFolder(from, 'build');
      if (lines.length === 0)
        refuse(`In de CSV-bestanden van "${from}" staat geen enkel cijfer. Vul ze aan.`);
      const figures = await surface.loadFigures();
      const files = makeFolder(lines, figures, options);
      // Read as the product will, before anything is written.
      const checked = checkFolder(
        new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)])),
        figures,
      );
      await writeFolder(uit, files);
      surface.print(`${uit}: ${told(checked)}`);
    }
  }
}

function told({ naam, gemeenten, cijfers }: CheckedFolder): string {
  return `"${naam}", ${String(gemeenten)} ${gemeenten === 1 ? 'gemeente' : 'gemeenten'}, ${String(cijfers)} ${cijfers === 1 ? 'cijfer' : 'cijfers'}.`;
}
