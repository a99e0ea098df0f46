import { createHash } from 'node:crypto';
import type { Network } from '../../../src/figures';

export interface TestNetwork extends Network {
  /** Milliseconds of each pause between two attempts. */
  readonly pauses: number[];
  /** Lets the time of the running requests pass. */
  expire(): void;
  /** How many clocks still run. */
  running(): number;
}

/** The real fetch, with clocks that only a test moves: a pause is over at once. */
export function realNetwork(change: Partial<Network> = {}): TestNetwork {
  const limits = new Set<() => void>();
  const pauses: number[] = [];
  return {
    fetch: (url, init) => fetch(url, init),
    digest: (bytes) =>
      Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex')),
    isOnline: () => true,
    // The time limit of a request is the only thing that takes ten seconds.
    after: (milliseconds, action) => {
      if (milliseconds === 10_000) {
        limits.add(action);
        return () => {
          limits.delete(action);
        };
      }
      pauses.push(milliseconds);
      const timer = setImmediate(action);
      return () => {
        clearImmediate(timer);
      };
    },
    random: () => 0.5,
    clock: () => Date.UTC(2026, 2, 15),
    ...change,
    pauses,
    expire: () => {
      for (const action of [...limits]) action();
    },
    running: () => limits.size,
  };
}
