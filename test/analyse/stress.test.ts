import fc from 'fast-check';
import { stress, stressen, stressuitvoering, stresswijziging, uitkomst } from '../../src/analyse';
import { computeScenario } from '../../src/scenario';
import { plannedScenario } from '../../src/plan/plannedScenario';
import { atOnce } from '../../src/spreadsheet/steps';
import { drawQuestion, inModel, knownDraws, live, typed } from './drawnQuestion';
import { roundInput } from './roundQuestion';

test('each stress is what the model gives with its switch or its share typed into Aannames', () => {
  fc.assert(
    fc.property(knownDraws, (draw) => {
      const { drawn: given, scenario } = drawQuestion(draw);
      const n = Number(scenario.input.fusiedatum.slice(0, 4));
      const drawn = typed(given, { 'schok.vanaf': n, 'schok.loon': 0.01, 'schok.rente': 0.01 });
      const { input } = plannedScenario(drawn);
      const uitvoering = Math.min(0.8, live(input, 'investeringen.uitvoering'));
      expect(
        atOnce(stress(input)).map(({ stress: naam, uitkomst: found }) => [naam, found]),
      ).toEqual([
        ['loon', inModel(drawn, { 'aan.loon': 'ja' })],
        ['rente', inModel(drawn, { 'aan.rente': 'ja' })],
        ['apbbasis', inModel(drawn, { 'aan.apbbasis': 'ja' })],
        ['subsidies', inModel(drawn, { 'aan.subsidies': 'ja' })],
        ['uitvoering', inModel(drawn, { 'investeringen.uitvoering': uitvoering })],
      ]);
    }),
    { numRuns: 25 },
  );
});

const typedLines = Object.fromEntries(
  ['Aa', 'Bos'].flatMap((naam) =>
    [2026, 2027, 2028, 2029, 2030, 2031].flatMap((jaar) =>
      (['T2.E.I.A.2', 'T2.E.II.A.3.b'] as const).map((lijn) => [
        `invoer/${naam}/${lijn}/j${String(jaar)}`,
        lijn === 'T2.E.I.A.2' ? 500_000 : 10_000,
      ]),
    ),
  ),
);

test('by hand: what each of them costs in 2031, and that investments never touch the margin', () => {
  const input = roundInput({ changes: { 'schok.vanaf': 2027 }, typed: typedLines });
  const { afm } = uitkomst(computeScenario(input));
  const costs = atOnce(stress(input)).map((each) => [
    each.stress,
    Math.round((afm - each.uitkomst.afm) * 100) / 100,
  ]);
  expect(costs).toEqual([
    // The fifth year in which wages of 1.000.000 grow 1 % faster.
    ['loon', Math.round(1_000_000 * (1.01 ** 5 - 1) * 100) / 100],
    // They have no debt.
    ['rente', 0],
    // 2 % of 100.000 a point at 7 points.
    ['apbbasis', 14_000],
    ['subsidies', 20_000],
    ['uitvoering', 0],
  ]);
});

test.each([
  [1, stressuitvoering],
  [0.8, 0.8],
  [0.75, 0.75],
  [null, stressuitvoering],
])('of a scenario that counts on %j of the investments %d is executed', (waarde, uitgevoerd) => {
  const input = roundInput({ changes: { 'investeringen.uitvoering': waarde } });
  expect(stresswijziging(input, 'uitvoering')).toEqual({ 'investeringen.uitvoering': uitgevoerd });
});

test('one at a time: a setback that is on already changes nothing any more', () => {
  const input = roundInput({
    changes: { 'schok.vanaf': 2027, 'aan.apbbasis': 'ja' },
    typed: typedLines,
  });
  const found = atOnce(stress(input));
  expect(found.map((each) => each.stress)).toEqual([...stressen]);
  expect(found[2]?.uitkomst).toEqual(uitkomst(computeScenario(input)));
});
