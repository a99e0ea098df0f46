import fc from 'fast-check';
import { fold } from '../../src/figures/fold';
import { editDistance, nearest } from '../../src/figures/nearest';

it.each([
  ['', '', 0],
  ['hasselt', 'hasselt', 0],
  ['haselt', 'hasselt', 1],
  ['gent', '', 4],
  ['kitten', 'sitting', 3],
])('editDistance(%s, %s) = %i', (first, other, distance) => {
  expect(editDistance(first, other)).toBe(distance);
  expect(editDistance(other, first)).toBe(distance);
});

it('editDistance lies between the difference of the lengths and the longest word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

it('puts a beginning before a part before a typing error', () => {
  const words = ['genk', 'gentbrugge', 'oostgent', 'brugge'].map((word) => [word, word] as const);
  expect(nearest('gent', words, 5)).toEqual(['gentbrugge', 'oostgent', 'genk']);
  expect(nearest('gent', words, 1)).toEqual(['gentbrugge']);
});

it.each([
  ['Herk-de-Stad', 'herkdestad'],
  ['’s-Gravenwezel', 'sgravenwezel'],
  ['Financiële schulden', 'financieleschulden'],
  ['EXPLOITATIE_UITGAVEN', 'exploitatieuitgaven'],
  ['M2.I.a', 'm2.i.a'],
  ['T2.E.II.A.2.b+c', 't2.e.ii.a.2.b+c'],
])('fold(%s) = %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
