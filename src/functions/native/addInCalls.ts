import { tokenize } from '@borgar/fx';

/** The test build has a namespace of its own; an unregistered function carries Excel's prefix. */
const addInName = /^(?:_xldudf_)?FUSIE(?:_TEST)?[._](.+)$/i;

/** `FUSIE.AFM` → `AFM`; undefined for a function that is not the add-in's. */
export function addInFunction(name: string): string | undefined {
  return addInName.exec(name)?.[1]?.toUpperCase();
}

/** Whether a formula calls a function that only the add-in knows; in a text it is no call. */
export function callsAddIn(formula: string): boolean {
  // Most formulas do not, and reading them takes long.
  return (
    /FUSIE/i.test(formula) &&
    tokenize(formula, { mergeRefs: false }).some(
      ({ type, value }) => type === 'func' && addInFunction(value) !== undefined,
    )
  );
}
