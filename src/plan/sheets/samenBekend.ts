import type { GroupFigure } from './belastingenGroep';

/** The own sum where it is known, else what was published for all together. */
export function knownOr(own: number, group: GroupFigure | undefined): number {
  return Number.isNaN(own) && group ? group.value : own;
}

/** The formula of `knownOr`. */
export function orGroup(own: string, group: string | undefined): string {
  return group === undefined ? own : `IF(ISNUMBER(${own}),${own},${group})`;
}
