import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the scripts of the workbench are made from. */
const sources = ['tools/workbench', 'tools/host', 'src', 'package-lock.json'];

const newest = (place: string): number => {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
};

/** Thrown when webpack refuses; its own words went to the terminal. */
export class WorkbenchBuildError extends Error {}

/**
 * Bundles the scripts of the workbench into build/workbench, unless they are newer than all that
 * they are made from. In a process of its own, so that a test may ask for it too.
 * @throws WorkbenchBuildError
 */
export const buildWorkbench = (root: string): void => {
  const place = path.join(root, 'build/workbench');
  const made = path.join(place, 'workbench.js');
  const changed = Math.max(...sources.map((source) => newest(path.join(root, source))));
  if (existsSync(made) && statSync(made).mtimeMs > changed) return;
  // Made beside it and put in place when it is whole: somebody may be reading the old one, or
  // building at the same time.
  const fresh = `${place}.${process.pid}`;
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/webpack/bin/webpack.js'),
      '--config',
      path.join(root, 'tools/workbench/webpack.workbench.config.js'),
      '--output-path',
      fresh,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new WorkbenchBuildError(`webpack ended with code ${String(status)}`);
  }
  const old = `${fresh}.old`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
};
