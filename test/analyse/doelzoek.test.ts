import fc from 'fast-check';
import {
  doelzoek,
  hefbomen,
  hefboomwijziging,
  maatstaven,
  type Doelantwoord,
  type Doelresultaat,
  type Hefboom,
  type Maatstaf,
} from '../../src/analyse';
import { hefboombereik, hefboomstap } from '../../src/analyse/hefboom';
import { atOnce } from '../../src/spreadsheet/steps';
import { roundInput, type RoundGiven } from './roundQuestion';
import { drawQuestion, inEngine, inModel, knownDraws, type Question } from './drawnQuestion';

const cent = 0.005;

/** Values all along the lever, its bounds and both sides of the hole in the rates included. */
function along(hefboom: Hefboom): number[] {
  const { los, van, tot } = hefboombereik(hefboom);
  return [...los, ...Array.from({ length: 5 }, (_, step) => van + ((tot - van) * step) / 4)];
}

function expectAnswer(
  { drawn, scenario }: Question,
  { hefboom, maatstaf, antwoord }: Doelresultaat,
): void {
  const at = (waarde: number): number =>
    inEngine(scenario, hefboomwijziging(hefboom, waarde))[maatstaf];
  switch (antwoord.kind) {
    case 'gevonden': {
      const { waarde, wijziging, praktisch, exact } = antwoord;
      // In each year every lever is a straight line.
      expect(exact).toBe(true);
      expect(Math.abs(inModel(drawn, wijziging)[maatstaf])).toBeLessThan(cent);
      expect(at(praktisch.waarde)).toBe(praktisch.uitkomst);
      expect(praktisch.uitkomst).toBeGreaterThan(-cent);
      expect(Math.abs(praktisch.waarde - waarde)).toBeLessThan(1.5 * hefboomstap(hefboom));
      return;
    }
    case 'onbereikbaar': {
      expect(at(antwoord.grens)).toBe(antwoord.uitkomst);
      const found = along(hefboom).map(at);
      if (antwoord.uitkomst < 0) expect(Math.max(...found)).toBe(antwoord.uitkomst);
      else expect(Math.min(...found.filter((each) => each >= 0))).toBe(antwoord.uitkomst);
      return;
    }
    case 'zonder effect': {
      const found = along(hefboom).map(at);
      expect(Math.max(...found) - Math.min(...found)).toBeLessThan(cent);
      return;
    }
    case 'onbekend':
      expect(along(hefboom).map(at)).toContainEqual(Number.NaN);
  }
}

test('what goal seek finds gives 0 to the cent when typed into the model; else the lever says why', () => {
  const kinds = new Map<Doelantwoord['kind'], number>();
  fc.assert(
    fc.property(
      knownDraws,
      fc.constantFrom(...maatstaven),
      fc.constantFrom(...hefbomen),
      (draw, maatstaf, hefboom) => {
        const question = drawQuestion(draw);
        const found = atOnce(doelzoek(question.scenario.input, maatstaf, hefboom));
        kinds.set(found.antwoord.kind, (kinds.get(found.antwoord.kind) ?? 0) + 1);
        expectAnswer(question, found);
      },
    ),
    { numRuns: 300 },
  );
  // A property that only met questions without an answer would prove nothing.
  expect(kinds.get('gevonden')).toBeGreaterThan(40);
  expect([...kinds.keys()].sort()).toEqual([
    'gevonden',
    'onbekend',
    'onbereikbaar',
    'zonder effect',
  ]);
});

/** AFM of 2031 and lowest BBR without any change. */
const nu = { afm: -250_000, bbr: -650_000 };

test.each([
  ['afm', 'apb', 7, 9.5, 9.5, 0],
  ['afm', 'oov', 1_000, 2_250, 2_250, 0],
  ['afm', 'besparing', 0, 250_000, 250_000, 0],
  // In 2031, after five years of each.
  ['bbr', 'apb', 7, 8.3, 8.3, 0],
  ['bbr', 'oov', 1_000, 1_650, 1_650, 0],
  ['bbr', 'besparing', 0, 130_000, 130_000, 0],
  // 1.150.000 left and 1.800.000 invested in six years.
  ['bbr', 'investeringen', 1, 1_150 / 1_800, 0.63, 16_000],
] as const)('%s to 0 by %s', (maatstaf, hefboom, stand, waarde, rond, blijft) => {
  const found = atOnce(doelzoek(roundInput(), maatstaf, hefboom));
  expect(found).toMatchObject({ maatstaf, hefboom, nu: stand, uitkomstNu: nu[maatstaf] });
  expect(found.antwoord).toEqual({
    kind: 'gevonden',
    waarde: closeTo(waarde),
    wijziging: hefboomwijziging(hefboom, valueOf(found)),
    exact: true,
    praktisch: { waarde: rond, uitkomst: closeTo(blijft) },
  });
});

