import fc from 'fast-check';
import {
  fondsgemeenten,
  vergelijkTrappen,
  type Fondsgemeente,
  type Trapwissel,
} from '../../../src/fonds';
import { uitrustingsgraden } from '../../../src/figures';
import { figures, register } from '../../figures/bundledFigures';
import { fusies } from '../arbitraries';
import { gemeenteIn } from './bladinvoer';

const codes = (...all: string[]): Fondsgemeente[] => all.map((code) => gemeenteIn(code));

const given = codes('a0', 'c1', 'c1', 'c3');
const people = [900, 200, 500, 300];

it('as many municipalities on each step by inhabitants as by uitrustingsgraad, largest first', () => {
  const found = vergelijkTrappen(given, people);
  expect(found?.trappen.filter(({ uitrusting }) => uitrusting.voor > 0)).toEqual([
    { code: 'a0', vanaf: 900, uitrusting: both(1), inwoners: both(1) },
    { code: 'c1', vanaf: 300, uitrusting: both(2), inwoners: both(2) },
    { code: 'c3', vanaf: 200, uitrusting: both(1), inwoners: both(1) },
  ]);
  // The small c1 stands on the last step by inhabitants, and the c3 of 300 on that of the c1.
  expect(found?.gelijk).toEqual(both(2));
});

it.each<[string, number[][], { uitrusting: number; inwoners: number }]>([
  ['nobody', [], { uitrusting: 0, inwoners: 0 }],
  ['two of one class that are large together', [[1, 2]], { uitrusting: 0, inwoners: 1 }],
  ['the last two: together 500', [[1, 3]], { uitrusting: 1, inwoners: 1 }],
  ['three that are as large as the city', [[1, 2, 3]], { uitrusting: 1, inwoners: 3 }],
])('who moves to another step when there merge: %s', (_name, mergers, moved) => {
  expect(vergelijkTrappen(given, people, mergers)?.verschoven).toEqual(moved);
});

// Places on the steps a0, a1, a2, c0, b0, c1, c2, b1, c3: the fourth of the list is a c1, the last a c3.
it.each<[string, number[][], Trapwissel[]]>([
  ['nobody', [], []],
  [
    'the last two: together 500, so that both get the step of the c1',
    [[1, 3]],
    [
      { gemeente: 1, uitrusting: { voor: 5, na: 5 }, inwoners: { voor: 8, na: 5 } },
      { gemeente: 3, uitrusting: { voor: 8, na: 5 }, inwoners: { voor: 5, na: 5 } },
    ],
  ],
  [
    'the city and the last: that one alone leaves its steps',
    [[0, 3]],
    [{ gemeente: 3, uitrusting: { voor: 8, na: 0 }, inwoners: { voor: 5, na: 0 } }],
  ],
])('who leaves which step for which when there merge: %s', (_name, mergers, wissels) => {
  expect(vergelijkTrappen(given, people, mergers)?.wissels).toEqual(wissels);
});

it('inhabitants that are missing leave no bound known', () => {
  expect(vergelijkTrappen(given, [900, Number.NaN, 500, 300])).toBeNull();
});

it('every municipality stands on one step of both, before and after', () => {
  const aantal = 8;
  const classes = fc.array(fc.constantFrom(...uitrustingsgraden), {
    minLength: aantal,
    maxLength: aantal,
  });
  const inhabitants = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), {
    minLength: aantal,
    maxLength: aantal,
  });
  fc.assert(
    fc.property(classes, inhabitants, fusies(aantal), (of, inwoners, mergers) => {
      const found = vergelijkTrappen(codes(...of), inwoners, mergers);
      const sum = (kind: 'uitrusting' | 'inwoners', when: 'voor' | 'na'): number =>
        found?.trappen.reduce((all, trap) => all + trap[kind][when], 0) ?? Number.NaN;
      for (const kind of ['uitrusting', 'inwoners'] as const) {
        expect([sum(kind, 'voor'), sum(kind, 'na')]).toEqual([
          found?.gemeenten.voor,
          found?.gemeenten.na,
        ]);
      }
      // Without ties the two divisions hold as many today.
      expect(found?.trappen.map((trap) => trap.inwoners.voor)).toEqual(
        found?.trappen.map((trap) => trap.uitrusting.voor),
      );
    }),
  );
});

it('compares the 285 municipalities of today', () => {
  const gemeenten = fondsgemeenten(register.today);
  const inwoners = gemeenten.map(({ nis }) => figures.inwoners(nis, 2025).amount);
  const found = vergelijkTrappen(gemeenten, inwoners);
  expect(found?.trappen.map(({ code, uitrusting }) => [code, uitrusting.voor])).toEqual([
    ['a0', 13],
    ['a1', 13],
    ['a2', 19],
    ['c0', 26],
    ['b0', 58],
    ['c1', 41],
    ['c2', 39],
    ['b1', 37],
    ['c3', 39],
  ]);
  expect(found?.gelijk.voor).toBeLessThan(285);
});

function both(aantal: number): { voor: number; na: number } {
  return { voor: aantal, na: aantal };
}
