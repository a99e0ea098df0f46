import { toetsInWorker } from './toetsInWorker';
import type { Toetser } from './toetser';

/** The test of the built pane. Only the bundler knows where the script of the worker stands. */
export function createToetser(): Toetser {
  return toetsInWorker(
    () =>
      new Worker(/* webpackChunkName: "toetser" */ new URL('./toetsWorker.ts', import.meta.url), {
        name: 'toetser',
      }),
  );
}
