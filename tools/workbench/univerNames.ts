import type { Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { SetDefinedNameMutation } from '@univerjs/preset-sheets-core';

export interface UniverName {
  readonly name: string;
  /** Id of a sheet, or null for the whole workbook. */
  readonly scope: string | null;
  readonly formula: string | null;
}

/** Gives Univer a defined name, changes it, or (null) takes it away. */
export const writeUniverName = (
  injector: Injector,
  workbook: FWorkbook,
  { name, scope, formula }: UniverName,
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
  if (known) {
    known.setRef(reference);
    return;
  }
  const sheet = scope === null ? null : workbook.getSheetBySheetId(scope);
  const builder = workbook.newDefinedNameBuilder().setName(name).setRef(reference);
  const scoped = sheet ? builder.setScopeToWorksheet(sheet) : builder.setScopeToWorkbook();
  // Univer's own command reads all formulas once more for each name, to rename what none of them
  // holds yet: hundreds of names in a large workbook then take minutes.
  injector.get(ICommandService).syncExecuteCommand(SetDefinedNameMutation.id, {
    ...scoped.build(),
    unitId: workbook.getId(),
  });
};
