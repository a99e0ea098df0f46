import { uitrustingsgraden, uitrustingsorde } from '../../src/figures';
import { readCsv } from './readCsv';

const printed = readCsv('uitrustingsgraden.csv');
const omschrijving = (code: string): string =>
  printed.find((row) => row['code'] === code)?.['omschrijving'] ?? '';

it('ranks every code of the data once', () => {
  expect([...uitrustingsgraden].sort()).toEqual(printed.map(({ code }) => code).sort());
  expect(uitrustingsgraden.map(uitrustingsorde)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

it.each([
  ['a0', 'grote en regionale steden', 'a1', 'zeer goed uitgeruste centra'],
  ['a1', 'zeer goed uitgeruste centra', 'a2', 'goed uitgeruste centra'],
  ['a2', 'goed uitgeruste centra', 'c0', 'zeer goed uitgeruste gemeenten'],
  ['c0', 'zeer goed uitgeruste gemeenten', 'b0', '(zeer) goed uitgeruste gemeenten'],
  ['b0', '(zeer) goed uitgeruste gemeenten', 'c1', 'goed uitgeruste gemeenten'],
  ['c1', 'goed uitgeruste gemeenten', 'c2', 'matig uitgeruste gemeenten'],
  ['c2', 'matig uitgeruste gemeenten', 'b1', 'matig of zwak uitgeruste gemeenten'],
  ['b1', 'matig of zwak uitgeruste gemeenten', 'c3', 'zwak uitgeruste gemeenten'],
])('%s, %s, goes before %s, %s', (better, itsWords, worse, theirWords) => {
  expect(omschrijving(better)).toMatch(itsWords);
  expect(omschrijving(worse)).toMatch(theirWords);
  expect(uitrustingsorde(better)).toBeLessThan(uitrustingsorde(worse));
});

it('refuses a code that does not exist', () => {
  expect(() => uitrustingsorde('d0')).toThrow('d0');
});
