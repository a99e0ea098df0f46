/** A sheet as a check of the model sees it. */
export interface ModelSheet {
  readonly name: string;
  /** Nobody sees it in Excel as it is now. */
  readonly isHidden: boolean;
  /** Row and column of its first cell, from 0. */
  readonly top: number;
  readonly left: number;
  /** What stands in each cell: a constant, or a formula in English with A1 references. */
  readonly formulas: readonly (readonly unknown[])[];
  /** What each cell shows; an error by its English name. */
  readonly values: readonly (readonly unknown[])[];
}

export function isFormula(entry: unknown): entry is string {
  return typeof entry === 'string' && entry.startsWith('=') && entry.length > 1;
}
