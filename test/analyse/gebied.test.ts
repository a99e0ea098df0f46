import { gebied, type Gebied } from '../../src/analyse/gebied';
import { atOnce, type Steps } from '../../src/spreadsheet/steps';

type Amounts = (x: number) => readonly number[];

/** Over 0 to 10, unless another range is given. */
function found(
  amounts: Amounts,
  nabij = 0,
  [van, tot]: readonly [number, number] = [0, 10],
): Gebied {
  const meet = function* (x: number): Steps<readonly number[]> {
    yield;
    return amounts(x);
  };
  return atOnce(gebied(meet, { van, tot }, { ook: [nabij], nabij }));
}

function part(van: number | undefined, tot: number | undefined, exact: boolean): Gebied {
  const close = (end: number | undefined): number | undefined =>
    end === undefined ? undefined : (expect.closeTo(end, 3) as number);
  return { kind: 'deel', van: close(van), tot: close(tot), exact };
}

test.each<[what: string, Amounts, Gebied]>([
  ['a line that rises', (x) => [x - 3], part(3, undefined, true)],
  ['a line that falls', (x) => [7 - x], part(undefined, 7, true)],
  ['the lowest of two lines', (x) => [x - 3, 7 - x], part(3, 7, true)],
  ['the lowest of three, one of them flat', (x) => [x - 3, 2 * x - 8, 5], part(4, undefined, true)],
  ['a flat line at 0', (x) => [x - 3, 0], part(3, undefined, true)],
  ['a flat line below 0', (x) => [x - 3, -1], { kind: 'nergens' }],
  ['lines that are never both above 0', (x) => [x - 6, 4 - x], { kind: 'nergens' }],
  ['a line above 0', (x) => [x + 1], { kind: 'overal' }],
  ['a line below 0', (x) => [x - 11], { kind: 'nergens' }],
  ['what never moves', () => [-2, 4], { kind: 'vlak', uitkomst: -2 }],
  ['a floor', (x) => [Math.max(x, 5) - 8], part(8, undefined, false)],
  ['a parabola', (x) => [(x - 2) * (8 - x)], part(2, 8, false)],
  ['a curve', (x) => [1.5 ** x - 20], part(Math.log(20) / Math.log(1.5), undefined, false)],
  ['a curve above 0', (x) => [1.5 ** x], { kind: 'overal' }],
  ['a curve below 0', (x) => [1.5 ** x - 100], { kind: 'nergens' }],
  ['a jump over 0', (x) => [x < 4 ? -1 - x / 100 : 1], part(4, undefined, false)],
  ['an end that is not known', (x) => [x > 9 ? Number.NaN : x], { kind: 'onbekend' }],
  ['nothing that is tested', () => [], { kind: 'onbekend' }],
])('%s', (_, amounts, expected) => {
  expect(found(amounts)).toEqual(expected);
});

test.each([
  [1, part(undefined, 2, false)],
  [9, part(8, undefined, false)],
])('of two stretches the one nearest to %d counts', (nabij, expected) => {
  expect(found((x) => [(x - 2) * (x - 8)], nabij)).toEqual(expected);
});

test('where it jumps, the value itself is not below 0', () => {
  const amounts = (x: number): number[] => [x < 4 ? -1 - x / 100 : 1];
  const area = found(amounts);
  expect(amounts(area.kind === 'deel' ? (area.van ?? 0) : 0)).toEqual([1]);
});

test('a bend near the start of a long range is found in few steps', () => {
  let asked = 0;
  const area = found(
    (x) => {
      asked += 1;
      return [Math.max(x, 200_000) - 230_000];
    },
    250_000,
    [0, 1e12],
  );
  expect(area).toEqual(part(230_000, undefined, false));
  expect(asked).toBeLessThan(25);
});
