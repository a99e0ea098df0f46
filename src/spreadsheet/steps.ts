/** Work that can be left for a moment after each step, so that a page can answer its user. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

export interface Slices {
  /** Asked after each slice; whoever gives up gets no result. */
  readonly signal?: AbortSignal | undefined;
  /** Lets the page do what waits; comes back when it is our turn again. */
  readonly pause: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** No one notices a pause of a page that is shorter. */
const slice = 25;

/** Does the steps with a pause after each slice of time; undefined where it was given up. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  slices: Omit<Slices, 'signal'> & { readonly signal?: undefined },
): Promise<Result>;
export async function inSlices<Result>(
  steps: Steps<Result>,
  slices: Slices,
): Promise<Result | undefined>;
export async function inSlices<Result>(
  steps: Steps<Result>,
  { signal, pause, now }: Slices,
): Promise<Result | undefined> {
  let begun = now();
  for (;;) {
    if (signal?.aborted === true) return undefined;
    const { done, value } = steps.next();
    if (done === true) return value;
    if (now() - begun < slice) continue;
    await pause();
    begun = now();
  }
}
