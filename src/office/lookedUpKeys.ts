import {
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  parse,
  tokenize,
  type AstExpression,
} from '@borgar/fx';
import { keyName } from '../plan/lookUp';
import { isErrorValue, type CellValue } from './cellValue';

/** The keys of Cijfers on which the value of a formula rests. */
export interface LookedUpKeys {
  readonly found: readonly string[];
  /** Looked up, but Cijfers has no figure under it: the value comes from elsewhere. */
  readonly missing: readonly string[];
  /** A key is looked up that cannot be worked out here. */
  readonly unclear: boolean;
}

/** What the cells say: undefined for what was not read. */
export interface CellsRead {
  readonly valueOf: (reference: string) => CellValue | undefined;
  readonly hasKey: (key: string) => boolean;
}

/** A value as far as it can be worked out; `some` is no error, and `unknown` may be one. */
type Outcome =
  | { readonly kind: 'value'; readonly value: Exclude<CellValue, object | null> }
  | { readonly kind: 'error' | 'some' | 'unknown' };

const unknown: Outcome = { kind: 'unknown' };
const error: Outcome = { kind: 'error' };
const of = (value: Exclude<CellValue, object | null>): Outcome => ({ kind: 'value', value });

export function looksUpFigures(formula: string): boolean {
  return formula.toLowerCase().includes(keyName.toLowerCase());
}

/** The single cells that a formula names; blocks and names are left to Excel. */
export function namedCells(formula: string): string[] {
  const cells = tokenize(formula, { mergeRefs: true }).flatMap(({ type, value }) =>
    type === 'range' && !value.includes(':') && !value.includes('[') ? [value] : [],
  );
  return [...new Set(cells)];
}

/**
 * Follows the formula as Excel does: only the branch that was taken counts, because a figure in the
 * other one is not the source of this value.
 */
export function lookedUpKeys(formula: string, cells: CellsRead): LookedUpKeys {
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula));
  } catch {
    // The library tells only that the syntax is not Excel's; there is nothing more to keep.
    return { found: [], missing: [], unclear: true };
  }
  const trail = new Trail(cells);
  trail.follow(tree);
  return { found: [...trail.found], missing: [...trail.missing], unclear: trail.unclear };
}

class Trail {
  readonly found = new Set<string>();
  readonly missing = new Set<string>();
  unclear = false;

  constructor(private readonly cells: CellsRead) {}

  follow(node: AstExpression): Outcome {
    if (isLiteralNode(node)) return of(node.value);
    if (isErrorNode(node)) return error;
    if (isReferenceNode(node)) return this.cell(node.value);
    if (isCallNode(node)) {
      const arguments_ = node.arguments.filter((each) => each !== null && each !== undefined);
      return this.call(node.callee.name.toUpperCase(), arguments_);
    }
    if (isBinaryNode(node)) {
      const [left, right] = node.arguments;
      return operate(
        node.operator,
        left ? this.follow(left) : unknown,
        right ? this.follow(right) : unknown,
      );
    }
    // A sign before or a percent sign behind changes no source.
    if ('arguments' in node && Array.isArray(node.arguments))
      for (const part of node.arguments as AstExpression[]) this.follow(part);
    return unknown;
  }

  private cell(reference: string): Outcome {
    const value = this.cells.valueOf(reference);
    if (value === undefined) return unknown;
    if (value === null) return of('');
    return isErrorValue(value) ? error : of(value);
  }

  private call(name: string, arguments_: readonly AstExpression[]): Outcome {
    const [first, second, third] = arguments_;
    if (name === 'NA') return error;
    if (name === 'IF' && first && second) {
      const condition = this.follow(first);
      if (condition.kind === 'error') return error;
      if (condition.kind !== 'value') {
        for (const branch of [second, third]) if (branch) this.follow(branch);
        return unknown;
      }
      const taken = isTrue(condition.value) ? second : third;
      return taken ? this.follow(taken) : of(false);
    }
    if (name === 'IFERROR' && first && second) {
      const tried = this.follow(first);
      if (tried.kind === 'value' || tried.kind === 'some') return tried;
      const otherwise = this.follow(second);
      return tried.kind === 'error' ? otherwise : unknown;
    }
    if (name === 'ISNUMBER' && first) {
      const asked = this.follow(first);
      if (asked.kind === 'value') return of(typeof asked.value === 'number');
      return asked.kind === 'error' ? of(false) : unknown;
    }
    if (name === 'MATCH' && first && isKeys(second)) return this.look(this.follow(first));
    const parts = arguments_.map((each) => this.follow(each));
    if (name !== 'INDEX') return unknown;
    const place = parts[1] ?? unknown;
    return place.kind === 'value' ? { kind: 'some' } : place;
  }

  private look(key: Outcome): Outcome {
    if (key.kind === 'error') return error;
    if (key.kind !== 'value') {
      this.unclear = true;
      return unknown;
    }
    const text = String(key.value);
    const isThere = this.cells.hasKey(text);
    (isThere ? this.found : this.missing).add(text);
    return isThere ? { kind: 'some' } : error;
  }
}

function isKeys(node: AstExpression | undefined): boolean {
  return isReferenceNode(node) && node.value.toLowerCase() === keyName.toLowerCase();
}

function isTrue(value: string | number | boolean): boolean {
  return typeof value === 'string' ? value.toLowerCase() === 'true' : Boolean(value);
}

function operate(operator: string, left: Outcome, right: Outcome): Outcome {
  if (left.kind === 'error' || right.kind === 'error') return error;
  if (left.kind !== 'value' || right.kind !== 'value')
    return left.kind === 'unknown' || right.kind === 'unknown' ? unknown : { kind: 'some' };
  const [one, other] = [left.value, right.value];
  if (operator === '&') return of(`${String(one)}${String(other)}`);
  if (operator === '=' || operator === '<>') return of(isSame(one, other) === (operator === '='));
  if (!'+-*/'.includes(operator)) return compare(operator, one, other);
  // Only whether it is a number counts here.
  return [one, other].every((each) => typeof each === 'number' || each === '') ? of(0) : unknown;
}

function isSame(one: string | number | boolean, other: string | number | boolean): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}

function compare(
  operator: string,
  one: string | number | boolean,
  other: string | number | boolean,
): Outcome {
  if (typeof one !== 'number' || typeof other !== 'number') return unknown;
  switch (operator) {
    case '<':
      return of(one < other);
    case '<=':
      return of(one <= other);
    case '>':
      return of(one > other);
    case '>=':
      return of(one >= other);
    default:
      return unknown;
  }
}
