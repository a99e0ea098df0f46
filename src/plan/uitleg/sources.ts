import type { Steps } from '../../spreadsheet/steps';
import { isDescription, isHeading } from './cellName';
import { areasIn, follow } from './follow';
import { isError } from './term';
import { sizeOf, spotKey, spotsIn, type Spot, type WorkbookCells } from './workbookRead';

/** The cells without a formula on which a value rests, the nearest first. */
export interface Sources {
  /** Amounts on Cijfers. */
  readonly figures: readonly Spot[];
  readonly parameters: readonly Spot[];
  /** What the user types or chooses. */
  readonly inputs: readonly Spot[];
  /** On sheets of the user, or another fixed value. */
  readonly others: readonly Spot[];
  /** There were more cells than anybody follows. */
  readonly isStopped: boolean;
}

/** More than a full scenario of six partners has under one cell. */
const mostFollowed = 20_000;
const cellsPerStep = 5;

/** Follows a value down to where it was typed or published. */
export function* sourcesOf(cells: WorkbookCells, from: Spot): Steps<Sources> {
  const { leaves, isStopped } = yield* walk(cells, from, () => true);
  const kinds = { figures: [], parameters: [], inputs: [], others: [] } as Record<
    'figures' | 'parameters' | 'inputs' | 'others',
    Spot[]
  >;
  for (const leaf of leaves) {
    const kind = kindOfLeaf(cells, leaf);
    if (kind !== undefined) kinds[kind].push(leaf);
  }
  return { ...kinds, isStopped };
}

/** The empty and unknown cells because of which a value is not known, the nearest first. */
export interface Missing {
  readonly cells: readonly Spot[];
  /** Keys under which Cijfers has nothing. */
  readonly keys: readonly string[];
}

export function* missingFor(cells: WorkbookCells, from: Spot): Steps<Missing> {
  const keys = new Set<string>();
  const isUnknown = (spot: Spot) => isError(cells.value(spot)) || isOpen(cells, spot);
  const { leaves } = yield* walk(cells, from, isUnknown, (spot) => {
    for (const each of follow(cells, spot).conditions)
      if (each.kind === 'not-found' && cells.idOf(each) === 'cijfers') keys.add(each.key);
  });
  return { cells: leaves.filter(isUnknown), keys: [...keys] };
}

/** A cell that waits for the user. */
function isOpen(cells: WorkbookCells, spot: Spot): boolean {
  return (
    cells.value(spot) === null &&
    cells.formula(spot) === '' &&
    (cells.isInput(spot) || cells.idOf(spot) === null)
  );
}

function* walk(
  cells: WorkbookCells,
  from: Spot,
  goesOn: (spot: Spot) => boolean,
  meet: (spot: Spot) => void = () => undefined,
): Steps<{ leaves: Spot[]; isStopped: boolean }> {
  const seen = new Set([spotKey(from)]);
  const queue: Spot[] = [from];
  const leaves: Spot[] = [];
  for (let at = 0; at < queue.length; at += 1) {
    if (at % cellsPerStep === 0) yield;
    const spot = queue[at];
    if (!spot) break;
    if (cells.formula(spot) === '') {
      if (at > 0) leaves.push(spot);
      continue;
    }
    meet(spot);
    for (const next of precedentsOf(cells, spot)) {
      const key = spotKey(next);
      if (seen.has(key) || !goesOn(next)) continue;
      if (seen.size >= mostFollowed) return { leaves, isStopped: true };
      seen.add(key);
      queue.push(next);
    }
  }
  return { leaves, isStopped: false };
}

/** Blocks of this size in a formula that cannot be followed say nothing of one value. */
const largestBlock = 600;

/** The cells that had a say; where that cannot be told, all that the formula names. */
export function precedentsOf(cells: WorkbookCells, spot: Spot): readonly Spot[] {
  const { term, used } = follow(cells, spot);
  if (term) return used;
  return areasIn(cells, spot)
    .filter((area) => sizeOf(area) <= largestBlock)
    .flatMap(spotsIn);
}

function kindOfLeaf(
  cells: WorkbookCells,
  leaf: Spot,
): 'figures' | 'parameters' | 'inputs' | 'others' | undefined {
  const id = cells.idOf(leaf);
  const value = cells.value(leaf);
  if (id === null) return value === null ? undefined : 'others';
  if (cells.isInput(leaf)) {
    // The names of the scenarios are typed, but are no amounts.
    return isHeading(cells, leaf) || (value === null && !counts(cells, leaf))
      ? undefined
      : 'inputs';
  }
  if (value === null || isHeading(cells, leaf) || isDescription(cells, leaf)) return undefined;
  if (id === 'cijfers') return cells.columnKey(leaf) === 'bedrag' ? 'figures' : undefined;
  if (id === 'parameters') return 'parameters';
  // A word of ours says which way is taken, and comes from nowhere.
  return typeof value === 'number' ? 'others' : undefined;
}

/** An empty cell says something only where one amount is waited for: not in a list of loans. */
function counts(cells: WorkbookCells, spot: Spot): boolean {
  return cells.idOf(spot) !== 'leningen';
}
