import fc from 'fast-check';
import { plannedScenario, type InputCell } from '../../src/plan';
import {
  computeScenario,
  scenarios,
  type AannameId,
  type Aannamewaarde,
  type Gemeentefonds,
} from '../../src/scenario';
import { draws } from './draw';
import { drawScenario } from './drawnScenario';
import {
  basis,
  jaren,
  n,
  perPlan,
  typedShares,
  usual,
  type Amount,
  type Shares,
} from './roundGemeentefonds';
import { scenarioInputOf, scenarioOf } from './scenarioInputOf';

type Changes = Readonly<Partial<Record<AannameId, Aannamewaarde>>>;
const on: Changes = { 'aan.gemeentefonds': 'ja' };

function fund(shares: readonly [Shares, Shares], changes: Changes = {}): Gemeentefonds {
  return scenarioOf(basis, { changes: { ...on, ...changes }, inputs: typedShares(shares) })
    .gemeentefonds;
}

const t = (jaar: number): number => jaren.indexOf(jaar);
const unknown = Number.NaN;

/** A known amount to the cent; what is not known stays unknown. */
function expectAmounts(found: readonly number[], expected: readonly number[]): void {
  expect(found.map((amount) => Math.round(amount * 100) / 100)).toEqual(expected);
}

describe('the guarantee', () => {
  test.each<[string, readonly [Shares, Shares], number, readonly [jaar: number, amount: number][]]>(
    [
      [
        'mean of 5 % and 3 %, six years without a cap, then 3,5 %',
        usual,
        0.04,
        [
          [n, 1_306_240],
          [n + 1, 1_358_489.6],
          [n + 5, 1_589_240.69],
          [n + 6, 1_644_864.11],
          [n + 7, 1_702_434.36],
        ],
      ],
      [
        'a negative index is used as it is, also after six years',
        [
          [1_000_000, 900_000],
          [1_000_000, 900_000],
        ],
        -0.1,
        [
          [n, 1_620_000],
          [n + 1, 1_458_000],
          [n + 5, 956_593.8],
          [n + 6, 860_934.42],
        ],
      ],
      [
        'every partner weighs the same, whatever its size: +10 % and −10 %',
        [
          [10_000_000, 11_000_000],
          [100_000, 90_000],
        ],
        0,
        [
          [n, 11_090_000],
          [n + 7, 11_090_000],
        ],
      ],
      [
        'shares that fell to nothing guarantee nothing',
        [
          [1_000_000, 0],
          [500_000, 0],
        ],
        -1,
        [
          [n, 0],
          [n + 7, 0],
        ],
      ],
    ],
  )('%s', (_what, shares, index, amounts) => {
    const { waarborg, index: found } = fund(shares);
    expect(found).toBeCloseTo(index, 10);
    for (const [jaar, amount] of amounts) expect(waarborg[t(jaar)]).toBeCloseTo(amount, 2);
  });

  test.each<[string, Shares]>([
    ['missing', [null, 206_000]],
    ['0', [0, 206_000]],
    ['negative', [-1, 206_000]],
    ['text', ['200000', 206_000]],
    ['in another unit, so that it grew more than twofold', [200, 206_000]],
  ])('a share of N−2 that is %s: no index, the sum of N−1 in every year', (_what, bee) => {
    const { index, waarborg, som, gebruikt } = fund([usual[0], bee]);
    expect(index).toBeNaN();
    expect(som).toBe(1_256_000);
    expect(waarborg.slice(1)).toEqual(Array.from({ length: 8 }, () => 1_256_000));
    expect(gebruikt[t(n)]).toBe('som van N-1');
  });

  test.each<[string, Amount]>([
    ['missing', null],
    ['negative', -206_000],
    ['text', 'n.v.t.'],
    ['TRUE', true],
  ])('a share of N−1 that is %s: no guarantee and no difference', (_what, last) => {
    const { waarborg, perJaar, gebruikt } = fund([usual[0], [200_000, last]]);
    expect(waarborg.every(Number.isNaN)).toBe(true);
    expect(perJaar).toEqual([0, ...Array.from({ length: 8 }, () => unknown)]);
    expect(gebruikt.every((word) => word === undefined)).toBe(true);
  });
});

