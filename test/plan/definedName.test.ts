import fc from 'fast-check';
import { definedName, uniqueNames } from '../../src/plan/definedName';

test.each([
  [['Invoer', 'Hasselt', 'M2.I.a'], 'Invoer_Hasselt_M2.I.a'],
  [['Invoer', 'Herk-de-Stad', 'GF.N-1'], 'Invoer_Herk_de_Stad_GF.N_1'],
  [['Invoer', "'s-Gravenvoeren", 'AGB'], 'Invoer_s_Gravenvoeren_AGB'],
  [['Invoer', 'Liège / Lüttich', 'M2.VI'], 'Invoer_Liege_Luttich_M2.VI'],
  [
    ['Parameter', 'regeling/conceptnota 2026/plafond'],
    'Parameter_regeling_conceptnota_2026_plafond',
  ],
  [['Invoer', 'a'.repeat(300)], `Invoer_${'a'.repeat(248)}`],
])('%j is %s', ([prefix = '', ...words], name) => {
  expect(definedName(prefix, ...words)).toBe(name);
});

test.each([
  [['Invoer_Aalst', 'Invoer_AALST', 'Invoer_aalst', 'Invoer_Zelzate']],
  [['a', 'a_2', 'a']],
])('%j become names that differ in more than case', (names) => {
  const unique = uniqueNames(names);
  expect(unique[0]).toBe(names[0]);
  expect(new Set(unique.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('whatever the words are, Excel takes the name', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      const [name = ''] = uniqueNames([definedName('Invoer', ...words)]);
      expect(name).toMatch(/^Invoer[A-Za-z0-9_.]*$/);
      expect(name.length).toBeLessThanOrEqual(255);
    }),
    { seed: 20_250_101 },
  );
});
