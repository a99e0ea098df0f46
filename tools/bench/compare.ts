/** One measurement beside its yardstick, both taken in the same run. */
export interface Ratio {
  readonly name: string;
  readonly subjectMs: number;
  readonly yardstickMs: number;
  readonly limit: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Runs two pieces of work turn by turn and compares their medians: a machine that slows down
 * halfway slows both.
 */
export function compare(
  name: string,
  limit: number,
  subject: () => unknown,
  yardstick: () => unknown,
  { rounds = 41, perRound = 1 }: { rounds?: number; perRound?: number } = {},
): Ratio {
  const time = (work: () => unknown): number => {
    const start = performance.now();
    for (let count = 0; count < perRound; count += 1) kept = work();
    return (performance.now() - start) / perRound;
  };
  let kept: unknown;
  // Both as warm as they get: what is compared is the work, not the compiler.
  const warm = performance.now() + 400;
  while (performance.now() < warm) {
    time(subject);
    time(yardstick);
  }
  const subjectTimes: number[] = [];
  const yardstickTimes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    subjectTimes.push(time(subject));
    yardstickTimes.push(time(yardstick));
  }
  // The last result is used, so that no engine may skip the work.
  if (kept === undefined) throw new Error(`${name}: no result`);
  return { name, limit, subjectMs: median(subjectTimes), yardstickMs: median(yardstickTimes) };
}

/** A line for the terminal, and whether the limit was kept. */
export interface Reported {
  readonly line: string;
  readonly kept: boolean;
}

export function report({ name, limit, subjectMs, yardstickMs }: Ratio): Reported {
  const ratio = subjectMs / yardstickMs;
  const kept = ratio <= limit;
  return {
    line: `${kept ? 'ok ' : 'OVER'}  ${name}: ${ratio.toFixed(2)}× (limit ${limit.toString()}×; ${subjectMs.toFixed(4)} ms against ${yardstickMs.toFixed(4)} ms)`,
    kept,
  };
}
