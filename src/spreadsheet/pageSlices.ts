import type { Slices } from './steps';

/** Slices of the time of this page: what waits for it comes first after each. */
export const pageSlices: Omit<Slices, 'signal'> = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
};
