import { burenparen, regioparen } from '../../../src/taskpane/fonds/parenkeuze';
import { grootsteden } from '../../../src/taskpane/fonds/grootsteden';
import { figures } from '../../figures/bundledFigures';
import { gemeenten, plaats } from './fondsstanden';

test('pairs of a region: each pair within it once, none across', () => {
  const paren = regioparen(figures, gemeenten);
  const regios = gemeenten.map(
    ({ nis }) => figures.register.byCode(nis)?.indeling?.referentieregio,
  );
  const counts = new Map<string | undefined, number>();
  for (const regio of regios) counts.set(regio, (counts.get(regio) ?? 0) + 1);
  const wanted = [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  expect(paren.length / 2).toBe(wanted);
  const across = [...paren].filter(
    (row, at) => at % 2 === 0 && regios[row] !== regios[paren[at + 1] ?? 0],
  );
  expect(across).toEqual([]);
});

const pair = (one: string, other: string) => {
  const rows = [plaats(one), plaats(other)];
  return rows.toSorted((a, b) => a - b);
};

test.each<[string, string, readonly (readonly number[])[], readonly string[]]>([
  [
    'names',
    'Gent: Destelbergen, Evergem',
    [pair('Gent', 'Destelbergen'), pair('Gent', 'Evergem')],
    [],
  ],
  ['codes, and both ways', '44021;44013\n44013;44021', [pair('Gent', 'Destelbergen')], []],
  ['itself is no neighbour', 'Gent: Gent', [], []],
  ['an unknown word', 'Gent: Borsbeek', [], ['Borsbeek']],
  ['nothing', '', [], []],
])('neighbours: %s', (_, text, pairs, onbekend) => {
  const found = burenparen(text, gemeenten);
  expect([...found.paren]).toEqual(pairs.flat());
  expect(found.onbekend).toEqual(onbekend);
});

test('the two cities have their official inhabitants of one year', () => {
  expect(grootsteden(figures)).toEqual({ jaar: 2025, antwerpen: 562_002, gent: 272_657 });
});
