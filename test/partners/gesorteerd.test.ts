import fc from 'fast-check';
import {
  gesorteerd,
  regelruimte,
  richtingen,
  scan,
  type Kolom,
  type Partnerset,
} from '../../src/partners';
import { uitrustingsorde } from '../../src/figures';
import { schuldovernameRegelingIds } from '../../src/regulations';
import { atOnce } from '../../src/spreadsheet/steps';
import { kandidatenlijst, nisOf } from './arbitraries';
import { paren, partner } from './paren';

it.each<readonly [Kolom, readonly number[], readonly number[]]>([
  ['inwoners', [4, 1, 2, 3], [2, 1, 4, 3]],
  ['geraamd', [2, 3, 4, 1], [4, 3, 2, 1]],
  ['uitrustingsgraad', [1, 3, 2, 4], [4, 2, 3, 1]],
  ['bezwaren', [1, 4, 2, 3], [2, 3, 4, 1]],
  // Equal sizes: the order stays.
  ['grootte', [1, 2, 3, 4], [1, 2, 3, 4]],
  [{ van: 'schijfVanaf', regeling: '2025' }, [4, 1, 2, 3], [2, 1, 4, 3]],
  // 1.000 below the first, 5.000 below the third; the highest bracket has no next.
  [{ van: 'naarVolgende', regeling: '2025' }, [4, 1, 2, 3], [1, 4, 2, 3]],
  [{ van: 'ruimte', regeling: '2025' }, [4, 1, 2, 3], [2, 1, 4, 3]],
])('by %j', (kolom, oplopend, aflopend) => {
  expect(gesorteerd(paren, kolom, 'oplopend').map(partner)).toEqual(oplopend);
  expect(gesorteerd(paren, kolom, 'aflopend').map(partner)).toEqual(aflopend);
});

it('by adjacency: one whole, then none, and last what is not known, whichever way', () => {
  const told = new Map([
    [2, false],
    [3, true],
    [4, false],
  ]);
  const sets = paren.map((set) => ({ ...set, aaneengesloten: told.get(partner(set)) ?? null }));
  const by = (richting: (typeof richtingen)[number]) =>
    gesorteerd(sets, 'aaneengesloten', richting).map(partner);
  expect(by('oplopend')).toEqual([3, 2, 4, 1]);
  expect(by('aflopend')).toEqual([2, 4, 3, 1]);
});

it('refuses a regulation that does not exist', () => {
  const kolom: Kolom = { van: 'ruimte', regeling: '2030' };
  expect(() => gesorteerd(paren, kolom, 'oplopend')).toThrow('2030');
});

const kolommen: readonly Kolom[] = [
  'grootte',
  'inwoners',
  'geraamd',
  'uitrustingsgraad',
  'bezwaren',
  'aaneengesloten',
  ...schuldovernameRegelingIds.flatMap((regeling) =>
    (['schijfVanaf', 'naarVolgende', 'ruimte'] as const).map((van) => ({ van, regeling })),
  ),
];

/** What a column shows; null is not known or does not exist. */
function shown(set: Partnerset, kolom: Kolom): number | null {
  if (typeof kolom !== 'string') {
    const { ruimte, schijfVanaf, naarVolgende } = regelruimte(set, kolom.regeling);
    if (set.inwoners === null) return null;
    return { ruimte, naarVolgende, schijfVanaf: schijfVanaf ?? -1 }[kolom.van];
  }
  return {
    grootte: set.leden.length,
    inwoners: set.inwoners?.aantal ?? null,
    geraamd: set.geraamd?.aantal ?? null,
    uitrustingsgraad: uitrustingsorde(set.uitrustingsgraad),
    bezwaren: set.bezwaren.length,
    aaneengesloten: set.aaneengesloten === null ? null : set.aaneengesloten ? 0 : 1,
  }[kolom];
}

it('sorts any sets: the same ones, known before unknown, in order, equal ones as they were', () => {
  const scene = fc.tuple(
    kandidatenlijst(7),
    fc.constantFrom(...kolommen),
    fc.constantFrom(...richtingen),
  );
  fc.assert(
    fc.property(scene, ([kandidaten, kolom, richting]) => {
      const given = atOnce(scan(kandidaten, nisOf(0)));
      const before = [...given];
      const sorted = gesorteerd(given, kolom, richting);
      expect(given).toEqual(before);
      expect(new Set(sorted)).toEqual(new Set(given));
      expect(sorted).toHaveLength(given.length);
      sorted.slice(1).forEach((set, index) => {
        const previous = sorted[index] as Partnerset;
        const [a, b] = [shown(previous, kolom), shown(set, kolom)];
        const inOrder = b === null || (a !== null && (richting === 'oplopend' ? a <= b : a >= b));
        expect(inOrder).toBe(true);
        if (a === b) expect(given.indexOf(previous)).toBeLessThan(given.indexOf(set));
      });
    }),
  );
});
