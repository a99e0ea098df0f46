import { isFormula, sameEntry, type SheetEntry } from './cellEntry';
import { formulaShape } from './formulaText';

/** Cells whose content a request replaces; without an end, lines that go as a whole. */
export interface Replaced {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Read anew for this: the lines before it come and go in the same request. */
  readonly afterLines?: boolean;
  /** What has to stand there; null where it does not matter. */
  readonly stood: (row: number, column: number) => SheetEntry | null;
}

/** A cell in which something else stood than was read, when it was replaced. */
export interface TypedOver {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entry: SheetEntry;
  /** Found by `afterLines`. */
  readonly afterLines: boolean;
}

/** Where something else stood than what was read before. */
export function typedOver(
  sheet: string,
  { top, left, bottom, right, stood, afterLines = false }: Replaced,
  entries: readonly (readonly SheetEntry[])[],
): TypedOver[] {
  const places: TypedOver[] = [];
  const wide = entries[0]?.length ?? 0;
  for (let row = top; row <= Math.min(bottom, entries.length - 1); row += 1)
    for (let column = left; column <= Math.min(right, wide - 1); column += 1) {
      const entry = entries[row]?.[column] ?? '';
      const before = stood(row, column);
      if (before !== null && !isStill(before, entry))
        places.push({ sheet, row, column, entry, afterLines });
    }
  return places;
}

/** Whether a cell holds what it held; a formula may point elsewhere after lines moved. */
export function isStill(before: SheetEntry, now: SheetEntry): boolean {
  if (isRead(before, now)) return true;
  return isFormula(before) && isFormula(now) && formulaShape(before) === formulaShape(now);
}

/** Without values nobody can tell text that begins with `=` from a formula; the reading could. */
export function isRead(before: SheetEntry, now: SheetEntry): boolean {
  return before === now || before === `'${String(now)}` || sameEntry(before, now);
}
