import { spotsOf, type Condition, type Term } from './term';
import { spotKey } from './workbookRead';

type Test = Extract<Condition, { kind: 'test' }>;

/** Without what goes without saying: that a number that is shown is a number and not nothing. */
export function tidied(conditions: readonly Condition[], result: Term): readonly Condition[] {
  const tests = conditions.filter((each) => each.kind === 'test');
  const shown = namedBy([result]);
  const compared = namedBy(
    tests.map(({ test }) => test).filter(({ kind }) => kind === 'comparison'),
  );
  const equal = tests.filter(({ test, holds }) => holds && isComparison(test, '='));
  const settled = namedBy(equal.map(({ test }) => test).filter((test) => isWith(test, () => true)));
  return conditions.filter((each) => {
    if (each.kind !== 'test') return true;
    const { test, holds } = each;
    const within = (known: ReadonlySet<string>) => namesOf(test).every((spot) => known.has(spot));
    if (test.kind === 'asked') {
      // What was looked for and not found is told by itself.
      if (test.part.kind === 'constant') return false;
      if (test.name === 'text') return !holds || !within(shown);
      const isNumber = (test.name === 'number') === holds;
      return isNumber ? !within(shown) && !within(compared) : !isToldEmpty(test, equal);
    }
    if (isWith(test, (value) => value === '')) return holds || !within(shown);
    if (isGuard(each)) return !within(shown);
    // Which word it is not, where it is told which word it is; or larger, where it is the same.
    if (!holds && isComparison(test, '=') && isWith(test, () => true)) return !within(settled);
    return equal.includes(each) || !equal.some((other) => isSameNames(other.test, test));
  });
}

function namesOf(term: Term): string[] {
  return spotsOf(term).map(spotKey);
}

function namedBy(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.flatMap(namesOf));
}

function isComparison(test: Term, operator: string): boolean {
  return test.kind === 'comparison' && test.operator === operator;
}

/** Compared for being the same as a fixed value. */
function isWith(test: Term, fits: (value: unknown) => boolean): boolean {
  return (
    test.kind === 'comparison' &&
    test.operator === '=' &&
    test.parts.some((part) => part.kind === 'constant' && fits(part.value))
  );
}

/** Whether an amount is above 0, so that something can be divided by it. */
function isGuard({ test, holds }: Test): boolean {
  if (test.kind !== 'comparison' || !holds) return false;
  const [, right] = test.parts;
  const isZero = right.kind === 'constant' && right.value === 0;
  return isZero && (test.operator === '>' || test.operator === '>=');
}

/** "Is not filled in" says no more than "is empty". */
function isToldEmpty(asked: Term, equal: readonly Test[]): boolean {
  return equal.some(
    ({ test }) => isWith(test, (value) => value === '') && isSameNames(test, asked),
  );
}

function isSameNames(one: Term, other: Term): boolean {
  const names = namesOf(one);
  const others = namesOf(other);
  return (
    names.length > 0 &&
    names.length === others.length &&
    names.every((each) => others.includes(each))
  );
}
