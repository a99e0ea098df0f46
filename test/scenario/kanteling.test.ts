import { gekanteldeNormen, type Normkanteling } from '../../src/scenario';
import { roundScenario } from './roundScenario';
import { scenarioOf } from './scenarioInputOf';

type Receipts = readonly [number, number, number];

/** Two partners of 10 a year over 2029, 2030 and 2031; they merge in 2030. */
const scenarioWith = (
  receipts: Receipts,
  { partners = ['Aa', 'Bree'], first = 2029 }: { partners?: string[]; first?: number } = {},
) =>
  scenarioOf(
    roundScenario({
      partners: partners.map((naam) => ({
        naam,
        inwoners: 1000,
        lijnen: { 'M2.I.a': naam === 'Aa' ? receipts : 10 },
      })),
      jaren: [first, first + 1, first + 2],
      fusiejaar: 2030,
    }),
  );
const usual = scenarioWith([10, 10, 10]);
const turned = (wie: string, norm: 'BBR' | 'AFM', jaar: number, na: string): Normkanteling => ({
  wie,
  norm,
  jaar,
  voor: 'voldoet',
  na: na as Normkanteling['na'],
});

test.each<[string, Receipts, readonly Normkanteling[]]>([
  ['nothing changed', [10, 10, 10], []],
  ['more receipts', [10, 10, 90], []],
  [
    'too little in the last year of the plan, for the one partner',
    [10, 10, -25],
    [turned('Aa', 'BBR', 2031, 'voldoet niet'), turned('Aa', 'AFM', 2031, 'voldoet niet')].concat(
      turned('Samen', 'AFM', 2031, 'voldoet niet'),
    ),
  ],
  [
    'too little in the merger year, where the AFM of the merger counts too',
    [10, -15, 10],
    [turned('Aa', 'BBR', 2030, 'voldoet niet'), turned('Samen', 'AFM', 2030, 'voldoet niet')],
  ],
  [
    'an amount that is no longer known',
    [10, 10, Number.NaN],
    [
      turned('Aa', 'BBR', 2031, 'onbekend'),
      turned('Aa', 'AFM', 2031, 'onbekend'),
      turned('Samen', 'BBR', 2031, 'onbekend'),
      turned('Samen', 'AFM', 2031, 'onbekend'),
    ],
  ],
])('%s', (_what, receipts, expected) => {
  const after = scenarioWith(receipts);
  expect(gekanteldeNormen(usual, after)).toEqual(expected);
  expect(gekanteldeNormen(after, usual)).toEqual(
    expected.map(({ voor, na, ...each }) => ({ ...each, voor: na, na: voor })),
  );
});

test('who takes part in one of them alone, and years in one of them alone, turn nothing', () => {
  const bad: Receipts = [-500, -500, -500];
  const others = scenarioWith(bad, { partners: ['Aa', 'Cadzand'] });
  expect(gekanteldeNormen(usual, others).map(({ wie }) => wie)).not.toContain('Cadzand');
  const later = scenarioWith(bad, { first: 2032 });
  expect(gekanteldeNormen(usual, later)).toEqual([]);
});
