import fc from 'fast-check';
import {
  fusiejaar,
  verdeelronden,
  verwaarloosbaar,
  type Scenario,
  type ScenarioBasis,
} from '../../src/scenario';
import { draws, type Draw } from './draw';
import { drawScenario, type DrawnScenario } from './drawnScenario';
import { scenarioOf } from './scenarioInputOf';

/** A random test says nothing of what it never draws. */
const drawn = fc.sample(draws(), { seed: 20250101, numRuns: 500 }).map((draw): Case => {
  const { basis, inputs } = drawScenario(draw);
  return { draw, basis, inputs, scenario: scenarioOf(basis, { inputs }) };
});

interface Case extends DrawnScenario {
  readonly draw: Draw;
  readonly scenario: Scenario;
}

const mergerYear = ({ basis }: { basis: ScenarioBasis }): number => fusiejaar(basis);
const first = ({ basis }: Case): number => basis.jaren[0] ?? Number.NaN;
const last = ({ basis }: Case): number => basis.jaren.at(-1) ?? Number.NaN;
const word = ({ scenario }: Case, id: 'overname.regeling' | 'apb.methode'): string =>
  scenario.actief.tekst(id);

test.each<[string, (found: Case) => boolean]>([
  ['two municipalities', ({ draw }) => draw.partners === 2],
  ['six municipalities', ({ draw }) => draw.partners === 6],
  ['one year', ({ draw }) => draw.years === 1],
  ['ten years or more', ({ draw }) => draw.years >= 10],
  ['a merger before the first column', (found) => mergerYear(found) < first(found)],
  ['a merger after the last column', (found) => mergerYear(found) > last(found)],
  [
    'a merger in between',
    (found) => mergerYear(found) > first(found) && mergerYear(found) <= last(found),
  ],
  [
    'a takeover before the first column',
    (found) => found.scenario.overname.eersteJaar < first(found),
  ],
  ['a takeover after the last column', (found) => found.scenario.overname.eersteJaar > last(found)],
  ['no takeover', (found) => word(found, 'overname.regeling') === 'geen'],
  ['an announced regulation', (found) => word(found, 'overname.regeling') === 'conceptnota 2026'],
  ['a weighted rate', (found) => word(found, 'apb.methode') === 'gewogen'],
  ['a rate of the own', (found) => word(found, 'apb.methode') === 'eigen'],
  ['something taken over', ({ scenario }) => scenario.overname.overgenomen > 1000],
  ['room left over', ({ scenario: { overname } }) => overname.ruimte > overname.overgenomen],
  ['no debt at all', ({ scenario }) => scenario.overname.totaalSchuld === 0],
  [
    'interest saved in some year',
    ({ scenario }) => scenario.overname.renteBespaard.some((amount) => amount > 0),
  ],
  [
    'less debt than was taken over',
    ({ scenario: { overname } }) =>
      overname.open.some((open, t) => open > (overname.saldo[t] ?? Number.NaN)),
  ],
  [
    'a division in several rounds',
    ({ scenario: { overname } }) => {
      const [one, two] = verdeelronden(overname);
      return (two?.genomen ?? []).some(
        (taken, index) => taken - (one?.genomen[index] ?? Number.NaN) > verwaarloosbaar,
      );
    },
  ],
  [
    'every merged margin known',
    ({ scenario }) => !scenario.fusie.resultaat['AFM.III'].some(Number.isNaN),
  ],
  [
    'a merged margin that is not known',
    ({ scenario }) => scenario.fusie.resultaat['AFM.III'].some(Number.isNaN),
  ],
  ['a norm that is met', ({ scenario: { normen } }) => normen.tekortenBbr.length === 0],
  ['a norm that is not met', ({ scenario: { normen } }) => normen.tekortenBbr.length > 0],
  ['two reports', ({ basis }) => new Set(basis.jaren.map(basis.rapport)).size === 2],
  ['something that does not belong in a cell', ({ draw }) => draw.odd > 0],
])('the random scenarios hold %s', (_what, holds) => {
  expect(drawn.filter(holds).length).toBeGreaterThanOrEqual(5);
});
