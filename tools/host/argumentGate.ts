import type { CellContent, CellError } from './cellStore';
import type { FunctionMetadata, ParameterMetadata } from './functionMetadata';

/**
 * An argument as the formula gives it. `undefined` is an omitted argument, a block is a reference or
 * an array literal, the rest is a literal. A reference to one cell is a block of 1×1.
 */
export type HostArgument = CellContent | readonly (readonly CellContent[])[] | undefined;

/** What a function sees of an empty cell: 0 on the desktop, null on the web (office-js 4702). */
export type EmptyCell = 'zero' | 'null' | 'empty-text';

/** Why Excel does not accept the formula, so that the function is never called. */
export type Refusal = 'too-few-arguments' | 'too-many-arguments';

export type Gated =
  | { readonly outcome: 'call'; readonly parameters: readonly unknown[] }
  | { readonly outcome: 'error'; readonly error: CellError }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

const isBlock = (value: HostArgument): value is readonly (readonly CellContent[])[] =>
  Array.isArray(value);

const emptyValues: Record<EmptyCell, unknown> = { zero: 0, null: null, 'empty-text': '' };
const valueError: CellError = { error: '#VALUE!' };

/** Thrown inside the gate only, to leave nested blocks at the first error. */
class GateError extends Error {
  constructor(readonly error: CellError) {
    super(error.error);
  }
}

interface GateRules {
  readonly emptyCell: EmptyCell;
  readonly allowErrors: boolean;
}

/**
 * One value through the type of its parameter. Excel converts what a formula would convert and
 * answers #VALUE! for the rest without calling the function
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#parameters).
 */
const convert = (value: CellContent, parameter: ParameterMetadata, rules: GateRules): unknown => {
  const type = parameter.type ?? 'any';
  if (isCellError(value)) {
    if (type === 'any' && rules.allowErrors)
      return { type: 'CustomFunctionError', code: value.error };
    throw new GateError(value);
  }
  switch (type) {
    case 'any':
      return value === null ? emptyValues[rules.emptyCell] : value;
    case 'number': {
      if (value === null) return 0;
      const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
      if (Number.isNaN(number)) throw new GateError(valueError);
      return number;
    }
    case 'string':
      if (value === null) return '';
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      if (value === null) return false;
      if (typeof value === 'string') {
        if (!/^(true|false)$/i.test(value)) throw new GateError(valueError);
        return value.toLowerCase() === 'true';
      }
      return Boolean(value);
  }
};

const pass = (value: HostArgument, parameter: ParameterMetadata, rules: GateRules): unknown => {
  if (value === undefined) return null;
  const single = (content: CellContent): unknown => convert(content, parameter, rules);
  if (parameter.dimensionality === 'matrix') {
    const block = isBlock(value) ? value : [[value]];
    return block.map((row) => row.map(single));
  }
  if (!isBlock(value)) return single(value);
  const only = value.length === 1 && value[0]?.length === 1 ? value[0][0] : undefined;
  // Excel would lift the function over the block; nobody here needs that, so the host refuses.
  if (only === undefined) throw new GateError(valueError);
  return single(only);
};

/** Excel does not accept a formula with too few or too many arguments. */
export const refusalOf = (metadata: FunctionMetadata, given: number): Refusal | null => {
  const required = metadata.parameters.filter((parameter) => parameter.optional !== true).length;
  if (given > metadata.parameters.length) return 'too-many-arguments';
  return given < required ? 'too-few-arguments' : null;
};

/**
 * The arguments as the function gets them: checked against their types, omitted ones filled up with
 * null (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options).
 */
export const gateArguments = (
  metadata: FunctionMetadata,
  given: readonly HostArgument[],
  rules: GateRules,
): Gated => {
  const { parameters } = metadata;
  const refusal = refusalOf(metadata, given.length);
  if (refusal) return { outcome: 'refused', refusal };
  try {
    return {
      outcome: 'call',
      parameters: parameters.map((parameter, index) => pass(given[index], parameter, rules)),
    };
  } catch (problem) {
    if (problem instanceof GateError) return { outcome: 'error', error: problem.error };
    throw problem;
  }
};
