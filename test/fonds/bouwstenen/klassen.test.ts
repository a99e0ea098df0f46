import fc from 'fast-check';
import { gini, giniVanKlassen, type Fondsgemeente } from '../../../src/fonds';
import { uitrustingsgraden } from '../../../src/figures';
import { fusies } from '../arbitraries';
import { gemeenteIn } from './bladinvoer';

const { NaN: unknown } = Number;
const codes = (...all: string[]): Fondsgemeente[] => all.map((code) => gemeenteIn(code));

it('equal within the classes and unequal between them, as the fund should be', () => {
  const found = giniVanKlassen(codes('a0', 'a0', 'c3', 'c3'), [30, 20, 40, 10], [90, 60, 40, 10]);
  expect(found.binnen).toBeCloseTo(0, 12);
  expect(found.klassen).toEqual([
    { code: 'a0', aantal: 2, inwoners: 50, bedrag: 150, gini: expect.closeTo(0, 12) as number },
    { code: 'c3', aantal: 2, inwoners: 50, bedrag: 50, gini: expect.closeTo(0, 12) as number },
  ]);
  // Half of the people have a quarter of the money.
  expect(found.tussen).toBeCloseTo(0.25, 12);
  expect(found.totaal).toBeCloseTo(0.25, 12);
});

it('a merged municipality stands in the best class among its partners', () => {
  const found = giniVanKlassen(codes('b1', 'c0', 'c3'), [10, 20, 30], [10, 20, 30], [[0, 1]]);
  expect(found.klassen.map(({ code, aantal, inwoners }) => [code, aantal, inwoners])).toEqual([
    ['c0', 1, 30],
    ['c3', 1, 30],
  ]);
});

it.each<[string, number[], number[], number, number]>([
  ['within: the mean by inhabitants', [50, 50, 25, 25], [25, 75, 10, 30], 0.25, 2],
  ['a class that gets nothing does not count within', [50, 50, 25, 25], [25, 75, 0, 0], 0.25, 2],
  ['an amount that is missing', [50, 50, 25, 25], [25, 75, unknown, 30], unknown, 2],
  ['inhabitants that are missing', [50, unknown, 25, 25], [25, 75, 10, 30], unknown, 2],
])('%s', (_name, inwoners, bedragen, binnen, klassen) => {
  const found = giniVanKlassen(codes('a0', 'a0', 'b0', 'b0'), inwoners, bedragen);
  expect(Number(found.binnen.toFixed(12))).toBe(binnen);
  expect(found.klassen).toHaveLength(klassen);
});

it('loses nobody and no euro, and with one class all lies within', () => {
  const aantal = 6;
  const people = fc.array(fc.integer({ min: 1, max: 100_000 }), {
    minLength: aantal,
    maxLength: aantal,
  });
  const classes = fc.array(fc.constantFrom(...uitrustingsgraden), {
    minLength: aantal,
    maxLength: aantal,
  });
  fc.assert(
    fc.property(classes, people, people, fusies(aantal), (of, inwoners, bedragen, mergers) => {
      const { klassen } = giniVanKlassen(codes(...of), inwoners, bedragen, mergers);
      const sum = (values: number[]): number => values.reduce((all, each) => all + each, 0);
      expect(sum(klassen.map((each) => each.inwoners))).toBe(sum(inwoners));
      expect(sum(klassen.map((each) => each.bedrag))).toBe(sum(bedragen));
      const one = giniVanKlassen(codes(...of.map(() => 'a0')), inwoners, bedragen);
      expect(one.tussen).toBeCloseTo(0, 10);
      expect(one.binnen).toBeCloseTo(one.totaal, 10);
      expect(one.totaal).toBe(
        gini(inwoners.map((each, row) => ({ inwoners: each, bedrag: bedragen[row] ?? unknown }))),
      );
    }),
  );
});
