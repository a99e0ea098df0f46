import type { CellContent, CellError } from '../../spreadsheet/workbook';
import type { Area, Spot } from './workbookRead';

export type Value = CellContent;

export type Operator = '+' | '-' | '*' | '/' | '^';
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type Calculation = 'SUM' | 'MIN' | 'MAX' | 'ABS' | 'ROUND' | 'INT' | 'MOD' | 'YEAR';

/** What is left of a formula when each choice in it is made: the part that gives the value. */
export type Term =
  | { readonly kind: 'constant'; readonly value: Value }
  | { readonly kind: 'cell'; readonly spot: Spot; readonly value: Value }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly parts: readonly [Term, Term];
      readonly value: Value;
    }
  | { readonly kind: 'minus'; readonly part: Term; readonly value: Value }
  | {
      readonly kind: 'calculation';
      readonly name: Calculation;
      readonly parts: readonly Term[];
      readonly value: Value;
    }
  /** How many cells of a block hold a number, or what was asked for. */
  | {
      readonly kind: 'count';
      readonly areas: readonly Area[];
      readonly wanted: Value;
      readonly value: Value;
    }
  | { readonly kind: 'joined'; readonly parts: readonly Term[]; readonly value: Value }
  | {
      readonly kind: 'comparison';
      readonly operator: Comparison;
      readonly parts: readonly [Term, Term];
      readonly value: Value;
    }
  | {
      readonly kind: 'logic';
      readonly name: 'AND' | 'OR' | 'NOT';
      readonly parts: readonly Term[];
      readonly value: Value;
    }
  | {
      readonly kind: 'asked';
      readonly name: 'number' | 'missing' | 'text';
      readonly part: Term;
      readonly value: Value;
    }
  /** Worked out here, but of no use in a sentence: a place in a list, a text in small letters. */
  | { readonly kind: 'worked'; readonly part: Term | undefined; readonly value: Value };

/** Why another part of a formula counted, or did not. */
export type Condition =
  | { readonly kind: 'test'; readonly test: Term; readonly holds: boolean }
  /** A key under which Cijfers, or another list, has nothing. */
  | { readonly kind: 'not-found'; readonly key: string; readonly sheet: number }
  /** What was tried first gave an error. */
  | { readonly kind: 'failed'; readonly part: Term };

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null;
}

export const notAvailable: CellError = { error: '#N/A' };
const wrong: CellError = { error: '#VALUE!' };
const byZero: CellError = { error: '#DIV/0!' };
const noNumber: CellError = { error: '#NUM!' };

/** A value as arithmetic takes it: an empty cell is 0, a text that is no number an error. */
export function numberOf(value: Value): number | CellError {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : wrong;
}

export function calculated(operator: Operator, one: Value, other: Value): Value {
  const [left, right] = [numberOf(one), numberOf(other)];
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  if (operator === '/' && right === 0) return byZero;
  const result = combine(operator, left, right);
  return Number.isFinite(result) ? result : noNumber;
}

export function combine(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
  }
}

/** Numbers before texts before truth values, and texts whatever their capitals, as Excel orders. */
export function compared(operator: Comparison, one: Value, other: Value): Value {
  if (isError(one)) return one;
  if (isError(other)) return other;
  const order = orderOf(one ?? emptyLike(other), other ?? emptyLike(one));
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

type Plain = number | string | boolean;

function emptyLike(other: Value): Plain {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function orderOf(one: Plain, other: Plain): number {
  const rank = (value: Plain) => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string' && typeof other === 'string')
    return one.toLowerCase() === other.toLowerCase()
      ? 0
      : one.toLowerCase() < other.toLowerCase()
        ? -1
        : 1;
  return Number(one) - Number(other);
}

/** What a formula of numbers gives, also of numbers that were rounded; NaN for what is none. */
export function calculation(name: Calculation, numbers: readonly number[]): number {
  const [first = Number.NaN, second = 0] = numbers;
  switch (name) {
    case 'SUM':
      return numbers.reduce((sum, each) => sum + each, 0);
    case 'MIN':
      return numbers.length === 0 ? 0 : Math.min(...numbers);
    case 'MAX':
      return numbers.length === 0 ? 0 : Math.max(...numbers);
    case 'ABS':
      return Math.abs(first);
    case 'ROUND':
      return rounded(first, second);
    case 'INT':
      return Math.floor(first);
    case 'MOD':
      return second === 0 ? Number.NaN : first - second * Math.floor(first / second);
    case 'YEAR':
      // Days since 30 December 1899.
      return new Date(Math.round((Math.floor(first) - 25_569) * 86_400_000)).getUTCFullYear();
  }
}

/** Half goes away from zero; the sixteenth digit of a binary fraction is no half. */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  const size = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * Math.round(size)) / scale;
}

/** The cells that a term names. */
export function spotsOf(term: Term): Spot[] {
  switch (term.kind) {
    case 'cell':
      return [term.spot];
    case 'constant':
    case 'count':
      return [];
    case 'minus':
    case 'asked':
      return spotsOf(term.part);
    case 'worked':
      return term.part ? spotsOf(term.part) : [];
    case 'operation':
    case 'calculation':
    case 'joined':
    case 'comparison':
    case 'logic':
      return term.parts.flatMap(spotsOf);
  }
}

/** What a term comes down to when only its letters or its type were changed. */
export function bare(term: Term): Term {
  return term.kind === 'worked' && term.part ? bare(term.part) : term;
}

/** All of them, or nothing where one is not there. */
export function all<T>(found: readonly (T | undefined)[]): T[] | undefined {
  const there = found.flatMap((each) => (each === undefined ? [] : [each]));
  return there.length === found.length ? there : undefined;
}
