import type { FWorkbook } from '@univerjs/preset-sheets-core';

export interface UniverName {
  readonly name: string;
  /** Id of a sheet, or null for the whole workbook. */
  readonly scope: string | null;
  readonly formula: string | null;
}

/** Gives Univer a defined name, changes it, or (null) takes it away. */
export const writeUniverName = (
  workbook: FWorkbook,
  name: string,
  scope: string | null,
  formula: string | null,
): void => {
  // Univer makes an object of each name that it lists: with hundreds of them that takes long.
  const first = workbook.getDefinedName(name);
  const isIt = (one: typeof first): boolean =>
    one !== null &&
    one.getName() === name &&
    (scope === null ? one.isWorkbookScope() : one.getLocalSheetId() === scope);
  const known = isIt(first) || first === null ? first : workbook.getDefinedNames().find(isIt);
  if (formula === null) {
    known?.delete();
    return;
  }
  // Univer wants a reference without the equals sign.
  const reference = formula.replace(/^=/, '');
  if (known) known.setRef(reference);
  else if (scope === null) workbook.insertDefinedName(name, reference);
  else workbook.getSheetBySheetId(scope)?.insertDefinedName(name, reference);
};
