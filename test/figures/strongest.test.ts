import fc from 'fast-check';
import { isRestated, qualities, type FigureRecord } from '../../src/figures';
import { strongest, together } from '../../src/figures/strongest';
import { figures } from './bundledFigures';

const [base] = figures.recordsOf(figures.register.resolve('Hasselt', 2021));
if (!base) throw new Error('Hasselt has no figures.');

const anyRecord: fc.Arbitrary<FigureRecord> = fc
  .record({
    amount: fc.constantFrom(1, 2, 3),
    quality: fc.constantFrom(...qualities),
    path: fc.constantFrom('M2.I', 'M2.II', null),
    year: fc.constantFrom(2024, 2025),
    report: fc.constantFrom('rekening' as const, 'meerjarenplan' as const, 'studie' as const, null),
  })
  .map((change) => ({ ...base, ...change }));
const records = fc.array(anyRecord, { maxLength: 12 });

test.each([
  ['gepubliceerd', false],
  ['officieel', false],
  ['studie', false],
  ['overgenomen', true],
  ['afgeleid', true],
  ['prognose', true],
])('%s: restated %s', (quality, expected) => {
  expect(isRestated(quality)).toBe(expected);
});

test('what is left are some of the records, no two with one amount, restated only among themselves', () => {
  fc.assert(
    fc.property(records, (given) => {
      const left = strongest(given);
      expect(given).toEqual(expect.arrayContaining([...left]));
      expect(new Set(left.map(({ amount }) => amount)).size).toBe(left.length);
      expect(left.length > 0).toBe(given.length > 0);
      const own = given.some(({ quality }) => !isRestated(quality));
      expect(left.every(({ quality }) => isRestated(quality) !== own)).toBe(true);
    }),
  );
});

test.each([
  ['gepubliceerd', 'officieel', 'officieel'],
  ['officieel', 'gepubliceerd', 'officieel'],
  ['prognose', 'afgeleid', 'afgeleid'],
] as const)('of one amount as %s and as %s the %s one is left', (first, second, expected) => {
  const twins = [first, second].map((quality) => ({ ...base, path: 'INWONERS', quality }));
  expect(strongest(twins).map(({ quality }) => quality)).toEqual([expected]);
  expect(together(twins).map(({ quality }) => quality)).toEqual([expected]);
});

test('together keeps every figure, the order, and what has no path; a second time changes nothing', () => {
  fc.assert(
    fc.property(records, (given) => {
      const left = together(given);
      expect(left).toEqual(given.filter((record) => left.includes(record)));
      const key = ({ path, year, report }: FigureRecord) => JSON.stringify([path, year, report]);
      expect(new Set(left.map(key))).toEqual(new Set(given.map(key)));
      const shown = (list: readonly FigureRecord[]) =>
        list.filter(({ path, report }) => path === null || report === 'studie');
      expect(shown(left)).toEqual(shown(given));
      expect(together(left)).toEqual(left);
    }),
  );
});
