import { sum } from '../core';
import type { ActieveAannames } from './actieveAannames';
import { bedragVanaf0 } from './kostenFasering';
import type { Overname } from './overname';
import { fusiejaar, type EigenLijn, type ScenarioInput } from './scenarioInput';
import { vasteInvoer } from './vastCijfer';

/** Zones to which a municipality contributes by its inhabitants. */
export const bijdragesoorten = ['politie', 'brandweer'] as const;
export type Bijdragesoort = (typeof bijdragesoorten)[number];

/** Where the contribution of today is typed. */
export const bijdragelijn: Readonly<Record<Bijdragesoort, EigenLijn>> = {
  politie: 'BIJDRAGE.POLITIE',
  brandweer: 'BIJDRAGE.BRANDWEER',
};

/** One contribution per inhabitant for all, in euro. */
export interface Bijdrage {
  /** Per partner, per inhabitant, before the merger. */
  readonly huidig: readonly number[];
  readonly nieuw: number;
  /** Per partner, in a year: inhabitants × (new − present). */
  readonly verschillen: readonly number[];
  readonly verschil: number;
  readonly perJaar: readonly number[];
}

export function bijdrageNaFusie(
  input: ScenarioInput,
  actief: ActieveAannames,
  { inwoners }: Pick<Overname, 'inwoners'>,
  soort: Bijdragesoort,
): Bijdrage {
  const n = fusiejaar(input);
  const huidig = input.partners.map(({ id }) => vasteInvoer(input, id, bijdragelijn[soort]));
  const nieuw = bedragVanaf0(actief.getal(`${soort}.bijdrage`));
  const verschillen = huidig.map(
    (present, index) => (inwoners[index] ?? Number.NaN) * (nieuw - present),
  );
  const verschil = sum(verschillen);
  return {
    huidig,
    nieuw,
    verschillen,
    verschil,
    perJaar: input.jaren.map((jaar) => (jaar < n ? 0 : verschil)),
  };
}
