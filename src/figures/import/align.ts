import { candidatesOf, type Candidate } from './candidates';
import type { LabelledRow } from './labelledRows';
import { impossible, stepCost } from './place';
import {
  consolidatedBlock,
  isWithin,
  linesWithLabel,
  schemaLines,
  type SchemaLine,
} from './schemaLines';

/** What a row turned out to be. */
export type Alignment =
  | { readonly kind: 'line'; readonly line: SchemaLine; readonly byLabel: boolean }
  /** More than one line fits as well as the other. */
  | { readonly kind: 'ambiguous'; readonly lines: readonly SchemaLine[] }
  | { readonly kind: 'none' };

/** Leaving a row out that could be a line of a schema. */
const leftOut = 5;
/** Two ways that differ by less are equally good. */
const hairsbreadth = 0.15;

/** What is dearer than the best by more than a jump and a block of lines left out never wins. */
const hopeless = 30;

/** Far more rows than all schemas of a province print; what comes behind them is listed. */
const mostSteps = 20_000;

const lineCount = schemaLines.length;
/** The line that was found last, or nothing yet; and whether a heading was passed since. */
const stateCount = 2 * (lineCount + 1);
const start = 2 * lineCount + 1;

interface Step {
  readonly row: number;
  readonly candidates: readonly Candidate[];
  /** A heading or title stands between this row and the one before it. */
  readonly atHeading: boolean;
}

/**
 * Lays the rows of a table along the lines of the schemas, in the cheapest way as a whole. A label
 * alone does not tell: "Ontvangsten" is printed three times, and "IV." may stand for V.
 */
export function align(
  rows: readonly LabelledRow[],
  others: ReadonlySet<LabelledRow> = new Set(),
): Alignment[] {
  const steps = stepsOf(rows, others);
  const before = costsBefore(steps);
  const answers = rows.map((): Alignment => ({ kind: 'none' }));
  let after = new Float64Array(stateCount);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index] as Step;
    const costs = before[index] as Float64Array;
    const live = liveStates(costs);
    answers[step.row] = choose(step, costs, live, after);
    after = costsFrom(step, live, after);
  }
  return withoutBareRoots(rows, answers);
}

/**
 * `I. Uitgaven` begins a section of T2, and in other tables it stands above nothing: where none of
 * them has a line of its section under it, its words could be those of every section.
 */
function withoutBareRoots(rows: readonly LabelledRow[], found: readonly Alignment[]): Alignment[] {
  const lineAt = (index: number) => {
    const answer = found[index];
    return answer?.kind === 'line' ? answer.line : undefined;
  };
  const isRoot = (index: number) => {
    const line = lineAt(index);
    return line?.schema === 'T2' && line.labelsWithMark.includes(rows[index]?.label.key ?? '');
  };
  let last = -1;
  for (let index = 0; index < found.length; index += 1) {
    const line = lineAt(index);
    const above = lineAt(last);
    if (!line) continue;
    if (above && isRoot(last) && line !== above && isWithin(line, above)) return [...found];
    last = index;
  }
  return found.map((answer, index) =>
    isRoot(index)
      ? { kind: 'ambiguous', lines: linesWithLabel(rows[index]?.label.key ?? '') }
      : answer,
  );
}

function stepsOf(rows: readonly LabelledRow[], others: ReadonlySet<LabelledRow>): Step[] {
  const steps: Step[] = [];
  const isConsolidated = rows.some(({ label }) => label.key.includes('geconsolid'));
  let atHeading = true;
  rows.forEach((row, index) => {
    atHeading ||= row.inHeading || row.group !== rows[index - 1]?.group || others.has(row);
    if (others.has(row)) return;
    if (row.label.text === '' || row.group.perInhabitant) return;
    // Without its title and without a mark a line is not that of gemeente, OCMW and AGB together.
    const bare = !isConsolidated && row.label.marks.length === 0;
    const candidates = candidatesOf(row).filter(
      ({ line, by }) => !(bare && by === 'label' && line.block.name === consolidatedBlock),
    );
    // A title is a heading of its own.
    atHeading ||= candidates.some(({ line }) => line.title);
    if (candidates.length > 0 && steps.length < mostSteps) {
      steps.push({ row: index, candidates, atHeading });
      atHeading = false;
    } else if (!row.hasAmounts) {
      atHeading = true;
    }
  });
  return steps;
}

