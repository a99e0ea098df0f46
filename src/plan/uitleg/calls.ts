import type { AstExpression } from '@borgar/fx';
import { lookedUp } from './lookUps';
import {
  all,
  calculation,
  isError,
  notAvailable,
  numberOf,
  rounded,
  type Calculation,
  type Condition,
  type Term,
  type Value,
} from './term';
import { spotsIn, type Area, type Spot, type WorkbookCells } from './workbookRead';

/** What a function asks of the formula in which it stands. */
export interface Caller {
  readonly cells: WorkbookCells;
  conditions: Condition[];
  readonly term: (node: AstExpression | undefined) => Term | undefined;
  readonly cell: (spot: Spot) => Term;
  readonly area: (node: AstExpression | undefined) => Area | undefined;
  readonly use: (spots: readonly Spot[]) => void;
}

export type Arguments = readonly (AstExpression | undefined)[];

/** The functions of our own dialect; undefined for all others. */
export function called(name: string, given: Arguments, caller: Caller): Term | undefined {
  switch (name) {
    case 'IF':
      return chosen(given, caller);
    case 'IFERROR':
    case 'IFNA':
      return orElse(given, caller, name === 'IFNA');
    case 'NA':
      return { kind: 'constant', value: notAvailable };
    case 'TRUE':
    case 'FALSE':
      return { kind: 'constant', value: name === 'TRUE' };
    case 'ISNUMBER':
    case 'ISNA':
    case 'ISTEXT':
      return asked(name, given, caller);
    case 'AND':
    case 'OR':
    case 'NOT':
      return logic(name, given, caller);
    case 'SUM':
    case 'MIN':
    case 'MAX':
      return gathered(name, given, caller);
    case 'ABS':
    case 'ROUND':
    case 'INT':
    case 'MOD':
    case 'YEAR':
      return single(name, given, caller);
    case 'SUMPRODUCT':
      return products(given, caller);
    case 'LOWER':
    case 'FIXED':
    case 'SUBSTITUTE':
    case 'LEFT':
    case 'RIGHT':
    case 'TRIM':
    case 'LEN':
      return text(name, given, caller);
    default:
      return lookedUp(name, given, caller);
  }
}

function chosen([condition, then, otherwise]: Arguments, caller: Caller): Term | undefined {
  const test = caller.term(condition);
  if (!test) return undefined;
  const holds = truth(test.value);
  if (typeof holds !== 'boolean') return { kind: 'constant', value: holds };
  if (test.kind !== 'constant') caller.conditions.push({ kind: 'test', test, holds });
  if (holds) return caller.term(then);
  return otherwise ? caller.term(otherwise) : { kind: 'constant', value: false };
}

function truth(value: Value): boolean | Extract<Value, { error: string }> {
  if (isError(value)) return value;
  if (typeof value === 'string') return value.toUpperCase() === 'TRUE';
  return Boolean(value);
}

function orElse(
  [tried, otherwise]: Arguments,
  caller: Caller,
  onlyMissing: boolean,
): Term | undefined {
  const before = caller.conditions;
  const found = caller.term(tried);
  if (!found) return undefined;
  const failed = isError(found.value) && (!onlyMissing || found.value.error === '#N/A');
  if (!failed) return found;
  // Choices within what failed say nothing of what came instead; only why it failed does.
  const why = caller.conditions.filter(
    (each) => !before.includes(each) && each.kind === 'not-found',
  );
  caller.conditions = [
    ...before,
    ...(why.length > 0 ? why : [{ kind: 'failed' as const, part: found }]),
  ];
  return caller.term(otherwise);
}

function asked(
  name: 'ISNUMBER' | 'ISNA' | 'ISTEXT',
  [given]: Arguments,
  caller: Caller,
): Term | undefined {
  const part = caller.term(given);
  if (!part) return undefined;
  const { value } = part;
  if (name === 'ISTEXT')
    return { kind: 'asked', name: 'text', part, value: typeof value === 'string' };
  return name === 'ISNUMBER'
    ? { kind: 'asked', name: 'number', part, value: typeof value === 'number' }
    : { kind: 'asked', name: 'missing', part, value: isError(value) && value.error === '#N/A' };
}

