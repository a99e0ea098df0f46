import fc from 'fast-check';
import { metWijziging, uitkomst, type Uitkomst, type Wijziging } from '../../src/analyse';
import { plannedScenario } from '../../src/plan/plannedScenario';
import type { InputCell } from '../../src/plan/planRequest';
import {
  computeScenario,
  type AannameId,
  type Scenario,
  type ScenarioInput,
  type Standaardscenario,
} from '../../src/scenario';
import { draws, type Draw } from '../scenario/draw';
import { drawScenario, type DrawnScenario } from '../scenario/drawnScenario';

/** Random scenarios of which every figure is known, with a merger that is mostly tested. */
export const knownDraws = draws({
  gaps: fc.constant(0),
  odd: fc.constant(0),
  merger: fc.integer({ min: 1, max: 2 }),
  years: fc.integer({ min: 3, max: 4 }),
  partners: fc.constantFrom(2, 2, 2, 3),
  reports: fc.constantFrom('plan', 'accounts first'),
});

export const liveScenario: Standaardscenario = 'midden';

/** What the user typed and chose, with some cells of the live column of Aannames otherwise. */
export function typed(
  { basis, inputs }: DrawnScenario,
  wijziging: Wijziging = {},
): { readonly basis: DrawnScenario['basis']; readonly inputs: ReadonlyMap<string, InputCell> } {
  return {
    basis,
    inputs: new Map([
      ...inputs,
      ['start/scenario/keuze', { value: liveScenario }],
      ...Object.entries(wijziging).map(([id, value]): [string, InputCell] => [
        `aannames/${id}/${liveScenario}`,
        { value },
      ]),
    ]),
  };
}

/** Most of what these need was not drawn. */
const off: Wijziging = {
  'aan.gemeentefonds': 'nee',
  'aan.politie': 'nee',
  'aan.brandweer': 'nee',
  'aan.loon': 'nee',
  'aan.rente': 'nee',
  'aan.apbbasis': 'nee',
  'aan.subsidies': 'nee',
};

/** What a phasing or a date before the first column may leave unknown. */
const offToo: Wijziging = { ...off, 'aan.transitie': 'nee', 'aan.overname': 'nee' };

export interface Question {
  readonly drawn: DrawnScenario;
  readonly scenario: Scenario;
}

export function drawQuestion(draw: Draw): Question {
  const given = drawScenario(draw);
  const tried = (wijziging: Wijziging): Question => {
    const drawn = { ...given, inputs: typed(given, wijziging).inputs };
    return { drawn, scenario: plannedScenario(drawn) };
  };
  const found = tried(off);
  return Number.isNaN(uitkomst(found.scenario).bbr) ? tried(offToo) : found;
}

/** The measures of the model with something typed into the cells of Aannames. */
export function inModel(drawn: DrawnScenario, wijziging: Wijziging = {}): Uitkomst {
  return uitkomst(plannedScenario(typed(drawn, wijziging)));
}

/** The same without cells. */
export function inEngine({ input }: Scenario, wijziging: Wijziging): Uitkomst {
  return uitkomst(computeScenario(metWijziging(input, wijziging)));
}

/** A number of the live scenario, as typed or proposed. */
export function live({ aannames }: ScenarioInput, id: AannameId): number {
  const value = aannames[id][liveScenario];
  return typeof value === 'number' ? value : Number.NaN;
}
