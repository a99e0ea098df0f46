import type { Report } from '../../../../src/figures';
import type { ColumnPart, Schema } from '../../../../src/figures/import/importReading';

/** A schema with figures, before anybody chose how it is printed. Amounts in whole cents. */
export interface Model {
  readonly columns: readonly ModelColumn[];
  readonly blocks: readonly ModelBlock[];
}

export interface ModelColumn {
  readonly year: number;
  readonly report: Report;
  readonly part: ColumnPart | null;
}

export interface ModelBlock {
  readonly schema: Schema;
  readonly title: string;
  /** The title is the line of the section itself: its own amount is not printed. */
  readonly section?: string;
  readonly lines: readonly ModelLine[];
}

export interface ModelLine {
  /** null for what is printed and is no figure of ours. */
  readonly path: string | null;
  readonly mark: string;
  readonly label: string;
  /** `(a-b)`; empty for none. */
  readonly formula: string;
  readonly depth: number;
  /** Per column, in the signs of M2; null where nothing is printed. */
  readonly cents: readonly (number | null)[];
  /** -1 where the other sign is printed than that of M2. */
  readonly sign: 1 | -1;
}

/** A line of which every other thing follows. */
export function line(
  path: string | null,
  mark: string,
  label: string,
  cents: readonly (number | null)[],
  more: Partial<Pick<ModelLine, 'formula' | 'depth' | 'sign'>> = {},
): ModelLine {
  return { path, mark, label, cents, formula: '', depth: 0, sign: 1, ...more };
}

export function keyOf(path: string, { year, report, part }: ModelColumn): string {
  return [path, year, report, part ?? ''].join(' ');
}
