import { isWithin, linesWithLabel, schemaLines, type SchemaLine } from './schemaLines';

/** What it costs to find one line after another. */
export const impossible = Number.POSITIVE_INFINITY;
const cost = {
  /** A total above the line that was not printed. */
  parentLeftOut: 2,
  jumpAtHeading: 1,
  jump: 6,
  nextBlockAtHeading: 0.5,
  nextBlock: 1.5,
  /** A block that does not begin with its first line. */
  notFirst: 0.3,
};

/**
 * The price of the step from the line that was found last to the next. Lines keep their order
 * within a block and may be left out for nothing; a jump is cheap at a heading and dear elsewhere.
 */
export function stepCost(
  from: SchemaLine | undefined,
  to: SchemaLine,
  atHeading: boolean,
  by: 'label' | 'total' | 'mark',
): number {
  const onward = from !== undefined && from.block === to.block && to.index > from.index;
  if (by === 'total' && from && from !== to && isWithin(from, to)) return 0;
  const left = parentsLeftOut(from, to);
  // Words that stand on more than one line say nothing without a line above them.
  if (left > 0 && left === depthOf(to) && isShared(to)) return impossible;
  const parents = left * cost.parentLeftOut;
  if (by === 'mark') return onward && left === 0 && inPlace(from, to) ? 0 : impossible;
  if (onward) return parents;
  const begins = to.title || schemaLines[to.index - 1]?.title ? 0 : cost.notFirst;
  if (from === undefined) return parents + begins;
  if (to.block.index === from.block.index + 1 && to.schema === from.schema && to.parent === null) {
    return (atHeading ? cost.nextBlockAtHeading : cost.nextBlock) + begins;
  }
  return (atHeading ? cost.jumpAtHeading : cost.jump) + parents + begins;
}

function parentsLeftOut(from: SchemaLine | undefined, to: SchemaLine): number {
  let left = 0;
  for (let above = to.parent; above; above = above.parent) {
    if (from === undefined || !isWithin(from, above)) left += 1;
  }
  return left;
}

function depthOf(line: SchemaLine): number {
  return line.parent === null ? 0 : 1 + depthOf(line.parent);
}

/** The first line under `from`, or one beside it or beside a line that it stands under. */
function inPlace(from: SchemaLine, to: SchemaLine): boolean {
  if (from.title) return to.parent === null;
  return to.parent === from || to.parent === from.parent || isBesideParent(from, to);
}

function isBesideParent(from: SchemaLine, to: SchemaLine): boolean {
  for (let above = from.parent; above; above = above.parent) {
    if (to.parent === above.parent) return true;
  }
  return false;
}

const shared = schemaLines.map((line) =>
  line.labels.some((label) => linesWithLabel(label).filter(({ title }) => !title).length > 1),
);

function isShared(line: SchemaLine): boolean {
  return shared[line.index] ?? false;
}
