import type { SchuldovernameRegeling } from '../regulations';
import { geenRegeling } from './aanname';
import type { ActieveAannames } from './actieveAannames';
import type { Overname } from './overname';
import type { ScenarioInput } from './scenarioInput';

/** The flat grant for transition costs: a receipt, once. */
export interface Forfait {
  /** By each regulation, whichever is chosen. */
  readonly perRegeling: readonly number[];
  readonly bedrag: number;
  readonly perJaar: readonly number[];
}

/** 0 where the regulation has none, and below its floor unless it says otherwise. */
function forfaitVan(regeling: SchuldovernameRegeling, inwoners: number): number {
  const { forfaitTransitiekosten, forfaitOokOnderOndergrens } = regeling;
  if (forfaitTransitiekosten === null) return 0;
  const ondergrens = regeling.soort === 'marginale schijven' ? regeling.ondergrens : 0;
  if (forfaitOokOnderOndergrens || ondergrens === 0) return forfaitTransitiekosten;
  if (Number.isNaN(inwoners)) return Number.NaN;
  return inwoners < ondergrens ? 0 : forfaitTransitiekosten;
}

export function forfaitNaFusie(
  input: ScenarioInput,
  actief: ActieveAannames,
  { regeling, totaalInwoners }: Pick<Overname, 'regeling' | 'totaalInwoners'>,
): Forfait {
  const perRegeling = input.regelingen.map((each) => forfaitVan(each, totaalInwoners));
  const none = actief.tekst('overname.regeling') === geenRegeling;
  const chosen = input.regelingen.findIndex((each) => each === regeling);
  const bedrag = none ? 0 : (perRegeling[chosen] ?? Number.NaN);
  const received = actief.getal('forfait.jaar');
  return {
    perRegeling,
    bedrag,
    perJaar: input.jaren.map((jaar) => {
      if (bedrag === 0) return 0;
      if (!Number.isInteger(received)) return Number.NaN;
      return jaar === received ? bedrag : 0;
    }),
  };
}