test.each<[what: string, Maatstaf, Hefboom, RoundGiven, Doelantwoord]>([
  ['investments never touch the margin', 'afm', 'investeringen', {}, { kind: 'zonder effect' }],
  [
    'a saving that the plan holds already',
    'afm',
    'besparing',
    { typed: { 'transitie/post/besparing.andere/waarde': 'ja' } },
    { kind: 'zonder effect' },
  ],
  [
    'a saving on investments, asked of the margin',
    'afm',
    'besparing',
    { typed: { 'transitie/post/besparing.andere/pad': 'II.b' } },
    { kind: 'zonder effect' },
  ],
  [
    'a measure that is 0 and stays so',
    'afm',
    'investeringen',
    { over: 50_000 },
    { kind: 'zonder effect' },
  ],
  [
    'no rate is high enough: 20 points bring 1.250.000',
    'afm',
    'apb',
    { over: -3_000_000 },
    { kind: 'onbereikbaar', grens: 20, uitkomst: -1_750_000 },
  ],
  [
    'even without any investment',
    'bbr',
    'investeringen',
    { begin: -4_000_000 },
    { kind: 'onbereikbaar', grens: 0, uitkomst: -3_650_000 },
  ],
  [
    'without the tax the margin is still above 0',
    'afm',
    'apb',
    { over: 1_000_000 },
    { kind: 'onbereikbaar', grens: 0, uitkomst: 250_000 },
  ],
  [
    'the rate lies between 0 and 1, where no rate is',
    'afm',
    'apb',
    { over: 700_000 },
    { kind: 'onbereikbaar', grens: 1, uitkomst: 50_000 },
  ],
  [
    'nobody knows the regulation',
    'afm',
    'apb',
    { changes: { 'overname.regeling': '?' } },
    { kind: 'onbekend' },
  ],
])('%s', (_, maatstaf, hefboom, given, antwoord) => {
  const found = atOnce(doelzoek(roundInput(given), maatstaf, hefboom)).antwoord;
  expect(found).toEqual(
    'uitkomst' in antwoord ? { ...antwoord, uitkomst: closeTo(antwoord.uitkomst) } : antwoord,
  );
});

test.each<[what: string, Hefboom, RoundGiven, waarde: number]>([
  ['the measure is 0 already: what stands there', 'apb', { over: 50_000 }, 7],
  ['no tax at all', 'apb', { over: 750_000 }, 0],
  ['an adjustment that is off is switched on', 'apb', { changes: { 'aan.apb': 'nee' } }, 9.5],
  [
    'the other savings are switched on as well',
    'besparing',
    { changes: { 'aan.besparing': 'nee', 'besparing.personeel': 100_000 } },
    150_000,
  ],
])('%s', (_, hefboom, given, waarde) => {
  const { antwoord } = atOnce(doelzoek(roundInput(given), 'afm', hefboom));
  expect(antwoord).toMatchObject({ kind: 'gevonden', waarde: closeTo(waarde) });
});

test.each([
  ['apb', 'aan.apb', Number.NaN],
  ['oov', 'aan.oov', Number.NaN],
  ['besparing', 'aan.besparing', 0],
] as const)('what is switched off stands nowhere: %s', (hefboom, schakelaar, stand) => {
  const input = roundInput({ changes: { [schakelaar]: 'nee', 'besparing.andere': 5_000 } });
  expect(atOnce(doelzoek(input, 'afm', hefboom)).nu).toBe(stand);
});

test('a year without its investments: the margin is found, the result is not', () => {
  const input = roundInput();
  const cijfers = input.cijfers.filter(({ pad, jaar }) => pad !== 'M2.II.b' || jaar !== 2029);
  const found = (maatstaf: Maatstaf): Doelresultaat =>
    atOnce(doelzoek({ ...input, cijfers }, maatstaf, 'apb'));
  expect(found('afm').antwoord.kind).toBe('gevonden');
  expect(found('bbr')).toMatchObject({ uitkomstNu: Number.NaN, antwoord: { kind: 'onbekend' } });
});

test('a locked scenario gets its proposal too, without a scenario nothing is known', () => {
  const input = roundInput();
  const locked = { ...input, scenarios: input.scenarios.map((each) => ({ ...each, slot: true })) };
  expect(atOnce(doelzoek(locked, 'afm', 'apb'))).toEqual(atOnce(doelzoek(input, 'afm', 'apb')));
  const { antwoord } = atOnce(doelzoek({ ...input, scenario: undefined }, 'afm', 'apb'));
  expect(antwoord).toEqual({ kind: 'onbekend' });
});

test('it stops after each scenario, so that a page can answer', () => {
  const steps = doelzoek(roundInput(), 'bbr', 'investeringen');
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  // Now, both ends and the middle, the answer, and two whole steps around it.
  expect(pauses).toBeGreaterThanOrEqual(6);
});

function closeTo(amount: number): number {
  return expect.closeTo(amount, 3) as number;
}

function valueOf({ antwoord }: Doelresultaat): number {
  return antwoord.kind === 'gevonden' ? antwoord.waarde : Number.NaN;
}
