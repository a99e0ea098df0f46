import { atOnce, type Steps } from './steps';
import { cellAddress } from './workbook';

/** Rows and columns from 0, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function blockAddress({ top, left, bottom, right }: Block): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** Cells that belong together, as few rectangles as a scan by rows finds. */
export function blocksOf(cells: Iterable<Place>): Block[] {
  return atOnce(blockSteps(cells));
}

/** The same for very many cells, a row at a time. */
export function* blockSteps(cells: Iterable<Place>): Steps<Block[]> {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else {
      rows.set(row, [column]);
      yield;
    }
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
    for (const block of open.values()) closed.push(block);
    open = next;
    last = row;
    yield;
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
