/**
 * What a workbook may hold. A signature never changes but for an optional argument at the end;
 * `functions.lock.json` keeps the build to that.
 */
export interface Signature {
  /** Id and name in one, the same in every language. */
  readonly id: FunctionId;
  readonly family: Family;
  readonly parameters: readonly Parameter[];
  readonly examples: readonly Example[];
  /**
   * The same for one cell (one year, one municipality) with functions that every Excel has, in
   * English form; `{name}` stands for an argument.
   */
  readonly nativeFormula?: string;
  /** The native formula holds only while these optional arguments are left out. */
  readonly nativeOmits?: readonly string[];
}

export const families = [
  'evenwicht',
  'schuldovername',
  'gemeentefonds',
  'belastingen',
  'cijfers',
  'fusiekosten',
] as const;
export type Family = (typeof families)[number];

export const functionIds = [
  'AFM',
  'AFM_GECORRIGEERD',
  'BBR',
  'NORMTOETS',
  'SCHULDOVERNAME',
  'SCHULDOVERNAME_VERDELING',
  'GEMEENTEFONDS_SEGMENT',
  'GEMEENTEFONDS_WAARBORG',
  'HARMONISATIE',
  'HARMONISATIE_EFFECT',
  'CIJFER',
  'BRON',
  'INWONERS',
  'FASERING',
  'TERUGVERDIENTIJD',
] as const;
export type FunctionId = (typeof functionIds)[number];

export interface Parameter {
  readonly id: string;
  readonly optional: boolean;
  /** What holds when an optional argument is left out; absent where nothing takes its place. */
  readonly default?: string | number;
  /** A year or a code: a number that is a name, written without thousands. */
  readonly identifier?: true;
}

export interface Example {
  /** In English form, without the equals sign: `FUSIE.AFM(1,2,3)`. */
  readonly formula: string;
  /** A single value, or rows of values. A text that begins with `#` is an error of Excel. */
  readonly result: string | number | readonly (readonly (string | number)[])[];
  /** Room for hidden cents in a printed figure; 0 when absent. */
  readonly tolerance?: number;
  /** Where the result was printed, when somebody else published it. */
  readonly published?: string;
}

export function required(id: string): Parameter {
  return { id, optional: false };
}

export function optional(id: string, byDefault?: string | number): Parameter {
  return byDefault === undefined
    ? { id, optional: true }
    : { id, optional: true, default: byDefault };
}

export function identifier(parameter: Parameter): Parameter {
  return { ...parameter, identifier: true };
}