describe('the estimate beside the guarantee', () => {
  const changes = { 'gemeentefonds.raming': 1_500_000, 'gemeentefonds.groei': 0.02 };

  test('the higher counts in each year, less what the plans hold; nothing before N', () => {
    const { raming, hoogste, perJaar, gebruikt } = fund(usual, changes);
    expectAmounts(raming.perJaar.slice(1, 4), [1_500_000, 1_530_000, 1_560_600]);
    expectAmounts(hoogste.slice(1, 4), [1_500_000, 1_530_000, 1_560_600]);
    expectAmounts(perJaar.slice(0, 4), [0, 100_000, 130_000, 160_600]);
    expect(gebruikt.slice(0, 2)).toEqual([undefined, 'raming']);
  });

  test.each<[string, Aannamewaarde, string, number]>([
    ['none', null, 'alleen waarborg', 1_306_240 - 2 * perPlan],
    ['an empty text', '', 'alleen waarborg', 1_306_240 - 2 * perPlan],
    ['lower', 1_000_000, 'waarborg', 1_306_240 - 2 * perPlan],
    ['0', 0, 'waarborg', 1_306_240 - 2 * perPlan],
    ['the same', 1_306_240, 'waarborg', 1_306_240 - 2 * perPlan],
    ['higher', 1_400_000.5, 'raming', 0.5],
  ])('estimate %s: what counts, and the difference', (_what, given, word, difference) => {
    const { gebruikt, perJaar } = fund(usual, { 'gemeentefonds.raming': given });
    expect(gebruikt[t(n)]).toBe(word);
    expect(perJaar[t(n)]).toBeCloseTo(difference, 4);
  });

  test.each<[string, Changes]>([
    ['a text as estimate', { 'gemeentefonds.raming': 'veel' }],
    ['a negative estimate', { 'gemeentefonds.raming': -5 }],
    ['a formula that fails', { 'gemeentefonds.raming': Number.NaN }],
    ['no dotation', { 'gemeentefonds.dotatie': null }],
    ['a word for the dotation that nobody knows', { 'gemeentefonds.dotatie': 'GF.*' }],
  ])('%s: nothing is known, which is not "alleen waarborg"', (_what, given) => {
    const { perJaar } = fund(usual, given);
    expect(perJaar).toEqual([0, ...Array.from({ length: 8 }, () => unknown)]);
  });

  test.each<[string, Aannamewaarde]>([
    ['empty', null],
    ['3,5 for 3,5 %', 3.5],
    ['text', '2 %'],
  ])('growth %s: only year N is known', (_what, groei) => {
    const { raming, perJaar } = fund(usual, { ...changes, 'gemeentefonds.groei': groei });
    expect(raming.perJaar[t(n)]).toBe(1_500_000);
    expect(perJaar[t(n)]).toBe(100_000);
    expect(perJaar[t(n + 1)]).toBeNaN();
  });

  test('an estimate without a guarantee gives no difference', () => {
    const { raming, perJaar } = fund([usual[0], [200_000, null]], changes);
    expect(raming.perJaar[t(n)]).toBe(1_500_000);
    expect(perJaar[t(n)]).toBeNaN();
  });

  test('without an index the sum of N−1 is the floor of an estimate', () => {
    const shares: readonly [Shares, Shares] = [usual[0], [null, 206_000]];
    const { gebruikt, hoogste } = fund(shares, { 'gemeentefonds.raming': 1_255_999 });
    expect(gebruikt[t(n)]).toBe('som van N-1');
    expect(hoogste[t(n)]).toBe(1_256_000);
  });

  test('each scenario has its own estimate; an unknown scenario has none', () => {
    expect(
      scenarios.map((naam) => {
        const scenario = scenarioOf(
          {
            ...basis,
            voorstel: {
              ...basis.voorstel,
              'gemeentefonds.raming': { voorzichtig: 1, midden: 2, gunstig: 3, eigen: null },
            },
          },
          { scenario: naam, inputs: typedShares(usual) },
        );
        return scenario.gemeentefonds.raming.inFusiejaar;
      }),
    ).toEqual([1, 2, 3, 'geen']);
    const input = scenarioInputOf(basis, { changes: on, inputs: typedShares(usual) });
    const lost = computeScenario({ ...input, scenario: undefined }).gemeentefonds;
    expect(lost.raming.inFusiejaar).toBeNaN();
  });
});

describe('under random input', () => {
  const seed = 20250101;
  const random = draws({ odd: fc.constantFrom(0, 0.2) });

  test('the difference is never less than guarantee − plans; without N−2 the floor is the sum', () => {
    fc.assert(
      fc.property(random, (draw) => {
        const { gemeentefonds: found, input } = plannedScenario(drawScenario(draw));
        input.jaren.forEach((jaar, index) => {
          const [guarantee = unknown, plans = unknown, difference = unknown] = [
            found.waarborg[index],
            found.partners[index],
            found.perJaar[index],
          ];
          if (jaar < Number(input.fusiedatum.slice(0, 4))) {
            expect(difference).toBe(0);
            return;
          }
          if (!Number.isNaN(difference)) {
            expect(difference).toBeGreaterThanOrEqual(guarantee - plans - 0.005);
          }
          if (Number.isNaN(found.index)) expect(guarantee).toBe(found.som);
        });
      }),
      { seed, numRuns: 80 },
    );
  });

  test('switched off it is no part of the merged plan, whatever was typed', () => {
    fc.assert(
      fc.property(random, (draw) => {
        const { basis: drawn, inputs } = drawScenario(draw);
        const off = new Map([
          ...inputs,
          ...scenarios.map((naam): [string, InputCell] => [
            `aannames/aan.gemeentefonds/${naam}`,
            { value: 'nee' },
          ]),
          ['start/scenario/keuze', { value: 'midden' }] as const,
        ]);
        const { fusie } = plannedScenario({ basis: drawn, inputs: off });
        const own = fusie.aanpassingen.find(({ id }) => id === 'gemeentefonds');
        expect(own?.bedragen).toEqual(drawn.jaren.map(() => 0));
        expect(fusie.resultaat['GF.AANDEEL']).toEqual(fusie.som['GF.AANDEEL']);
      }),
      { seed, numRuns: 30 },
    );
  });
});
