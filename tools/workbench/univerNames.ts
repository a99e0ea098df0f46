import type { FWorkbook } from '@univerjs/preset-sheets-core';

/** Gives Univer a defined name, changes it, or (null) takes it away. */
export const writeUniverName = (
  workbook: FWorkbook,
  name: string,
  scope: string | null,
  formula: string | null,
): void => {
  const known = workbook
    .getDefinedNames()
    .find(
      (one) =>
        one.getName() === name &&
        (scope === null ? one.isWorkbookScope() : one.getLocalSheetId() === scope),
    );
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
