/** What stands in a cell of a row or column: a formula by the number of its form, or no formula. */
export type LineCode = number;
export const nothing = 0;
export const typedNumber = -1;

/** Where a row or column of formulas is not what it mostly is. */
export interface LineDeviation {
  readonly kind: 'inner' | 'tail' | 'change' | 'start' | 'end';
  /** What stands there, and what the line mostly is. */
  readonly code: LineCode;
  readonly main: LineCode;
  /** First and last place that deviates. */
  readonly from: number;
  readonly to: number;
  /** The place at which the line turns: it differs there from the place before. */
  readonly turn: number;
  /** How many are alike in the shorter of the two parts; of a change only. */
  readonly shorter?: number;
}

/** Fewer alike are no series. */
const fewest = 3;

interface Run {
  readonly code: LineCode;
  readonly from: number;
  readonly to: number;
}

/**
 * Deviations of one row or column. `gathers` tells of a form that it sums up the line itself: a
 * total, also one halfway, breaks no series.
 */
export function lineDeviations(
  codes: readonly LineCode[],
  gathers: (code: LineCode) => boolean,
): LineDeviation[] {
  return stretchesOf(codes).flatMap((stretch) => {
    const main = mostUsed(stretch, codes);
    if (main === undefined) return [];
    const counted = gathers(main)
      ? stretch
      : stretch.filter((place) => !gathers(codes[place] ?? nothing));
    return ofSeries(runsAlong(counted, codes), main);
  });
}

/** Places that follow each other without a gap. */
function stretchesOf(codes: readonly LineCode[]): number[][] {
  const stretches: number[][] = [];
  codes.forEach((code, place) => {
    if (code === nothing) return;
    const last = stretches.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else stretches.push([place]);
  });
  return stretches;
}

function mostUsed(stretch: readonly number[], codes: readonly LineCode[]): LineCode | undefined {
  if (stretch.length < fewest) return undefined;
  const counts = new Map<LineCode, number>();
  for (const place of stretch) {
    const code = codes[place] ?? nothing;
    if (code > nothing) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] >= fewest ? most[0] : undefined;
}

function runsAlong(places: readonly number[], codes: readonly LineCode[]): Run[] {
  const runs: { code: LineCode; from: number; to: number }[] = [];
  for (const place of places) {
    const code = codes[place] ?? nothing;
    const last = runs.at(-1);
    if (last?.code === code) last.to = place;
    else runs.push({ code, from: place, to: place });
  }
  return runs;
}

function ofSeries(runs: readonly Run[], main: LineCode): LineDeviation[] {
  const first = runs.findIndex(({ code }) => code === main);
  const last = runs.findLastIndex(({ code }) => code === main);
  const inner = runs.slice(first, last + 1).filter(({ code }) => code !== main);
  const [start, end] = [runs[first], runs[last]];
  if (!start || !end) return [];
  const length = end.to - start.from + 1;
  const odd = inner.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  // Columns that alternate are a layout, and no slip.
  if (odd > Math.max(1, Math.floor(length / 4))) return [];
  const before = runs[first - 1];
  const after = runs[last + 1];
  return [
    ...(before ? atStart(before, start) : []),
    ...inner.map((run) => ({ ...run, kind: 'inner' as const, main, turn: run.from })),
    ...(after ? atEnd(after, end) : []),
  ];
}

function lengthOf({ from, to }: Run): number {
  return to - from + 1;
}

/** Numbers before a series are its history, or what it starts from. */
function atStart(before: Run, start: Run): LineDeviation[] {
  if (before.code === typedNumber) return [];
  const turned = { main: start.code, turn: start.from };
  return before.from === before.to
    ? [{ ...before, ...turned, kind: 'start' }]
    : [
        {
          ...start,
          ...turned,
          to: start.from,
          main: before.code,
          kind: 'change',
          shorter: Math.min(lengthOf(before), lengthOf(start)),
        },
      ];
}

function atEnd(after: Run, end: Run): LineDeviation[] {
  const turned = { ...after, main: end.code, turn: after.from };
  if (after.code === typedNumber) return [{ ...turned, kind: 'tail' }];
  return after.from === after.to
    ? [{ ...turned, kind: 'end' }]
    : [
        {
          ...turned,
          to: after.from,
          kind: 'change',
          shorter: Math.min(lengthOf(end), lengthOf(after)),
        },
      ];
}
