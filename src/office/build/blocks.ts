import type { Block } from './formulaText';

/** Cells that belong together, as few rectangles as a scan by rows finds. */
export function blocksOf(
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): Block[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const closed: Block[] = [];
  let open = new Map<string, Block>();
  let last = Number.NaN;
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    const next = new Map<string, Block>();
    for (const [left, right] of runsOf(rows.get(row) ?? [])) {
      const span = `${String(left)}:${String(right)}`;
      const above = row === last + 1 ? open.get(span) : undefined;
      next.set(span, { top: above?.top ?? row, left, bottom: row, right });
      if (above) open.delete(span);
    }
    closed.push(...open.values());
    open = next;
    last = row;
  }
  return [...closed, ...open.values()];
}

/** Numbers that follow each other, as first and last. */
export function runsOf(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
