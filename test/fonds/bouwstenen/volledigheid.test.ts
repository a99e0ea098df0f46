import fc from 'fast-check';
import { volledigheid, type Volledigheidsoordeel } from '../../../src/fonds';

const { NaN: unknown } = Number;

it.each<[string, number[], number, Volledigheidsoordeel, number, number]>([
  ['nobody has a value', [unknown, unknown], 100, 'leeg', 0, unknown],
  ['somebody lacks one', [105, unknown], 99_999, 'onvolledig', 105, unknown],
  [
    'somebody lacks one, and the rest is the total',
    [105, unknown],
    105,
    'onvolledig',
    105,
    unknown,
  ],
  ['less than nothing is no value', [105, -5], 100, 'onvolledig', 105, unknown],
  ['no total to compare with', [1, 2], unknown, 'volledig', 3, unknown],
  ['the total', [1, 2], 3, 'gelijk', 3, 0],
  ['nothing anywhere', [0, 0], 0, 'gelijk', 0, 0],
  ['a cent less', [1, 2], 3.01, 'verschilt', 3, -0.01],
  ['more', [60, 45], 99, 'verschilt', 105, 6],
])('%s', (_name, values, vlaanderen, oordeel, som, verschil) => {
  const found = volledigheid(values, vlaanderen);
  expect(found).toMatchObject({ oordeel, som });
  expect(Number(found.verschil.toFixed(9))).toBe(verschil);
  expect(found.ingevuld + found.ontbreekt).toBe(values.length);
});

it('decimals that add up are equal to their total, in whatever order they were added', () => {
  const hectare = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(fc.array(hectare, { minLength: 1, maxLength: 285 }), (values) => {
      const total = values.toReversed().reduce((sum, each) => sum + each, 0);
      expect(volledigheid(values, total).oordeel).toBe('gelijk');
      expect(volledigheid(values, total + 0.01).oordeel).toBe('verschilt');
    }),
  );
});
