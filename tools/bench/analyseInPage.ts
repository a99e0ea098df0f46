import {
  doelzoek,
  hefbomen,
  invoerhash,
  maatstaven,
  stress,
  tornado,
  uitkomst,
  vergelijkPartners,
  vergelijkScenarios,
  voorgesteldeBandbreedtes,
} from '../../src/analyse';
import { plannedScenario, type InputCell } from '../../src/plan';
import {
  computeScenario,
  kostenposten,
  prepareScenario,
  type ScenarioInput,
} from '../../src/scenario';
import { inSlices, type Steps } from '../../src/spreadsheet/steps';
import { pageSlices } from '../../src/spreadsheet/pageSlices';
import { fetchedFigures } from './fetchedFigures';
import { largeChoice } from './largeChoice';
import { longestTask } from './longestTask';

/** All questions to the large case, in milliseconds. */
export interface AnalyseTimes {
  readonly taken: number;
  /** How often the page could have answered: once per computed scenario. */
  readonly scenarios: number;
  readonly longestTask: number;
  /** From giving up until that is answered. */
  readonly cancelled: number;
  readonly hash: number;
}

export interface AnalyseBench {
  ask(): Promise<AnalyseTimes>;
}

/** The large case with a value in every assumption that the figures alone leave empty. */
async function largeInput(): Promise<ScenarioInput> {
  const choice = largeChoice();
  const eigenCijfers = (choice.eigenCijfers ?? []).flatMap((each) =>
    each.pad === 'M2.II.a'
      ? [each, { ...each, pad: 'M2.II.b', omschrijving: 'M2.II.b', bedrag: 1.5 * each.bedrag }]
      : [each],
  );
  const basis = prepareScenario(await fetchedFigures(), { ...choice, eigenCijfers });
  const fixed = { 'BEL.APB': 7, 'BEL.APB.WAARDE': 2e6, 'BEL.OOV': 950, 'BEL.OOV.WAARDE': 3e6 };
  const cells: readonly (readonly [string, InputCell['value']])[] = [
    ...basis.partners.flatMap(({ id }) =>
      Object.entries(fixed).map(([lijn, value]) => [`invoer/${id}/${lijn}/waarde`, value] as const),
    ),
    ...[...kostenposten.map(({ id }) => id), 'politie.bijdrage', 'schepenen.kost'].map(
      (id) => [`aannames/${id}/midden`, 100_000] as const,
    ),
    ['aannames/overname.regeling/midden', 'geen'],
    ['aannames/apb.methode/midden', 'eigen'],
    ['aannames/apb.tarief/midden', 7],
  ];
  const inputs = new Map(cells.map(([key, value]) => [key, { value }]));
  return plannedScenario({ basis, inputs }).input;
}

function* all(input: ScenarioInput): Steps<void> {
  for (const maatstaf of maatstaven)
    for (const hefboom of hefbomen) yield* doelzoek(input, maatstaf, hefboom);
  yield* tornado(input, voorgesteldeBandbreedtes(input));
  yield* stress(input);
  yield* vergelijkScenarios(input);
  yield* vergelijkPartners(input);
}

async function ask(): Promise<AnalyseTimes> {
  const input = await largeInput();
  const { afm, bbr } = uitkomst(computeScenario(input));
  if (Number.isNaN(afm + bbr)) throw new Error('of what is not known nothing is asked');
  const stop = new AbortController();
  const pressed = performance.now() + 5;
  setTimeout(() => {
    stop.abort();
  }, 5);
  await inSlices(all(input), { ...pageSlices, signal: stop.signal });
  const cancelled = performance.now() - pressed;

  let scenarios = 0;
  const counted = function* (): Steps<void> {
    const steps = all(input);
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      scenarios += 1;
      yield;
    }
  };
  let taken = 0;
  const longest = await longestTask(async () => {
    const start = performance.now();
    await inSlices(counted(), pageSlices);
    taken = performance.now() - start;
  });
  const start = performance.now();
  invoerhash(input);
  const hash = performance.now() - start;
  return { taken, scenarios, longestTask: longest, cancelled, hash };
}

Object.assign(window, { analyseBench: { ask } satisfies AnalyseBench });
