import fc from 'fast-check';
import {
  stress,
  stressen,
  stressuitvoering,
  stresswijziging,
  uitkomst,
  uitkomstZonderFusie,
  type Wijziging,
} from '../../src/analyse';
import { computeScenario, schokgroepen, type Planlijn, type Scenario } from '../../src/scenario';
import { plannedScenario } from '../../src/plan/plannedScenario';
import { atOnce } from '../../src/spreadsheet/steps';
import { drawQuestion, inModel, knownDraws, live, typed } from './drawnQuestion';
import { roundScenario } from '../scenario/roundScenario';
import { scenarioInputOf } from '../scenario/scenarioInputOf';
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

/** What setbacks cost the municipalities in each year, worked out beside the model. */
function kosten({ input, actief, apb, partners }: Scenario): number[] {
  const getal = actief.getal.bind(actief);
  const vanaf = Math.max(Number(input.fusiedatum.slice(0, 4)), getal('schok.vanaf'));
  return input.jaren.map((jaar, t) => {
    if (jaar < vanaf || input.rapport(jaar) === 'rekening') return 0;
    const samen = (lijn: Planlijn): number =>
      partners.reduce((total, { plan }) => total + (plan[lijn][t] ?? Number.NaN), 0);
    const opbrengst = apb.tarieven.reduce(
      (total, tarief, index) => total + tarief * (apb.waarden[index] ?? Number.NaN),
      0,
    );
    const kost = {
      loon: () => samen('T2.E.I.A.2') * ((1 + getal('schok.loon')) ** (jaar - vanaf + 1) - 1),
      rente: () => getal('schok.rente') * getal('schok.rentedeel') * samen('SCHULD.1JAN'),
      apbbasis: () => getal('schok.apbbasis') * opbrengst,
      subsidies: () => getal('schok.subsidies') * samen('T2.E.II.A.3.b'),
    };
    return schokgroepen
      .filter((groep) => actief.aan(groep) === true)
      .reduce((total, groep) => total + kost[groep](), 0);
  });
}

/** AFM of the last tested year and lowest BBR of the sum of the municipalities, each on its own. */
function samenZonderFusie(scenario: Scenario): { readonly afm: number; readonly bbr: number } {
  const kost = kosten(scenario);
  const som = (lijn: Planlijn, t: number): number =>
    scenario.partners.reduce((total, { plan }) => total + (plan[lijn][t] ?? Number.NaN), 0);
  const tot = (t: number): number => kost.slice(0, t + 1).reduce((total, each) => total + each, 0);
  const last = scenario.toets.findLastIndex(({ afm }) => afm);
  const bbr = scenario.toets.flatMap((jaar, t) => (jaar.bbr ? [som('M2.IX', t) - tot(t)] : []));
  return {
    afm: last === -1 ? Number.NaN : som('AFM.III', last) - (kost[last] ?? Number.NaN),
    bbr: bbr.length === 0 ? Number.NaN : Math.min(...bbr),
  };
}

function toTheCent(amount: number): number {
  return Number.isNaN(amount) ? amount : (expect.closeTo(amount, 2) as number);
}

test('without a merger each stress is the sum of the municipalities less what it costs them', () => {
  let known = 0;
  fc.assert(
    fc.property(knownDraws, fc.integer({ min: 0, max: 1 }), (draw, later) => {
      const { drawn: given, scenario } = drawQuestion(draw);
      const n = Number(scenario.input.fusiedatum.slice(0, 4));
      const more: Wijziging = {
        'schok.vanaf': n + later,
        'schok.loon': 0.01,
        'schok.rente': 0.01,
      };
      const { input } = plannedScenario(typed(given, more));
      const expected = stressen.map((each) =>
        samenZonderFusie(
          plannedScenario(typed(given, { ...more, ...stresswijziging(input, each) })),
        ),
      );
      const found = atOnce(stress(input)).map(({ zonderFusie }) => zonderFusie);
      found.forEach(({ afm, bbr }, index) => {
        expect([afm, bbr]).toEqual([
          toTheCent(expected[index]?.afm ?? 0),
          toTheCent(expected[index]?.bbr ?? 0),
        ]);
        if (!Number.isNaN(afm + bbr)) known += 1;
      });
      const nu = uitkomstZonderFusie(input);
      const zonder = samenZonderFusie(plannedScenario(typed(given, more)));
      expect([nu.afm, nu.bbr]).toEqual([toTheCent(zonder.afm), toTheCent(zonder.bbr)]);
    }),
    { numRuns: 25 },
  );
  // A property that only met what nobody knows would prove nothing.
  expect(known).toBeGreaterThan(20);
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

test('by hand: without a merger the same setbacks, at the rates that the two have now', () => {
  const input = roundInput({ changes: { 'schok.vanaf': 2027 }, typed: typedLines });
  const { afm, bbr } = uitkomstZonderFusie(input);
  // Nothing of the 50.000 a year that the lowest rates cost, in 2031 after five years.
  expect([afm, bbr]).toEqual([-200_000, -400_000]);
  expect(
    atOnce(stress(input)).map(({ stress: naam, zonderFusie }) => [
      naam,
      Math.round((afm - zonderFusie.afm) * 100) / 100,
      Math.round((bbr - zonderFusie.bbr) * 100) / 100,
    ]),
  ).toEqual([
    ['loon', 51_010.05, 152_015.06],
    ['rente', 0, 0],
    // 2 % of 50.000 a point at 7 and at 8 points.
    ['apbbasis', 15_000, 75_000],
    ['subsidies', 20_000, 100_000],
    // A fifth of 300.000 less is invested in each of the six years.
    ['uitvoering', 0, -360_000],
  ]);
});

test('without a merger the rate rises over all debt, with one over what is not taken over', () => {
  const partner = (naam: string) => ({
    naam,
    inwoners: 10_000,
    vast: { 'SCHULD.31DEC': 20_000_000 },
    lijnen: { 'M2.I.a': 1_000_000, 'SCHULD.1JAN': 20_000_000 },
  });
  const input = scenarioInputOf(
    roundScenario({
      partners: [partner('Aa'), partner('Bos')],
      jaren: [2026, 2027, 2028, 2029, 2030, 2031],
      fusiejaar: 2027,
    }),
    { changes: { 'schok.rente': 0.01, 'schok.rentedeel': 0.5 } },
  );
  const rente = atOnce(stress(input))[stressen.indexOf('rente')];
  const { overname } = computeScenario(input);
  expect(overname.overgenomen).toBeGreaterThan(0);
  expect(uitkomstZonderFusie(input).afm - (rente?.zonderFusie.afm ?? 0)).toBeCloseTo(200_000, 6);
  const nu = uitkomst(computeScenario(input)).afm;
  expect(nu - (rente?.uitkomst.afm ?? 0)).toBeCloseTo(200_000 - 0.005 * overname.overgenomen, 6);
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
