import fc from 'fast-check';
import {
  doelzoek,
  hefbomen,
  hefboomwijziging,
  maatstaven,
  metWijziging,
  uitkomst,
  type Hefboom,
  type Maatstaf,
  type Ontbrekend,
} from '../../src/analyse';
import { hefboombereik } from '../../src/analyse/hefboom';
import { ontbrekend } from '../../src/analyse/ontbrekend';
import { plannedScenario } from '../../src/plan/plannedScenario';
import { computeScenario, type Cijfer, type ScenarioInput } from '../../src/scenario';
import { atOnce } from '../../src/spreadsheet/steps';
import { draws } from '../scenario/draw';
import { drawScenario } from '../scenario/drawnScenario';
import { typed } from './drawnQuestion';
import { roundInput } from './roundQuestion';

/** Aa and Bos without some of their figures. */
function zonder(weg: (cijfer: Cijfer) => boolean): ScenarioInput {
  const input = roundInput();
  return { ...input, cijfers: input.cijfers.filter((cijfer) => !weg(cijfer)) };
}

const inWoorden = ({ partner, lijn, jaar }: Ontbrekend): string =>
  [partner, lijn, ...(jaar === undefined ? [] : [jaar])].join(' ');

test.each<
  [what: string, (cijfer: Cijfer) => boolean, Maatstaf, Hefboom, readonly string[] | undefined]
>([
  [
    'one year of one municipality',
    ({ gemeente, pad, jaar }) => gemeente === 'Bos' && pad === 'M2.II.b' && jaar === 2029,
    'bbr',
    'besparing',
    ['Bos M2.II.b 2029'],
  ],
  [
    'the margin of the last year rests on that year alone',
    ({ pad, jaar }) => pad === 'M2.I.b' && jaar >= 2029,
    'afm',
    'besparing',
    ['Aa M2.I.b 2031', 'Bos M2.I.b 2031'],
  ],
  [
    'the result rests on every year',
    ({ gemeente, pad, jaar }) => gemeente === 'Aa' && pad === 'M2.I.b' && jaar >= 2029,
    'bbr',
    'besparing',
    ['Aa M2.I.b 2029', 'Aa M2.I.b 2030', 'Aa M2.I.b 2031'],
  ],
  [
    'a key figure of a tax, for the lever that turns it',
    ({ gemeente, pad }) => gemeente === 'Aa' && pad === 'BEL.APB.WAARDE',
    'afm',
    'apb',
    ['Aa BEL.APB.WAARDE'],
  ],
  [
    'what both wait for, by municipality',
    ({ gemeente, pad, jaar }) =>
      (gemeente === 'Bos' && pad === 'AFM.II.a' && jaar === 2031) ||
      (gemeente === 'Aa' && pad === 'BEL.OOV'),
    'afm',
    'oov',
    ['Aa BEL.OOV', 'Bos AFM.II.a 2031'],
  ],
])('%s', (_, weg, maatstaf, hefboom, namen) => {
  const { antwoord } = atOnce(doelzoek(zonder(weg), maatstaf, hefboom));
  expect(antwoord.kind).toBe('onbekend');
  expect(antwoord.kind === 'onbekend' && antwoord.ontbreekt?.map(inWoorden)).toEqual(namen);
});

test.each<[what: string, ScenarioInput]>([
  ['a regulation that nobody knows', roundInput({ changes: { 'overname.regeling': '?' } })],
  ['no scenario', { ...roundInput(), scenario: undefined }],
  ['nothing that is tested', { ...roundInput(), rapport: () => 'rekening' }],
])('no figure is named where it would not help: %s', (_, input) => {
  expect(atOnce(doelzoek(input, 'afm', 'apb')).antwoord).toEqual({ kind: 'onbekend' });
});

test('of years that follow from each other the first is named', () => {
  const input = {
    ...zonder(({ gemeente, jaar }) => gemeente === 'Aa' && jaar >= 2027),
    jaren: [2027, 2028, 2029, 2030, 2031],
  };
  const groei = Object.fromEntries(
    (['M2.I.a', 'M2.I.b', 'AFM.II.a', 'AFM.II.b'] as const).map((lijn) => [`index.${lijn}`, 0.01]),
  );
  const { antwoord } = atOnce(doelzoek(metWijziging(input, groei), 'afm', 'besparing'));
  expect(antwoord.kind === 'onbekend' && antwoord.ontbreekt?.map(inWoorden)).toEqual([
    'Aa M2.I.a 2027',
    'Aa M2.I.b 2027',
    'Aa AFM.II.a 2027',
    'Aa AFM.II.b 2027',
  ]);
});

const gaps = draws({
  gaps: fc.constant(0.02),
  odd: fc.constant(0),
  merger: fc.integer({ min: 1, max: 2 }),
  years: fc.integer({ min: 3, max: 4 }),
  partners: fc.constantFrom(2, 3),
});

test('with all that is named the answer is known, and with one of them less it is not', () => {
  let named = 0;
  fc.assert(
    fc.property(
      gaps,
      fc.constantFrom(...maatstaven),
      fc.constantFrom(...hefbomen),
      (draw, maatstaf, hefboom) => {
        const { input } = plannedScenario(typed(drawScenario(draw)));
        const wijziging = hefboomwijziging(hefboom, hefboombereik(hefboom).tot);
        const isBekend = (each: ScenarioInput): boolean =>
          !Number.isNaN(uitkomst(computeScenario(metWijziging(each, wijziging)))[maatstaf]);
        const found = atOnce(ontbrekend(input, isBekend));
        if (found === undefined || found.length === 0) return;
        named += 1;
        const met = (figures: readonly Ontbrekend[]): ScenarioInput => {
          const given = new Set(figures.map(inWoorden));
          const or = (figure: Ontbrekend, known: number): number =>
            given.has(inWoorden(figure)) ? 5 : known;
          const { invoer } = input;
          return {
            ...input,
            invoer: {
              ...invoer,
              jaarlijks: (partner, lijn, jaar) =>
                or({ partner, lijn, jaar }, invoer.jaarlijks(partner, lijn, jaar)),
              vast: (partner, lijn) =>
                or({ partner, lijn, jaar: undefined }, invoer.vast(partner, lijn)),
            },
          };
        };
        expect(isBekend(met(found))).toBe(true);
        for (const figure of found)
          expect(isBekend(met(found.filter((each) => each !== figure)))).toBe(false);
      },
    ),
    { numRuns: 40 },
  );
  // A property that only met complete scenarios would prove nothing.
  expect(named).toBeGreaterThan(5);
});