/** Price of each step from each state, kept: the same one is asked for many times. */
const prices = new Float32Array((lineCount + 1) * lineCount * 6).fill(Number.NaN);

function price(state: number, candidate: Candidate, atHeading: boolean): number {
  const heading = atHeading || state % 2 === 1;
  const by = candidate.by === 'label' ? 0 : candidate.by === 'total' ? 1 : 2;
  const key = ((state >> 1) * lineCount + candidate.line.index) * 6 + by * 2 + Number(heading);
  const known = prices[key];
  if (known !== undefined && !Number.isNaN(known)) return known;
  const found = stepCost(schemaLines[state >> 1], candidate.line, heading, candidate.by);
  prices[key] = found;
  return found;
}

/** State after a row that is left out: a heading that was passed stays passed. */
function passed(state: number, step: Step): number {
  return step.atHeading ? state | 1 : state;
}

function costsBefore(steps: readonly Step[]): Float64Array[] {
  let costs = new Float64Array(stateCount).fill(impossible);
  costs[start] = 0;
  return steps.map((step) => {
    const here = costs;
    const next = new Float64Array(stateCount).fill(impossible);
    for (let state = 0; state < stateCount; state += 1) {
      const cost = here[state] ?? impossible;
      if (cost === impossible) continue;
      lower(next, passed(state, step), cost + leftOut);
      for (const candidate of step.candidates) {
        const total = cost + price(state, candidate, step.atHeading) + candidate.cost;
        lower(next, candidate.line.index * 2, total);
      }
    }
    costs = withoutHopeless(next);
    return here;
  });
}

/** The states that can have been reached. */
function liveStates(costs: Float64Array): number[] {
  const live: number[] = [];
  for (let state = 0; state < stateCount; state += 1) {
    if (costs[state] !== impossible) live.push(state);
  }
  return live;
}

function withoutHopeless(costs: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let best = impossible;
  for (const cost of costs) if (cost < best) best = cost;
  for (let state = 0; state < stateCount; state += 1) {
    if ((costs[state] ?? impossible) > best + hopeless) costs[state] = impossible;
  }
  return costs;
}

function costsFrom(
  step: Step,
  live: readonly number[],
  after: Float64Array,
): Float64Array<ArrayBuffer> {
  const costs = new Float64Array(stateCount).fill(impossible);
  for (const state of live) {
    let best = leftOut + (after[passed(state, step)] ?? 0);
    for (const candidate of step.candidates) {
      const onward = after[candidate.line.index * 2] ?? 0;
      best = Math.min(best, price(state, candidate, step.atHeading) + candidate.cost + onward);
    }
    costs[state] = best;
  }
  return costs;
}

function lower(costs: Float64Array, state: number, cost: number): void {
  if (cost < (costs[state] ?? impossible)) costs[state] = cost;
}

/** The cheapest way as a whole through each candidate decides what this row is. */
function choose(
  step: Step,
  before: Float64Array,
  live: readonly number[],
  after: Float64Array,
): Alignment {
  let without = impossible;
  const totals = step.candidates.map(() => impossible);
  for (const state of live) {
    const cost = before[state] ?? impossible;
    without = Math.min(without, cost + leftOut + (after[passed(state, step)] ?? 0));
    step.candidates.forEach((candidate, index) => {
      const onward = candidate.cost + (after[candidate.line.index * 2] ?? 0);
      const total = cost + price(state, candidate, step.atHeading) + onward;
      if (total < (totals[index] ?? impossible)) totals[index] = total;
    });
  }
  const best = Math.min(...totals);
  if (best === impossible || without < best) return { kind: 'none' };
  const fits = step.candidates.filter(
    (_, index) => (totals[index] ?? impossible) < best + hairsbreadth,
  );
  const [first] = fits;
  if (!first) return { kind: 'none' };
  if (fits.length > 1) return { kind: 'ambiguous', lines: fits.map(({ line }) => line) };
  return { kind: 'line', line: first.line, byLabel: first.certain };
}
