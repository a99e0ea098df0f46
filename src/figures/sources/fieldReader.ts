import { ProblemError } from '../../core';
import type { ExpectedField, SourceProblem } from './sourceProblem';

export type Fields = Readonly<Record<string, unknown>>;

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && isWritable(value);
export const isTextOrNull = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && isWritable(value));
export const isDateOrNull = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && isDay(value));
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 2000 && Number(value) <= 2099;

/** A cell of Excel takes no unseen characters, and a sentence of pages is no label. */
function isWritable(text: string): boolean {
  return text.length <= 1000 && !/\p{Control}/u.test(text);
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}

/** Reads what came in field by field; the refusal names file, list, row and field. */
export class FieldReader {
  constructor(
    private readonly url: string,
    private readonly list: string | null = null,
    private readonly row: number | null = null,
  ) {}

  at(list: string, row: number): FieldReader {
    return new FieldReader(this.url, list, row);
  }

  is<T>(
    field: string,
    value: unknown,
    expected: ExpectedField,
    holds: (value: unknown) => value is T,
  ): T {
    return holds(value) ? value : this.fail(field, value, expected);
  }

  fail(field: string, value: unknown, expected: ExpectedField): never {
    throw new ProblemError<SourceProblem>({
      code: 'source-schema',
      url: this.url,
      list: this.list,
      row: this.row,
      field,
      given: value === undefined ? '' : JSON.stringify(value).slice(0, 60),
      expected,
    });
  }
}
