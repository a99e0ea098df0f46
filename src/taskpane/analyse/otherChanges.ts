import type { BuildChanges } from '../../office/build';

/** Where a snapshot stands, and the sheet that says whether it is old. */
const written: readonly string[] = ['scenarios', 'gevoeligheid', 'controles'];
/** What Invoer asks for follows from what was typed since the build; it stays as it is. */
const following: readonly string[] = [...written, 'invoer'];

/**
 * The sheets whose content a build would change for another reason than a snapshot or what was
 * typed; undefined where there are none. How they look does not count.
 */
export function otherChanges(changes: BuildChanges): readonly string[] | undefined {
  const { newSheets, changedCells, lostInputs, lines, names, conflicts } = changes;
  const cells = changedCells.filter(({ sheetId }) => !following.includes(sheetId));
  const sheets = [
    ...newSheets.map(({ name }) => name),
    ...[...cells, ...lostInputs, ...lines].map(({ sheet }) => sheet),
    ...conflicts.flatMap((conflict) =>
      conflict.kind === 'foreign-content' ? [conflict.sheet] : [],
    ),
  ];
  const isSame = sheets.length === 0 && names.length === 0 && conflicts.length === 0;
  return isSame ? undefined : [...new Set(sheets)];
}

/** Only what a snapshot writes: every other sheet is left as it is. */
export function onlyOpname(changes: BuildChanges): BuildChanges {
  return onlySheets(changes, written);
}

/** Only the sheets with these ids. */
export function onlySheets(changes: BuildChanges, ids: readonly string[]): BuildChanges {
  const sheets = changes.sheets.filter(({ plan }) => ids.includes(plan.id));
  const changedCells = changes.changedCells.filter(({ sheetId }) => ids.includes(sheetId));
  return {
    ...changes,
    sheets,
    changedCells,
    isEmpty: changes.isEmpty || changedCells.length === 0,
  };
}