function logic(name: 'AND' | 'OR' | 'NOT', given: Arguments, caller: Caller): Term | undefined {
  const parts = all(given.map((each) => caller.term(each)));
  if (!parts) return undefined;
  const truths = parts.map(({ value }) => truth(value));
  const wrong = truths.find((each) => typeof each !== 'boolean');
  const value =
    wrong ??
    (name === 'NOT'
      ? truths[0] !== true
      : name === 'AND'
        ? truths.every((each) => each === true)
        : truths.some((each) => each === true));
  return { kind: 'logic', name, parts, value };
}

/** Texts and empty cells of a block do not count; an error makes the whole one. */
function gathered(name: Calculation, given: Arguments, caller: Caller): Term | undefined {
  const parts = all(
    given.flatMap((each): (Term | undefined)[] => {
      const area = caller.area(each);
      if (!area) return [caller.term(each)];
      return spotsIn(area)
        .map((spot) => caller.cell(spot))
        .filter(({ value }) => typeof value === 'number' || isError(value));
    }),
  );
  return parts && of(name, parts);
}

function single(name: Calculation, given: Arguments, caller: Caller): Term | undefined {
  const parts = all(given.map((each) => caller.term(each)));
  return parts && of(name, parts);
}

function of(name: Calculation, parts: readonly Term[]): Term {
  const numbers = parts.map(({ value }) => numberOf(value));
  const wrong = numbers.find((each) => typeof each !== 'number');
  const result = calculation(
    name,
    numbers.map((each) => (typeof each === 'number' ? each : Number.NaN)),
  );
  return {
    kind: 'calculation',
    name,
    parts,
    value: wrong ?? (Number.isNaN(result) ? { error: '#NUM!' } : result),
  };
}

/** Two columns of numbers, multiplied one by one and added up. */
function products(given: Arguments, caller: Caller): Term | undefined {
  const [one, other] = given.map((each) => caller.area(each));
  if (given.length !== 2 || !one || !other) return undefined;
  const [first, second] = [spotsIn(one), spotsIn(other)];
  if (first.length !== second.length || one.right - one.left !== other.right - other.left)
    return undefined;
  const pairs = first.map((spot, index): Term | undefined => {
    const [left, right] = [caller.cell(spot), caller.cell(second[index] ?? spot)];
    const wrong = [left.value, right.value].find(isError);
    if (wrong) return { kind: 'operation', operator: '*', parts: [left, right], value: wrong };
    return typeof left.value === 'number' && typeof right.value === 'number'
      ? { kind: 'operation', operator: '*', parts: [left, right], value: left.value * right.value }
      : undefined;
  });
  const parts = all(pairs);
  return parts && of('SUM', parts);
}

function text(name: string, given: Arguments, caller: Caller): Term | undefined {
  const parts = all(given.map((each) => caller.term(each)));
  if (!parts) return undefined;
  const wrong = parts.map(({ value }) => value).find(isError);
  const [first = null, second = null, third = null] = parts.map(({ value }) => value);
  return {
    kind: 'worked',
    part: parts[0],
    value: wrong ?? worked(name, first, second, third),
  };
}

function worked(name: string, first: Value, second: Value, third: Value): Value {
  const word = String(first ?? '');
  switch (name) {
    case 'LOWER':
      return word.toLowerCase();
    case 'LEFT':
      return word.slice(0, second === null ? 1 : Number(second));
    case 'RIGHT':
      return second === 0 ? '' : word.slice(-(second === null ? 1 : Number(second)));
    case 'TRIM':
      return word.trim().replace(/ +/g, ' ');
    case 'LEN':
      return word.length;
    case 'SUBSTITUTE':
      return word.replaceAll(String(second ?? ''), String(third ?? ''));
    default: {
      const digits = second === null ? 2 : Number(second);
      const size = rounded(Number(first), digits);
      return new Intl.NumberFormat('en', {
        minimumFractionDigits: Math.max(0, digits),
        maximumFractionDigits: Math.max(0, digits),
        useGrouping: third !== true,
      }).format(size + 0);
    }
  }
}
