import type { Steps } from '../../spreadsheet/steps';

/** The same steps, telling of each that it was done. */
export function* counted<Result>(steps: Steps<Result>, tell: () => void): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    tell();
    yield;
  }
}
