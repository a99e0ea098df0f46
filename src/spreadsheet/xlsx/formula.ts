import { tokenize } from '@borgar/fx';

/** Excel takes a longer formula for a damaged file. */
const longestFormula = 8192;

/**
 * A formula as the file holds it: without the equals sign, and a function of the add-in under the
 * name that Excel saves it with (`FUSIE.AFM(` → `_xldudf_FUSIE_AFM(`), or Excel would not recognise
 * it when the add-in is there.
 */
export function storedFormula(formula: string, addInNamespace: string): string {
  const bare = formula.replace(/^=/, '');
  const stored = callsAddIn(bare, addInNamespace) ? renamed(bare, addInNamespace) : bare;
  if (stored.length > longestFormula) {
    throw new RangeError(`Formula of ${String(stored.length)} characters: ${stored.slice(0, 60)}`);
  }
  return stored;
}

/** Cheap and too wide on purpose: most formulas need no closer look. */
function callsAddIn(formula: string, addInNamespace: string): boolean {
  return addInNamespace !== '' && formula.toUpperCase().includes(prefixOf(addInNamespace));
}

function renamed(formula: string, addInNamespace: string): string {
  return tokenize(formula, { mergeRefs: false })
    .map(({ type, value }) =>
      type === 'func' && value.toUpperCase().startsWith(prefixOf(addInNamespace))
        ? `_xldudf_${value.replaceAll('.', '_')}`
        : value,
    )
    .join('');
}

function prefixOf(addInNamespace: string): string {
  return `${addInNamespace.toUpperCase()}.`;
}
