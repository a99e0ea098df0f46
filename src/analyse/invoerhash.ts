import {
  aannameIds,
  eigenLijnen,
  invoerlijnen,
  kostenposten,
  vasteLijnen,
  zoeksleutel,
  type ScenarioInput,
} from '../scenario';
import { fingerprint } from '../spreadsheet/fingerprint';

/** Excel keeps 15 digits of a number: what it gives back is the same. */
function waarde(value: unknown): unknown {
  if (typeof value === 'number') return `#${value.toPrecision(15)}`;
  if (Array.isArray(value)) return value.map(waarde);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, each]) => [key, waarde(each)]);
}

/** All that a result rests on but the choice of the live scenario. */
function grondslag(input: ScenarioInput): object {
  const { partners, jaren, scenarios, aannames, invoer, cijfers } = input;
  return {
    partners,
    groep: input.groep,
    fusiedatum: input.fusiedatum,
    jaren: jaren.map((jaar) => [jaar, input.rapport(jaar)]),
    schuldjaar: input.schuldjaar,
    planperiode: input.planperiode,
    norm: input.normGecorrigeerdeAflossingen,
    regelingen: input.regelingen,
    vasteSleutels: partners.map(({ id }) =>
      vasteLijnen.map((lijn) => input.vasteSleutels(id, lijn).toLowerCase()),
    ),
    cijfers: eersteVanElk(cijfers),
    // What a column is called, and whether it is locked, changes no result.
    aannames: scenarios.map(({ id: kolom }) => [
      kolom,
      aannameIds.map((id) => aannames[id][kolom] ?? null),
    ]),
    jaarlijks: partners.map(({ id }) =>
      invoerlijnen.map((lijn) => jaren.map((jaar) => invoer.jaarlijks(id, lijn, jaar))),
    ),
    vast: partners.map(({ id }) => [
      invoer.agb(id),
      [...vasteLijnen, ...eigenLijnen, 'INWONERS' as const].map((lijn) => invoer.vast(id, lijn)),
    ]),
    posten: kostenposten.map(({ id }) => {
      const { regel, inMeerjarenplan, fasering } = invoer.post(id);
      return [regel, inMeerjarenplan, jaren.map((jaar) => fasering(jaar))];
    }),
    eliminaties: invoer.eliminaties.map(({ soort, ontvangst, uitgave }) => [
      soort,
      jaren.map((jaar) => [ontvangst(jaar), uitgave(jaar)]),
    ]),
    leningen: invoer.leningen,
  };
}

/** By key, of two with one key the first: as a scenario looks them up, whatever their order. */
function eersteVanElk(cijfers: ScenarioInput['cijfers']): [string, number][] {
  const byKey = new Map<string, number>();
  for (const cijfer of cijfers) {
    const key = zoeksleutel(cijfer);
    if (!byKey.has(key)) byKey.set(key, cijfer.bedrag);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Tells whether a comparison of scenarios or partners still rests on the same figures, assumptions
 * of all columns and typed inputs; which column is live does not matter to it.
 */
export function vergelijkingshash(input: ScenarioInput): string {
  return fingerprint(JSON.stringify(waarde(grondslag(input))));
}

/** The same for what is asked of the live scenario. */
export function invoerhash(input: ScenarioInput): string {
  return fingerprint(
    JSON.stringify(waarde({ ...grondslag(input), scenario: input.scenario ?? null })),
  );
}
