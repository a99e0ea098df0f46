import type { CellContent } from '../../spreadsheet/workbook';

/** What somebody who knows the functions of the add-in says of a formula, with its equals sign. */
export interface Deelregel {
  readonly callsAddIn: (formula: string) => boolean;
  /** The same by functions that every Excel has; null where only the value can remain. */
  readonly nativeFormula: (
    formula: string,
    isSingleName?: (name: string) => boolean,
  ) => string | null;
}

/** What stands in a cell of a workbook that is shared, in place of a formula with the add-in. */
export type Vervanging =
  | { readonly kind: 'formule'; readonly formula: string }
  | { readonly kind: 'waarde'; readonly value: CellContent };

/** null for a formula that can stay as it is. */
export function vervanging(
  formula: string,
  value: CellContent,
  regel: Deelregel,
  isSingleName?: (name: string) => boolean,
): Vervanging | null {
  if (!regel.callsAddIn(formula)) return null;
  const native = regel.nativeFormula(formula, isSingleName);
  return native === null ? { kind: 'waarde', value } : { kind: 'formule', formula: native };
}
