import type { Workbook } from '../../spreadsheet/workbook';
import type { BuildConflict, NameChange } from './buildChanges';
import type { BuildReading } from './buildReading';
import { sameEntry } from './cellEntry';
import { moveFormula, sheetsIn, type FindMap } from './formulaText';

export interface ComparedNames {
  readonly names: readonly NameChange[];
  readonly conflicts: readonly BuildConflict[];
}

export function compareNames(
  workbook: Workbook,
  reading: BuildReading,
  moves: FindMap,
): ComparedNames {
  const names: NameChange[] = [];
  const conflicts: BuildConflict[] = [];
  const inWorkbook = new Map(reading.names.map((one) => [one.name.toLowerCase(), one]));
  const planned = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  for (const { name, refersTo, optional } of workbook.names) {
    const known = inWorkbook.get(name.toLowerCase());
    if (known === undefined) {
      names.push({ name, kind: 'added', new: refersTo });
      continue;
    }
    const stays =
      sameEntry(known.formula, refersTo) &&
      sameEntry(moveFormula(known.formula, '', moves), refersTo);
    if (stays) continue;
    if (known.isOwn) names.push({ name, kind: 'changed', old: known.formula, new: refersTo });
    else if (optional !== true) conflicts.push({ kind: 'name-taken', name });
  }
  const ofOther = besides(workbook, reading);
  for (const { name, formula, isOwn } of reading.names) {
    if (isOwn && !planned.has(name.toLowerCase()) && !ofOther(formula))
      names.push({ name, kind: 'removed', old: formula });
  }
  return { names, conflicts };
}

/** A name belongs to the sheet it points at: with a sheet of ours that this plan lacks, it stays. */
function besides(workbook: Workbook, { ownSheets }: BuildReading): (formula: string) => boolean {
  const others = new Set(
    ownSheets
      .filter(({ id }) => !workbook.sheets.some((sheet) => sheet.id === id))
      .map(({ name }) => name.toUpperCase()),
  );
  return (formula) => sheetsIn(formula).some((sheet) => others.has(sheet));
}
