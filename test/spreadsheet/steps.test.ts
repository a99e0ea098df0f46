import { atOnce, inSlices, type Steps } from '../../src/spreadsheet/steps';

function* counting(to: number, seen: number[] = []): Steps<string> {
  for (let step = 1; step <= to; step += 1) {
    seen.push(step);
    yield;
  }
  return `${String(to)} steps`;
}

/** A clock on which every step takes so many milliseconds. */
function clock(perStep: number) {
  let time = 0;
  return () => (time += perStep);
}

test('at once all steps are done', () => {
  const seen: number[] = [];
  expect(atOnce(counting(3, seen))).toBe('3 steps');
  expect(seen).toEqual([1, 2, 3]);
});

test.each([
  ['steps of 30 ms: after each of them', 30, 4, 4],
  ['steps of 10 ms: after each third', 10, 6, 2],
  ['steps of 1 ms: not at all', 1, 10, 0],
])('%s the page gets a pause', async (_what, perStep, steps, pauses) => {
  let paused = 0;
  const done = await inSlices(counting(steps), {
    now: clock(perStep),
    pause: () => {
      paused += 1;
      return Promise.resolve();
    },
  });
  expect(done).toBe(`${String(steps)} steps`);
  expect(paused).toBe(pauses);
});

test('who gives up in a pause gets nothing, and no step more is done', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const done = await inSlices(counting(9, seen), {
    signal: stop.signal,
    now: clock(30),
    pause: () => {
      if (seen.length === 4) stop.abort();
      return Promise.resolve();
    },
  });
  expect(done).toBeUndefined();
  expect(seen).toEqual([1, 2, 3, 4]);
});
