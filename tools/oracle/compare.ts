import type { CellContent, Workbook } from '../../src/spreadsheet/workbook';
import { callsAddIn } from './addInCalls';
import { placedCells } from './placedCells';
import type { Recalculated, RecalculatedContent } from './recalculated';

/** Half a cent: what rounding to the cent may differ. */
export const halfCent = 0.005;

export interface Difference {
  /** `Sheet name!B5`. */
  readonly cell: string;
  readonly formula: string;
  readonly value: CellContent;
  /** Absent when the other program has no such cell. */
  readonly recalculated: RecalculatedContent | undefined;
}

/**
 * Every cell with a formula whose value is not what another program makes of it: a number by more
 * than the tolerance, a text or an error in any way. Calls of the add-in stay out.
 */
export function differences(
  workbook: Workbook,
  recalculated: Recalculated,
  tolerance = halfCent,
): Difference[] {
  return placedCells(workbook).flatMap(({ key, cell: { formula, value } }): Difference[] => {
    if (formula === undefined || callsAddIn(formula, workbook.addInNamespace)) return [];
    const other = recalculated.get(key);
    return same(value, other, tolerance)
      ? []
      : [{ cell: key, formula, value, recalculated: other }];
  });
}

function same(
  value: CellContent,
  other: RecalculatedContent | undefined,
  tolerance: number,
): boolean {
  if (typeof value === 'number' && typeof other === 'number') {
    return Math.abs(value - other) <= tolerance;
  }
  // LibreOffice has no truth values: 1 and 0 in a format of their own, or in that of the cell.
  if (typeof value === 'boolean' && typeof other === 'number') return Number(value) === other;
  if (isError(value) && isError(other)) return value.error === other.error;
  return value === other;
}

function isError(content: RecalculatedContent | undefined): content is { readonly error: string } {
  return typeof content === 'object' && content !== null;
}

/** For the message of a test: the first ones, one per line; empty when there are none. */
export function report(found: readonly Difference[], most = 20): string {
  const lines = found
    .slice(0, most)
    .map(
      ({ cell, formula, value, recalculated }) =>
        `${cell}  ${formula}\n  workbook ${shown(value)}, recalculated ${shown(recalculated)}`,
    );
  const rest = found.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… and ${String(rest)} more`] : [])].join('\n');
}

function shown(content: RecalculatedContent | undefined): string {
  if (content === undefined) return 'nothing';
  if (isError(content)) return content.error;
  return content === null ? 'an empty cell' : JSON.stringify(content);
}
