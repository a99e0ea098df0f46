import type { Reader } from '../reader';
import { readInWorker } from './readInWorker';

/** The reader of the built pane. Only the bundler knows where the script of the worker stands. */
export function createReader(): Reader {
  return readInWorker(
    () =>
      new Worker(/* webpackChunkName: "lezer" */ new URL('./readWorker.ts', import.meta.url), {
        name: 'lezer',
      }),
  );
}
