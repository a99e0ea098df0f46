/** A stretch of the time of the page, in milliseconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The longest task of the page while `action` runs, in milliseconds; 0 where none takes more than 50.
 * What falls in a stretch of somebody else is no work of ours.
 */
export async function longestTask(
  action: () => Promise<unknown>,
  ofOthers: readonly Stretch[] = [],
): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  await action();
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  const ours = tasks.filter(
    ({ startTime, duration }) =>
      !ofOthers.some(({ start, end }) => start < startTime + duration && end > startTime),
  );
  return Math.max(0, ...ours.map(({ duration }) => duration));
}
