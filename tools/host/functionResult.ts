import type { CellError } from './cellStore';
import type { FunctionMetadata } from './functionMetadata';

/** What stands in a cell after a function; a function never leaves a cell empty. */
export type ResultContent = number | string | boolean | CellError;

/** One answer of the runtime: `[invocation, ok, value, errorCode]`. */
export interface Invocation {
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode: number;
}

export type FunctionResult =
  | { readonly kind: 'scalar'; readonly value: ResultContent }
  | { readonly kind: 'matrix'; readonly values: readonly (readonly ResultContent[])[] };

/** The numbers that the runtime sends (custom-functions-runtime.debug.js, _getCustomFunctionResultErrorCodeFromErrorCode). */
const errorNames: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  // The function has no metadata (9) or was never associated (10); older runtimes send 1 for both.
  9: '#N/A',
  10: '#N/A',
};

/** Only these two show the text that the function gives (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors). */
const withMessage = ['#N/A', '#VALUE!'];

/** #NAME? and #REF! may come in as an error but cannot go out (same page). */
const outgoing = ['#DIV/0!', '#N/A', '#NULL!', '#NUM!', '#VALUE!'];

const cellError = (name: string, message: unknown): CellError => {
  const error = outgoing.includes(name) ? name : '#VALUE!';
  const text = typeof message === 'string' && message !== '' && withMessage.includes(error);
  return text ? { error, message } : { error };
};

const valueError: CellError = { error: '#VALUE!' };

const isErrorObject = (value: object): value is { basicValue: string; message?: unknown } =>
  'type' in value && value.type === 'Error' && 'basicValue' in value;

/** One element of a result. Null is 0 (office-js 1503); NaN arrives as null, because JSON has none. */
const element = (value: unknown): ResultContent => {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value;
  if (typeof value === 'object' && isErrorObject(value))
    return cellError(value.basicValue, value.message);
  return valueError;
};

/**
 * What Excel shows for an answer. A block must be a two-dimensional array with rows of one length
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays), and the
 * metadata must declare it; anything else is #VALUE!.
 */
export const toResult = (metadata: FunctionMetadata, answer: Invocation): FunctionResult => {
  if (!answer.ok) {
    // The library sends no error number with NaN, only this text.
    const name =
      answer.errorCode === 0 && answer.value === 'NaN'
        ? '#NUM!'
        : (errorNames[answer.errorCode] ?? '#VALUE!');
    const thrown = answer.errorCode === 1 || answer.errorCode === 7;
    return { kind: 'scalar', value: cellError(name, thrown ? answer.value : undefined) };
  }
  const { value } = answer;
  if (!Array.isArray(value)) return { kind: 'scalar', value: element(value) };
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular =
    metadata.result?.dimensionality === 'matrix' &&
    width > 0 &&
    rows.every((row) => Array.isArray(row) && row.length === width);
  if (!rectangular) return { kind: 'scalar', value: valueError };
  return { kind: 'matrix', values: (rows as unknown[][]).map((row) => row.map(element)) };
};
