import { mandaten } from '../regulations';
import type { ActieveAannames } from './actieveAannames';
import { bedragVanaf0 } from './kostenFasering';
import { fusiejaar, type ScenarioInput } from './scenarioInput';

/** How many schepenen more each year may have, and what they cost. */
export interface Schepenen {
  readonly extra: readonly number[];
  readonly perJaar: readonly number[];
}

/** The term that a year lies in, counted from one that is known. */
function bestuursperiode(jaar: number): number {
  const { eersteJaar, duur } = mandaten.bestuursperiode;
  return Math.floor((jaar - eersteJaar) / duur);
}

/** The first term is the one that holds year N. */
function extraSchepenen(n: number, jaar: number): number {
  const { eersteBestuursperiode, tweedeBestuursperiode } = mandaten.extraSchepenen;
  if (jaar < n) return 0;
  const later = bestuursperiode(jaar) - bestuursperiode(n);
  if (later === 0) return eersteBestuursperiode;
  return later === 1 ? tweedeBestuursperiode : 0;
}

export function schepenenNaFusie(input: ScenarioInput, actief: ActieveAannames): Schepenen {
  const kost = bedragVanaf0(actief.getal('schepenen.kost'));
  const extra = input.jaren.map((jaar) => extraSchepenen(fusiejaar(input), jaar));
  return { extra, perJaar: extra.map((number) => (number === 0 ? 0 : number * kost)) };
}
