/** A row or column as it stands in a sheet. */
export interface Line {
  readonly key: string | null;
  /** Nothing stands in it. */
  readonly isBlank: boolean;
}

/** `count` lines from `at` on. */
export interface LineRun {
  readonly at: number;
  readonly count: number;
}

/**
 * How the lines of a sheet become those of the plan, by whole rows or columns, so that whatever
 * points at a line keeps pointing at it. New lines come first; then the sheet has its interim
 * layout, in which everything is written; what disappears goes last, because a formula elsewhere
 * that points at it cannot be mended any more.
 */
export interface LineAlignment {
  /** Before which lines of the old layout new ones come; from the last to the first. */
  readonly inserts: readonly LineRun[];
  /** Which lines of the interim layout disappear; from the last to the first. */
  readonly deletes: readonly LineRun[];
  /** Where a line of the final layout stands in the interim one. */
  readonly interim: (planned: number) => number;
  /** Where a planned line ends up; elsewhere than planned only below lines that had to stay. */
  readonly place: (planned: number) => number;
  /** Where an old line ends up; null for one that disappears. */
  readonly fromOld: (old: number) => number | null;
  /** The old line that a planned line is; null for a new or moved one. */
  readonly kept: (planned: number) => number | null;
  /** The old line that holds a planned line's content; a moved line has one too. */
  readonly source: (planned: number) => number | null;
  readonly added: readonly number[];
  readonly removed: readonly number[];
  /** Planned lines whose key stood elsewhere. */
  readonly moved: readonly number[];
  /** Old lines of the user's that would have to go. */
  readonly foreign: readonly number[];
  readonly isEmpty: boolean;
}

interface Slot {
  readonly old: number | null;
  readonly planned: number | null;
  /** Not ours: it stays where it is. */
  readonly stays?: boolean;
}

/**
 * The first line of both is the row or column of keys itself. Lines of the user's stand in the way
 * of a plan, unless `keepForeign` lets them stay.
 */
export function alignLines(
  old: readonly Line[],
  planned: readonly (string | null)[],
  { keepForeign = false } = {},
): LineAlignment {
  const ours = withoutTail(planned);
  const oldByKey = new Map<string, number>();
  for (const [at, { key }] of old.entries())
    if (at > 0 && key !== null && !oldByKey.has(key)) oldByKey.set(key, at);
  const source = ours.map((key, at) =>
    at === 0 ? (old.length > 0 ? 0 : null) : key === null ? null : (oldByKey.get(key) ?? null),
  );
  const stays = longestRise(source);
  const mayStay = (at: number): boolean => keepForeign && foreign.includes(at);
  const anchors = [...stays].map((at) => ({ planned: at, old: source[at] ?? 0 }));
  const slots: Slot[] = [];
  const foreign: number[] = [];
  for (const [index, anchor] of [{ planned: -1, old: -1 }, ...anchors].entries()) {
    if (anchor.planned >= 0) slots.push(anchor);
    const next = anchors[index];
    const fresh = numbers(anchor.planned + 1, next?.planned ?? ours.length);
    const gone = numbers(anchor.old + 1, next?.old ?? old.length);
    const filled = next
      ? betweenAnchors(old, ours, gone, fresh)
      : afterTheLast(old, oldByKey, gone, fresh);
    slots.push(...filled.slots);
    foreign.push(...filled.foreign);
  }
  const settled = slots.map((slot) =>
    slot.planned === null && slot.old !== null && mayStay(slot.old)
      ? { ...slot, stays: true }
      : slot,
  );
  return fromSlots(settled, source, ours, old, foreign);
}

/** Empty lines at the end leave no trace in a sheet. */
function withoutTail(planned: readonly (string | null)[]): readonly (string | null)[] {
  const last = planned.findLastIndex((key, at) => at === 0 || key !== null);
  return planned.slice(0, last + 1);
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}

interface Filled {
  readonly slots: readonly Slot[];
  readonly foreign: readonly number[];
}

