import fc from 'fast-check';
import { fondsInJaar, gepubliceerdeHoofddotaties, groeiVolgensDecreet } from '../../src/fonds';

const decreet = { basisjaar: 2025, groei: 0.035, afrondingOp: 1000 };
const { NaN: unknown } = Number;

it.each([
  ['the known year as it is', 1_234_567.89, 2025, 1_234_567.89],
  ['up to a thousand', 1_234_567.89, 2026, 1_278_000],
  ['a whole thousand stays', 200_000, 2026, 207_000],
  ['each year on the rounded amount before', 1_000_000, 2027, 1_072_000],
  ['no counting back', 1_000_000, 2024, unknown],
  ['no half years', 1_000_000, 2025.5, unknown],
  ['an amount that is missing', unknown, 2026, unknown],
])('%s', (_name, basisbedrag, jaar, wanted) => {
  expect(fondsInJaar({ ...decreet, basisbedrag }, jaar)).toBe(wanted);
});

it.each([
  [0.1, 1000, 10_000, 11_000],
  [0.035, 1, 1000, 1035],
  [0.035, 100, 1000, 1100],
  [0, 1000, 5000, 5000],
])('growth %d, up to %d: %d becomes %d', (groei, afrondingOp, basisbedrag, wanted) => {
  expect(fondsInJaar({ basisjaar: 2025, basisbedrag, groei, afrondingOp }, 2026)).toBe(wanted);
});

it('is at least the growth and less than a thousand above it, each year', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4e9 }),
      fc.integer({ min: 1, max: 10 }),
      (basisbedrag, years) => {
        const of = (jaar: number): number => fondsInJaar({ ...decreet, basisbedrag }, jaar);
        const [before, after] = [of(2024 + years), of(2025 + years)];
        expect(after % 1000).toBe(0);
        expect(after - before * 1.035).toBeGreaterThanOrEqual(-0.01);
        expect(after - before * 1.035).toBeLessThan(1000);
      },
    ),
  );
});

it('the published amounts follow from each other, in the tenths of a million that they have', () => {
  expect(gepubliceerdeHoofddotaties()).toEqual([
    [2022, 2_964_000_000],
    [2025, 3_287_200_000],
    [2026, 3_402_200_000],
  ]);
  const grown = fondsInJaar(groeiVolgensDecreet(2025), 2026);
  // 3.287,2 million is itself rounded: up to 0,05 million either way, times the growth.
  expect(Math.abs(grown - 3_402_200_000)).toBeLessThanOrEqual(50_000 * 1.035 + 50_000);
});

it.each([
  [2021, 2021, unknown],
  [2022, 2022, 2_964_000_000],
  [2024, 2022, 2_964_000_000],
  [2026, 2026, 3_402_200_000],
  [2031, 2026, 3_402_200_000],
])('for %d the growth starts from %d', (jaar, basisjaar, basisbedrag) => {
  expect(groeiVolgensDecreet(jaar)).toEqual({
    basisjaar,
    basisbedrag,
    groei: 0.035,
    afrondingOp: 1000,
  });
});
