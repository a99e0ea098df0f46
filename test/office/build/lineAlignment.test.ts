import fc from 'fast-check';
import { alignLines, type Line, type LineAlignment } from '../../../src/office/build/lineAlignment';

/** `-` is a line without a key, `*` one in which the user wrote something. */
function lines(text: string): Line[] {
  return [...text].map((key) => ({
    key: key === '-' || key === '*' || key === '0' ? null : key,
    isBlank: key === '-',
  }));
}

function keys(text: string): (string | null)[] {
  return [...text].map((key) => (key === '-' ? null : key));
}

/** Does to a list what Excel does to a sheet. */
function perform<T>(before: readonly T[], alignment: LineAlignment, fresh: T): T[] {
  const now = [...before];
  for (const { at, count } of alignment.inserts)
    now.splice(at, 0, ...Array.from({ length: count }, () => fresh));
  for (const { at, count } of alignment.deletes) now.splice(at, count);
  return now;
}

function after(old: string, planned: string, options = {}): string {
  return perform([...old], alignLines(lines(old), keys(planned), options), '+').join('');
}

// 0 is the line of keys; + is a line that came in.
test.each([
  ['nothing changes', '0ab-c', '0ab-c', '0ab-c'],
  ['a line comes in', '0ac', '0abc', '0a+c'],
  ['a line comes behind', '0ab', '0abc', '0ab+'],
  ['a line goes', '0abc', '0ac', '0ac'],
  ['two lines change places', '0abcd', '0acbd', '0a+bd'],
  ['an empty line comes in', '0ab', '0a-b', '0a+b'],
  ['an empty line goes', '0a--b', '0a-b', '0a-b'],
  ['an empty line that the user put in goes', '0a-b', '0ab', '0ab'],
  ['what the user wrote in an empty line stays', '0a*b', '0a-b', '0a*b'],
  ['of two empty lines the one with his note stays', '0a-*b', '0a-b', '0a*b'],
  ['behind our last line everything is his', '0ab-*-*', '0abc', '0ab+-*-*'],
  ['our last line goes, his stay', '0abc-*', '0ab', '0ab-*'],
  ['empty lines at the end leave no trace', '0ab', '0ab--', '0ab'],
  ['an empty line takes part where keys come and go', '0ax-b', '0ay-b', '0a+-b'],
])('%s', (_, old, planned, expected) => {
  expect(after(old, planned)).toBe(expected);
  expect(alignLines(lines(old), keys(planned)).foreign).toEqual([]);
});

test.each([
  ['his line between ours', '0a*b', '0ab', [2]],
  ['two, of which the plan has room for one', '0a**b', '0a-b', [3]],
])('%s is in the way', (_, old, planned, expected) => {
  expect(alignLines(lines(old), keys(planned)).foreign).toEqual(expected);
  expect(after(old, planned, { keepForeign: true })).toContain('*');
});

test('a new sheet has room for everything', () => {
  const alignment = alignLines([], keys('0abc'));
  expect(alignment).toMatchObject({ inserts: [], deletes: [], isEmpty: true });
  expect(alignment.interim(2)).toBe(2);
});

test('which lines are told', () => {
  const alignment = alignLines(lines('0abcd'), keys('0aecb'));
  expect(alignment).toMatchObject({ added: [2], moved: [3], removed: [4] });
});

const old = fc
  .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
  .chain((letters) =>
    fc
      .array(fc.constantFrom('', '-', '--'), { minLength: 9, maxLength: 9 })
      .map((gaps) => `0${letters.map((letter, at) => letter + (gaps[at] ?? '')).join('')}`),
  );

test('whatever the lines were, afterwards each stands where the plan has it', () => {
  fc.assert(
    fc.property(old, old, (before, planned) => {
      const alignment = alignLines(lines(before), keys(planned));
      const now = perform(
        [...before].map((key, at) => ({ key, at })),
        alignment,
        { key: '+', at: -1 },
      );
      const interim = [...before].map((key, at) => ({ key, at }));
      for (const { at, count } of alignment.inserts)
        interim.splice(at, 0, ...Array.from({ length: count }, () => ({ key: '+', at: -1 })));
      const wanted = [...planned.replace(/-+$/, '')];
      expect(now.length).toBeGreaterThanOrEqual(wanted.length);
      for (const [at, key] of wanted.entries()) {
        const kept = alignment.kept(at);
        expect(now[at]?.key).toBe(kept === null ? '+' : key);
        expect(now[at]?.at ?? -1).toBe(kept ?? -1);
        expect(interim[alignment.interim(at)]).toEqual(now[at]);
        expect(alignment.place(at)).toBe(at);
      }
      for (const [at] of [...before].entries()) {
        const place = alignment.fromOld(at);
        expect(now.findIndex((one) => one.at === at)).toBe(place ?? -1);
      }
      // What is already as planned stays as it is.
      expect(alignLines(lines(planned), keys(planned)).isEmpty).toBe(true);
    }),
  );
});
