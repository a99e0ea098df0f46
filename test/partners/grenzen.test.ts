import fc from 'fast-check';
import { Grenzen, type Buren } from '../../src/partners';
import { buren, kandidaat, kandidatenlijst, nisOf } from './arbitraries';

const lijst = [0, 1, 2, 3].map((place) => kandidaat(place));
const given = (places: Readonly<Record<number, readonly number[]>>): Buren =>
  new Map(
    Object.entries(places).map(([place, others]) => [nisOf(Number(place)), others.map(nisOf)]),
  );

it.each<[string, Readonly<Record<number, readonly number[]>>, readonly (readonly number[])[]]>([
  ['one list contradicts nothing', { 0: [1, 2] }, []],
  ['two lists that agree', { 0: [1], 1: [0, 2] }, []],
  ['a list without who names it', { 0: [1], 1: [2] }, [[0, 1]]],
  ['the other way round', { 0: [2], 1: [0] }, [[1, 0]]],
  ['an empty list', { 0: [1], 1: [] }, [[0, 1]]],
  [
    'each border once',
    { 0: [1, 2, 3], 1: [3], 2: [3] },
    [
      [0, 1],
      [0, 2],
    ],
  ],
])('contradictions: %s', (_, places, expected) => {
  const found = new Grenzen(lijst, given(places)).tegenspraken();
  expect(found.map(({ noemt, zwijgt }) => [noemt, zwijgt])).toEqual(expected);
});

it('a border counts for both, contradicted or not, and lists that mirror each other agree', () => {
  const scene = kandidatenlijst(6).chain((all) => buren(all).map((borders) => ({ all, borders })));
  fc.assert(
    fc.property(scene, ({ all, borders }) => {
      const grenzen = new Grenzen(all, borders);
      for (const { noemt, zwijgt } of grenzen.tegenspraken()) {
        expect(grenzen.buren(noemt).has(zwijgt) && grenzen.buren(zwijgt).has(noemt)).toBe(true);
        expect(grenzen.isVolledig(noemt) && grenzen.isVolledig(zwijgt)).toBe(true);
      }
      const mirrored = new Map(
        all.map(({ nis }, place) => [
          nis,
          [...grenzen.buren(place)].map((other) => all[other]?.nis ?? ''),
        ]),
      );
      expect(new Grenzen(all, mirrored).tegenspraken()).toEqual([]);
    }),
  );
});
