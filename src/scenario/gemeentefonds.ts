import { gemiddeldeGroei, roundToCent, sum, waarborg } from '../core';
import { gemeentefonds as regels } from '../regulations';
import type { Aannamewaarde, ScenarioNaam } from './aanname';
import type { ActieveAannames } from './actieveAannames';
import type { Cijferboek } from './cijfer';
import {
  aandeel,
  gekozenDotatie,
  type Aandeel,
  type Aandeellijn,
  type Dotatie,
} from './gemeentefondsAandelen';
import type { Planreeksen } from './partnerPlan';
import { fusiejaar, type ScenarioInput } from './scenarioInput';

/** A growth above 100 % a year is an amount in another unit, or 3,5 where 3,5 % is meant. */
export const hoogsteGroei = 1;

/** What is shown where nobody made an estimate: then only the guarantee counts. */
export const geenRaming = 'geen';

export interface Raming {
  /** In year N: in euro, NaN where the cell holds no amount, or no estimate at all. */
  readonly inFusiejaar: number | typeof geenRaming;
  readonly perJaar: readonly number[];
}

/** Which of the two the merged municipality gets, in a year. */
export type Gebruikt = 'raming' | 'waarborg' | 'alleen waarborg' | 'som van N-1';

/**
 * What the merger does to the Gemeentefonds; amounts in euro, NaN where an input is missing. Per
 * year: NaN before N, when there is no merged municipality yet.
 */
export interface Gemeentefonds {
  readonly dotatie: Dotatie | undefined;
  /** Definitive shares, one per partner. */
  readonly aandelen: Readonly<Record<Aandeellijn, readonly Aandeel[]>>;
  /** From N−2 to N−1, one per partner. */
  readonly groei: readonly number[];
  /** The unweighted mean of them; NaN where one is missing, and then the guarantee has no index. */
  readonly index: number;
  /** Sum of the shares of N−1. */
  readonly som: number;
  readonly waarborg: readonly number[];
  readonly ramingen: ReadonlyMap<ScenarioNaam, Raming>;
  /** That of the scenario that is switched on. */
  readonly raming: Raming;
  /** The higher of estimate and guarantee. */
  readonly hoogste: readonly number[];
  readonly gebruikt: readonly (Gebruikt | undefined)[];
  /** What the plans of the partners hold, of the same dotation. */
  readonly partners: readonly number[];
  /** max(own estimate, guarantee) − what the plans of the partners hold, from year N on; else 0. */
  readonly perJaar: readonly number[];
}

export function gemeentefondsNaFusie(
  input: ScenarioInput,
  boek: Cijferboek,
  actief: ActieveAannames,
  plannen: readonly Planreeksen[],
): Gemeentefonds {
  const n = fusiejaar(input);
  const dotatie = gekozenDotatie(actief);
  const of = (lijn: Aandeellijn): readonly Aandeel[] =>
    input.partners.map((partner) => aandeel(input, boek, partner, dotatie, lijn));
  const aandelen = { 'GF.N-1': of('GF.N-1'), 'GF.N-2': of('GF.N-2') };
  const vorig = aandelen['GF.N-1'].map(({ bedrag }) => bedrag);
  const daarvoor = aandelen['GF.N-2'].map(({ bedrag }) => bedrag);
  const groei = vorig.map((bedrag, index) => groeiVan(bedrag, daarvoor[index] ?? Number.NaN));
  const zonderIndex = groei.some(Number.isNaN);
  const som = sum(vorig);
  /** One amount per year since N; NaN before. */
  const vanafN = (bereken: (jaar: number, t: number) => number): number[] =>
    input.jaren.map((jaar, t) => (jaar < n ? Number.NaN : bereken(jaar, t)));
  const gewaarborgd = vanafN((jaar) =>
    zonderIndex ? som : waarborg(vorig, daarvoor, jaar - n, regels),
  );
  const ramingVan = (inN: Aannamewaarde, perJaar: Aannamewaarde): Raming => {
    if (inN === null || inN === '')
      return { inFusiejaar: geenRaming, perJaar: vanafN(() => Number.NaN) };
    const bedrag = typeof inN === 'number' && inN >= 0 ? inN : Number.NaN;
    return { inFusiejaar: bedrag, perJaar: vanafN((jaar) => gegroeid(bedrag, perJaar, jaar - n)) };
  };
  const ramingen = new Map(
    input.scenarios.map(({ id }) => [
      id,
      ramingVan(
        input.aannames['gemeentefonds.raming'][id] ?? null,
        input.aannames['gemeentefonds.groei'][id] ?? null,
      ),
    ]),
  );
  // Without a scenario nobody knows whether there is one.
  const raming =
    (input.scenario === undefined ? undefined : ramingen.get(input.scenario)) ??
    ramingVan(Number.NaN, null);
  const geen = raming.inFusiejaar === geenRaming;
  const hoogste = gewaarborgd.map((bedrag, t) =>
    geen ? bedrag : Math.max(bedrag, raming.perJaar[t] ?? Number.NaN),
  );
  const ondergrens: Gebruikt = zonderIndex ? 'som van N-1' : geen ? 'alleen waarborg' : 'waarborg';
  const partners = input.jaren.map((_, t) =>
    sum(plannen.map((plan) => plan['GF.AANDEEL'][t] ?? Number.NaN)),
  );
  return {
    dotatie,
    aandelen,
    groei,
    index: zonderIndex ? Number.NaN : gemiddeldeGroei(vorig, daarvoor),
    som,
    waarborg: gewaarborgd,
    ramingen,
    raming,
    hoogste,
    gebruikt: hoogste.map((bedrag, t) => {
      if (Number.isNaN(bedrag)) return undefined;
      const eigen = raming.perJaar[t] ?? Number.NaN;
      // To the cent: what two programs make of a power may differ in the last digit.
      return roundToCent(eigen) > roundToCent(gewaarborgd[t] ?? Number.NaN) ? 'raming' : ondergrens;
    }),
    partners,
    perJaar: input.jaren.map((jaar, t) =>
      jaar < n ? 0 : (hoogste[t] ?? Number.NaN) - (partners[t] ?? Number.NaN),
    ),
  };
}

/** NaN where one of the two shares is missing, the older one is 0, or the growth cannot be. */
function groeiVan(vorig: number, daarvoor: number): number {
  const groei = daarvoor > 0 ? vorig / daarvoor - 1 : Number.NaN;
  return groei <= hoogsteGroei ? groei : Number.NaN;
}

/** The estimate of year N, k years later; N itself needs no growth. */
function gegroeid(bedrag: number, groei: Aannamewaarde, k: number): number {
  if (k === 0) return bedrag;
  return typeof groei === 'number' && Math.abs(groei) <= hoogsteGroei
    ? bedrag * (1 + groei) ** k
    : Number.NaN;
}
