import { lineDeviations } from '../../../src/spreadsheet/modelcheck/lineDeviations';

/** One letter per cell: `.` is empty, `9` a number, S a total of the line, others a formula. */
function deviations(line: string): string[] {
  const codes = [...line].map((letter) =>
    letter === '.' ? 0 : letter === '9' ? -1 : letter.charCodeAt(0),
  );
  const isTotal = (code: number) => code === 'S'.charCodeAt(0);
  return lineDeviations(codes, isTotal).map(
    ({ kind, from, to, turn }) => `${kind} ${String(from)}-${String(to)} at ${String(turn)}`,
  );
}

test.each<[string, string, string[]]>([
  ['all alike', 'aaaaaa', []],
  ['too few to be a series', 'aab', []],
  ['all different', 'abcdef', []],
  ['one formula differs', 'aaabaa', ['inner 3-3 at 3']],
  ['a number among formulas', 'aa9aaa', ['inner 2-2 at 2']],
  ['two next to each other', 'aaabbaaa', ['inner 3-4 at 3']],
  ['two apart', 'aabaaacaaa', ['inner 2-2 at 2', 'inner 6-6 at 6']],
  ['another formula halfway', 'aaabbb', ['change 3-3 at 3']],
  ['a shorter run first', 'bbaaaa', ['change 2-2 at 2']],
  ['the last one is another', 'aaaab', ['end 4-4 at 4']],
  ['the first one is another', 'baaaa', ['start 0-0 at 1']],
  ['numbers before the formulas are history', '999aaa', []],
  ['a number at the end', 'aaa9', ['tail 3-3 at 3']],
  ['a total at the end', 'aaaaS', []],
  ['totals halfway', 'aaaSaaaS', []],
  ['a total and then another series', 'aaaSbbb', ['change 4-4 at 4']],
  ['totals that are the series itself', 'SSSbSS', ['inner 3-3 at 3']],
  ['columns that alternate', 'abababab', []],
  ['numbers that alternate', 'a9a9a9a9', []],
  ['an empty cell parts two series', 'aaa.bbb', []],
  ['each series has its own deviation', 'aa9aa.bb9bb', ['inner 2-2 at 2', 'inner 8-8 at 8']],
  ['numbers alone', '99999', []],
])('%s: %s', (_, line, expected) => {
  expect(deviations(line)).toEqual(expected);
});
