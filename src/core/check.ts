import type { CoreProblem } from './coreProblem';
import { ProblemError } from './problem';

/**
 * Checks on what enters a rule. An unknown number (NaN) passes every check: it makes the results
 * unknown that rest on it, and refuses nothing.
 */

export function refuse(problem: CoreProblem): never {
  throw new ProblemError<CoreProblem>(problem);
}

export function checkSameLength(
  firstName: string,
  first: readonly unknown[],
  otherName: string,
  other: readonly unknown[],
): void {
  if (first.length === other.length) return;
  refuse({
    code: 'lengths-differ',
    first: { argument: firstName, length: first.length },
    other: { argument: otherName, length: other.length },
  });
}

export function checkNotNegative(argument: string, value: number, position = 1): void {
  if (value < 0) refuse({ code: 'negative', argument, position, value });
}

export function checkAllNotNegative(argument: string, values: readonly number[]): void {
  values.forEach((value, index) => {
    checkNotNegative(argument, value, index + 1);
  });
}

/** Whole and not negative. A fraction is nearly always a Dutch thousand read as a decimal. */
export function checkCounts(argument: string, values: readonly number[]): void {
  values.forEach((value, index) => {
    checkNotNegative(argument, value, index + 1);
    if (!Number.isNaN(value) && !Number.isInteger(value)) {
      refuse({ code: 'not-whole', argument, position: index + 1, value });
    }
  });
}

/** 0,07 × 100 is 7,000000000000001 in binary; a suggestion shows what the user would type. */
function asTyped(value: number): number {
  return Number(value.toPrecision(12));
}

/** A fraction such as 0,08 for 8 %. */
export function checkFraction(argument: string, value: number, position = 1): void {
  checkNotNegative(argument, value, position);
  checkPercentTrap(argument, value, position);
}

/** A growth, such as 0,035 for 3,5 %; it may be negative. */
export function checkPercentTrap(argument: string, value: number, position = 1): void {
  if (value > 1) {
    refuse({
      code: 'percent-expected',
      argument,
      position,
      value,
      suggestion: asTyped(value / 100),
    });
  }
}

/** A tax rate in points; a rate between 0 and 1 is a percentage that Excel divided by 100. */
export function checkPoints(argument: string, value: number, position = 1): void {
  checkNotNegative(argument, value, position);
  if (value > 0 && value < 1) {
    refuse({
      code: 'points-expected',
      argument,
      position,
      value,
      suggestion: asTyped(value * 100),
    });
  }
}