/** Empty lines of the plan take the empty lines that are there; what is left over goes. */
function betweenAnchors(
  old: readonly Line[],
  planned: readonly (string | null)[],
  gone: readonly number[],
  fresh: readonly number[],
): Filled {
  const room = fresh.filter((at) => planned[at] === null);
  const empty = gone.filter((at) => old[at]?.key === null);
  const filled = empty.filter((at) => old[at]?.isBlank === false);
  const blank = empty.filter((at) => old[at]?.isBlank === true);
  const used = new Set([...filled, ...blank.slice(0, Math.max(room.length - filled.length, 0))]);
  const matched = empty.filter((at) => used.has(at)).slice(0, room.length);
  const slots: Slot[] = [];
  let nextOld = 0;
  for (const at of fresh) {
    const match = planned[at] === null ? matched[room.indexOf(at)] : undefined;
    if (match === undefined) {
      slots.push({ old: null, planned: at });
      continue;
    }
    for (; (gone[nextOld] ?? Infinity) < match; nextOld += 1)
      slots.push({ old: gone[nextOld] ?? 0, planned: null });
    nextOld += 1;
    slots.push({ old: match, planned: at });
  }
  for (; nextOld < gone.length; nextOld += 1)
    slots.push({ old: gone[nextOld] ?? 0, planned: null });
  return { slots, foreign: filled.filter((at) => !matched.includes(at)) };
}

/** Behind our last line the sheet is the user's: ours are put in before it, and only ours go. */
function afterTheLast(
  old: readonly Line[],
  oldByKey: ReadonlyMap<string, number>,
  gone: readonly number[],
  fresh: readonly number[],
): Filled {
  const isOurs = (at: number): boolean => {
    const key = old[at]?.key ?? null;
    return key !== null && oldByKey.get(key) === at;
  };
  return {
    slots: [
      ...fresh.map((planned) => ({ old: null, planned })),
      ...gone.map((at) => ({ old: at, planned: null, stays: !isOurs(at) })),
    ],
    foreign: [],
  };
}

function fromSlots(
  slots: readonly Slot[],
  source: readonly (number | null)[],
  planned: readonly (string | null)[],
  old: readonly Line[],
  foreign: readonly number[],
): LineAlignment {
  /** Where the lines that stay stand in the interim layout. */
  const staying: number[] = [];
  const kept: (number | null)[] = [];
  const place: number[] = [];
  const final: (number | null)[] = [];
  const inserted = new Map<number, number>();
  const deleted: number[] = [];
  let left = 0;
  let nextOld = 0;
  for (const [at, slot] of slots.entries()) {
    if (slot.planned !== null) {
      kept[slot.planned] = slot.old;
      place[slot.planned] = left;
    }
    const goes = slot.planned === null && slot.stays !== true;
    if (slot.old === null) inserted.set(nextOld, (inserted.get(nextOld) ?? 0) + 1);
    else {
      nextOld = slot.old + 1;
      final[slot.old] = goes ? null : left;
    }
    if (goes) deleted.push(at);
    else {
      staying.push(at);
      left += 1;
    }
  }
  // A sheet that is still empty has room for everything.
  const inserts =
    old.length === 0 ? [] : [...inserted].map(([at, count]) => ({ at, count })).reverse();
  const behind = left - old.length;
  const moved = numbers(0, planned.length).filter(
    (at) => (source[at] ?? null) !== null && (kept[at] ?? null) === null,
  );
  const reused = new Set(moved.map((at) => source[at]));
  const deletes = runs(deleted).reverse();
  return {
    inserts,
    deletes,
    interim: (at) => staying[at] ?? at + slots.length - left,
    place: (at) => place[at] ?? at + left - planned.length,
    fromOld: (at) => (at < old.length ? (final[at] ?? null) : at + behind),
    kept: (at) => kept[at] ?? null,
    source: (at) => source[at] ?? kept[at] ?? null,
    added: numbers(1, planned.length).filter(
      (at) => planned[at] !== null && (source[at] ?? null) === null,
    ),
    removed: numbers(0, old.length).filter(
      (at) =>
        final[at] === null &&
        (old[at]?.key ?? null) !== null &&
        !reused.has(at) &&
        !foreign.includes(at),
    ),
    moved,
    foreign,
    isEmpty: inserts.length === 0 && deletes.length === 0,
  };
}

function runs(lines: readonly number[]): LineRun[] {
  const found: { at: number; count: number }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last.at + last.count === line) last.count += 1;
    else found.push({ at: line, count: 1 });
  }
  return found;
}

/** The planned lines that keep their order: as many as can, so that as few as can move. */
function longestRise(source: readonly (number | null)[]): Set<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, old] of source.entries()) {
    if (old === null) continue;
    let place = ends.findIndex((end) => (source[end] ?? 0) >= old);
    if (place < 0) place = ends.length;
    before[at] = ends[place - 1];
    ends[place] = at;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.unshift(at);
  return new Set(rise);
}
