import { tokenize } from '@borgar/fx';
import type { InputCell } from '../../plan';
import type { BuildReading } from './buildReading';

/** Cells, names, tables: what stands elsewhere, or nowhere, in another workbook. */
const pointers = new Set(['range', 'range_beam', 'range_ternary', 'range_named', 'structured']);

/**
 * What stands in the workbook, for a file of its own: a formula that points at something goes along
 * as its value, because in the file it would point elsewhere.
 */
export function inputsForFile({ inputs }: BuildReading): ReadonlyMap<string, InputCell> {
  return new Map(
    [...inputs].map(([key, { value, formula }]) => [
      key,
      formula === undefined || pointsSomewhere(formula) ? { value } : { value, formula },
    ]),
  );
}

function pointsSomewhere(formula: string): boolean {
  return tokenize(formula, { mergeRefs: true }).some(({ type }) => pointers.has(type));
}
