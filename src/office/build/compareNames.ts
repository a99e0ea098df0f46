import type { Workbook } from '../../spreadsheet/workbook';
import type { BuildConflict, NameChange } from './buildChanges';
import type { BuildReading } from './buildReading';
import { sameEntry } from './cellEntry';
import { moveFormula, type FindMap } from './formulaText';

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
  for (const { name, refersTo } of workbook.names) {
    const known = reading.names.find((one) => isSame(one.name, name));
    if (known === undefined) {
      names.push({ name, kind: 'added', new: refersTo });
      continue;
    }
    const stays =
      sameEntry(known.formula, refersTo) &&
      sameEntry(moveFormula(known.formula, '', moves), refersTo);
    if (stays) continue;
    if (known.isOwn) names.push({ name, kind: 'changed', old: known.formula, new: refersTo });
    else conflicts.push({ kind: 'name-taken', name });
  }
  for (const { name, formula, isOwn } of reading.names) {
    if (isOwn && !workbook.names.some((one) => isSame(one.name, name)))
      names.push({ name, kind: 'removed', old: formula });
  }
  return { names, conflicts };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
