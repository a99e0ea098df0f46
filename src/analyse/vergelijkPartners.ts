import { computeScenario, fusiejaar, type Scenario, type ScenarioInput } from '../scenario';
import type { Steps } from '../spreadsheet/steps';
import type { Partnerset, Wijziging } from './resultaten';
import { uitkomst } from './uitkomst';
import { metWijziging } from './variant';
import { zonderFusie } from './zonderFusie';

/** With more partners only the sets count that each take one more along: all are too many to read. */
const meesteVoorAlleSets = 4;

/**
 * Which partners are put side by side: each alone, then every set with the first one by its size,
 * the whole merger last.
 */
export function partnersets({ partners }: Pick<ScenarioInput, 'partners'>): string[][] {
  const [eerste, ...andere] = partners.map(({ id }) => id);
  if (eerste === undefined) return [];
  const erbij =
    partners.length > meesteVoorAlleSets
      ? andere.map((_, index) => andere.slice(0, index + 1))
      : deelverzamelingen(andere);
  return [
    ...partners.map(({ id }) => [id]),
    ...erbij.map((more) => [eerste, ...more]).sort((a, b) => a.length - b.length),
  ];
}

/** All but the empty one, in the order of the ids. */
function deelverzamelingen(ids: readonly string[]): string[][] {
  return ids.flatMap((id, index) => [
    [id],
    ...deelverzamelingen(ids.slice(index + 1)).map((more) => [id, ...more]),
  ]);
}

/** The live scenario of each set of partners, tested in the same years. */
export function* vergelijkPartners(input: ScenarioInput): Steps<Partnerset[]> {
  const samen = computeScenario(input);
  yield;
  const sets: Partnerset[] = [];
  for (const ids of partnersets(input)) {
    if (ids.length === input.partners.length && ids.length > 1) {
      sets.push(setVan(ids, samen));
      continue;
    }
    const deel = metPartners(samen, ids);
    const wijziging = ids.length === 1 ? zonderFusie : nietVoorMinder;
    sets.push(setVan(ids, computeScenario(metWijziging(deel, wijziging))));
    yield;
  }
  return sets;
}

function setVan(partners: readonly string[], scenario: Scenario): Partnerset {
  const { input, actief, overname, apb, oov, fusie } = scenario;
  const n = input.jaren.indexOf(fusiejaar(input));
  const schuld = fusie.resultaat['SCHULD.1JAN'][n] ?? Number.NaN;
  const inwoners = overname.totaalInwoners;
  return {
    partners,
    inwoners,
    overgenomen: overname.overgenomen,
    uitkomst: uitkomst(scenario),
    belastingeffect: actief.geschakeld('apb', apb.effect) + actief.geschakeld('oov', oov.effect),
    schuldPerInwoner: inwoners > 0 ? schuld / inwoners : Number.NaN,
  };
}

/** An estimate of the share of all of them together says nothing of fewer: the guarantee does. */
const nietVoorMinder: Wijziging = { 'gemeentefonds.raming': null };

/**
 * The same merger with fewer partners. A loan of one who is left out does not count. Nor do the
 * eliminations: between whom money flows nobody typed, and they change no margin and no result. Nor
 * what was published of the group as a whole.
 */
function metPartners({ input, overname }: Scenario, ids: readonly string[]): ScenarioInput {
  const telt = (id: string | undefined): boolean => id === undefined || ids.includes(id);
  const { rijen } = overname.leningen;
  return {
    ...input,
    partners: input.partners.filter(({ id }) => ids.includes(id)),
    groep: '',
    invoer: {
      ...input.invoer,
      eliminaties: [],
      // A loan of nobody that is known may be anybody's, so it stays.
      leningen: input.invoer.leningen.filter((_, index) =>
        telt(input.partners[(rijen[index]?.herkend ?? 0) - 1]?.id),
      ),
    },
  };
}
