import fc from 'fast-check';
import { brug, brugreeksen, brugteken, type Brugsoort, type Brugstap } from '../../src/plan/brug';

/** What a chart draws of one step: it stacks what is above zero and what is below it apart. */
function drawn(bar: ReturnType<typeof brug>[number]) {
  const { voet = 0, ...rest } = bar;
  const bars = brugreeksen.flatMap((reeks) => (reeks === 'voet' ? [] : [rest[reeks] ?? 0]));
  const above = bars.filter((part) => part > 0).reduce((sum, part) => sum + part, 0);
  const below = bars.filter((part) => part < 0).reduce((sum, part) => sum + part, 0);
  return { top: Math.max(voet, 0) + above, bottom: Math.min(voet, 0) + below, voet, above, below };
}

const euro = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((cents) => cents / 100);
const steps = fc.array(
  fc.record<Brugstap>({
    soort: fc.constantFrom<Brugsoort>('gemeente', 'aanpassing'),
    bedrag: euro,
  }),
  { minLength: 1, maxLength: 14 },
);
const fixed = { seed: 20250101, numRuns: 300 };

test('feet and bars of random steps hang between the level before and the one after, and end at the total', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const bars = brug(list);
      let before = 0;
      for (const [index, bar] of bars.entries()) {
        const after = before + (list[index]?.bedrag ?? 0);
        expect(bar.stand).toBeCloseTo(after, 4);
        const { top, bottom, voet, above, below } = drawn(bar);
        const [low, high] = [Math.min(before, after), Math.max(before, after)];
        if (low >= 0) expect([bottom, voet, top]).toEqual([0, low, expect.closeTo(high, 4)]);
        else if (high <= 0) expect([top, voet, bottom]).toEqual([0, high, expect.closeTo(low, 4)]);
        else expect([voet, top, bottom]).toEqual([0, high, low]);
        expect(above - below).toBeCloseTo(high - low, 4);
        before = bar.stand;
      }
      const total = list.reduce((sum, { bedrag }) => sum + bedrag, 0);
      expect(bars.at(-1)?.stand).toBeCloseTo(total, 3);
    }),
    fixed,
  );
});

test('a step is a rise or a fall, never both', () => {
  fc.assert(
    fc.property(steps, (list) => {
      for (const bar of brug(list)) {
        const size = (...parts: readonly (number | undefined)[]): number =>
          parts.reduce<number>((sum, part) => sum + Math.abs(part ?? 0), 0);
        const rise = size(bar.stijgingBoven, bar.stijgingOnder);
        const fall = size(bar.dalingBoven, bar.dalingOnder);
        expect(Math.min(rise, fall)).toBe(0);
      }
    }),
    fixed,
  );
});

describe('by hand', () => {
  const step = (soort: Brugsoort, bedrag: number): Brugstap => ({ soort, bedrag });

  test('10, then -15: through zero, then a total below it, then 8: through zero again', () => {
    expect(
      brug([
        step('gemeente', 10),
        step('gemeente', -15),
        step('totaal', -5),
        step('aanpassing', 8),
        step('aanpassing', -1),
        step('totaal', 2),
      ]),
    ).toEqual([
      { stand: 10, voet: 0, gemeenteBoven: 10, gemeenteOnder: 0 },
      { stand: -5, voet: 0, gemeenteBoven: 10, gemeenteOnder: -5 },
      { stand: -5, totaal: -5 },
      {
        stand: 3,
        voet: 0,
        stijgingBoven: 3,
        stijgingOnder: -5,
        dalingBoven: 0,
        dalingOnder: 0,
      },
      { stand: 2, voet: 2, stijgingBoven: 0, stijgingOnder: 0, dalingBoven: 1, dalingOnder: 0 },
      { stand: 2, totaal: 2 },
    ]);
  });

  test('below zero the foot hangs down', () => {
    expect(brug([step('totaal', -10), step('aanpassing', 6)])[1]).toEqual({
      stand: -4,
      voet: -4,
      stijgingBoven: 0,
      stijgingOnder: -6,
      dalingBoven: 0,
      dalingOnder: 0,
    });
  });

  test('what is not known has no bar, and neither has what comes after it until the next total', () => {
    const bars = brug([
      step('totaal', 5),
      step('aanpassing', Number.NaN),
      step('aanpassing', 1),
      step('totaal', 7),
    ]);
    for (const bar of bars.slice(1, 3))
      for (const amount of Object.values(bar)) expect(amount).toBeNaN();
    expect(bars[3]).toEqual({ stand: 7, totaal: 7 });
  });
});

test.each([
  [0.51, '+ '],
  [0.49, ''],
  [0, ''],
  [-0.51, '- '],
  [Number.NaN, '? '],
])('%d euro is shown with %j', (amount, sign) => {
  expect(brugteken(amount)).toBe(sign);
});
