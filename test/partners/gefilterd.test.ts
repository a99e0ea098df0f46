import { gefilterd, type Setfilter } from '../../src/partners';
import { paren, partner } from './paren';

it.each<readonly [string, Setfilter, readonly number[]]>([
  ['nothing', {}, [1, 2, 3, 4]],
  ['no set of three', { groottes: [3, 4] }, []],
  ['sets of two', { groottes: [2] }, [1, 2, 3, 4]],
  ['no objections', { zonderBezwaren: true }, [1]],
  ['objections allowed', { zonderBezwaren: false }, [1, 2, 3, 4]],
  ['with one municipality', { bevat: [2] }, [2]],
  ['with two others', { bevat: [1, 2] }, []],
  ['a minimum, reached exactly', { minimumInwoners: 25_000 }, [1, 2]],
  ['a minimum of 0 is still a known number', { minimumInwoners: 0 }, [1, 2, 4]],
  ['the first bracket that pays', { schijf: { regeling: '2025', vanaf: 20_000 } }, [1, 2]],
  ['a higher bracket', { schijf: { regeling: '2025', vanaf: 30_000 } }, [2]],
  ['a bracket from 0', { schijf: { regeling: '2019', vanaf: 0 } }, [1, 2, 4]],
  ['two at once', { minimumInwoners: 25_000, zonderBezwaren: true }, [1]],
])('keeps by %s', (_, filter, expected) => {
  expect(gefilterd(paren, filter).map(partner)).toEqual(expected);
});

it.each<readonly [Setfilter['geheel'], readonly number[]]>([
  [undefined, [1, 2, 3, 4]],
  ['mogelijk', [1, 3, 4]],
  ['zeker', [1]],
])('keeps what is one whole: %s', (geheel, expected) => {
  const told = new Map([
    [1, true],
    [2, false],
  ]);
  const sets = paren.map((set) => ({ ...set, aaneengesloten: told.get(partner(set)) ?? null }));
  expect(gefilterd(sets, { geheel }).map(partner)).toEqual(expected);
});

it('keeps the order in which the sets come', () => {
  const reversed = paren.toReversed();
  expect(gefilterd(reversed, { minimumInwoners: 1 }).map(partner)).toEqual([4, 2, 1]);
});

it('refuses a regulation that does not exist', () => {
  expect(() => gefilterd(paren, { schijf: { regeling: '2030', vanaf: 0 } })).toThrow('2030');
});
