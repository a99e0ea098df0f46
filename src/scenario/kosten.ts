import type { AanpassingId } from './aanpassing';
import type { ActieveAannames } from './actieveAannames';
import { bijdrageNaFusie, type Bijdrage, type Bijdragesoort } from './kostenBijdrage';
import {
  kostenindex,
  kostenpostenNaFusie,
  opLijn,
  type Kostenlijn,
  type Kostenpost,
} from './kostenFasering';
import { forfaitNaFusie, type Forfait } from './kostenForfait';
import type { Kostensoort } from './kostenposten';
import { schepenenNaFusie, type Schepenen } from './kostenSchepenen';
import type { Overname } from './overname';
import type { ScenarioInput } from './scenarioInput';

/** The adjustments that Transitie computes. */
export const kostenaanpassingen = [
  'forfait',
  'transitie.exploitatie',
  'transitie.investering',
  'structureel.exploitatie',
  'structureel.investering',
  'besparing.exploitatie',
  'besparing.investering',
  'politie',
  'brandweer',
  'schepenen',
] as const satisfies readonly AanpassingId[];
export type Kostenaanpassing = (typeof kostenaanpassingen)[number];

/** One-off and structural costs, savings and what comes with them, before they are switched. */
export interface Kosten {
  readonly posten: readonly Kostenpost[];
  /** What amounts per year are multiplied by. */
  readonly index: readonly number[];
  readonly forfait: Forfait;
  readonly bijdragen: Readonly<Record<Bijdragesoort, Bijdrage>>;
  readonly schepenen: Schepenen;
  /** In the sign of the line of M2: a saving is negative. */
  readonly perJaar: Readonly<Record<Kostenaanpassing, readonly number[]>>;
}

export function kostenNaFusie(
  input: ScenarioInput,
  actief: ActieveAannames,
  overname: Pick<Overname, 'inwoners' | 'totaalInwoners' | 'regeling'>,
): Kosten {
  const index = kostenindex(input, actief);
  const posten = kostenpostenNaFusie(input, actief, index);
  const forfait = forfaitNaFusie(input, actief, overname);
  const politie = bijdrageNaFusie(input, actief, overname, 'politie');
  const brandweer = bijdrageNaFusie(input, actief, overname, 'brandweer');
  const schepenen = schepenenNaFusie(input, actief);
  const samen = (soort: Kostensoort, lijn: Kostenlijn): number[] =>
    input.jaren.map((_, t) => opLijn(posten, soort, lijn, t));
  return {
    posten,
    index,
    forfait,
    bijdragen: { politie, brandweer },
    schepenen,
    perJaar: {
      forfait: forfait.perJaar,
      'transitie.exploitatie': samen('transitie', 'exploitatie'),
      'transitie.investering': samen('transitie', 'investering'),
      'structureel.exploitatie': samen('structureel', 'exploitatie'),
      'structureel.investering': samen('structureel', 'investering'),
      'besparing.exploitatie': samen('besparing', 'exploitatie'),
      'besparing.investering': samen('besparing', 'investering'),
      politie: politie.perJaar,
      brandweer: brandweer.perJaar,
      schepenen: schepenen.perJaar,
    },
  };
}
