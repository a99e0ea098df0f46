import { metScenario, metWijziging, uitkomst } from '../../src/analyse';
import { computeScenario, type ScenarioInput } from '../../src/scenario';
import { roundInput } from './roundQuestion';

const of = (input: ScenarioInput) => uitkomst(computeScenario(input));
const without = (pad: string, jaar: number): ScenarioInput => {
  const input = roundInput();
  return {
    ...input,
    cijfers: input.cijfers.filter((each) => each.pad !== pad || each.jaar !== jaar),
  };
};
const unknown = Number.NaN;

test.each<[what: string, input: ScenarioInput, afm: number, bbr: number, bbrJaar: number]>([
  ['all known', roundInput(), -250_000, -650_000, 2031],
  [
    'with more to begin with it stays above 0',
    roundInput({ begin: 3e6 }),
    -250_000,
    2_150_000,
    2031,
  ],
  ['a rising result is lowest at the merger', roundInput({ over: 100_000 }), 50_000, 550_000, 2027],
  [
    'an unknown year makes the lowest BBR unknown',
    without('M2.II.b', 2029),
    -250_000,
    unknown,
    unknown,
  ],
  [
    'receipts of another year do not touch the margin',
    without('M2.I.a', 2029),
    -250_000,
    unknown,
    unknown,
  ],
  ['receipts of the last year do', without('M2.I.a', 2031), unknown, unknown, unknown],
  [
    'before the merger nothing is tested',
    { ...roundInput(), fusiedatum: '2040-01-01' },
    unknown,
    unknown,
    unknown,
  ],
])('%s', (_, input, afm, bbr, bbrJaar) => {
  expect(of(input)).toMatchObject({ afm, bbr, bbrJaar });
});

test('a change is made in the live scenario alone, and nowhere without one', () => {
  const input = roundInput();
  const changed = metWijziging(input, { 'structureel.beleid': 10_000 });
  expect(of(changed).afm).toBe(-260_000);
  expect(of(metScenario(changed, 'gunstig')).afm).toBe(-250_000);
  const none = { ...input, scenario: undefined };
  expect(metWijziging(none, { 'structureel.beleid': 10_000 })).toBe(none);
});
