import { harmonisatie, opbrengstverschil, sum } from '../core';
import type { ActieveAannames } from './actieveAannames';
import type { Cijferboek } from './cijfer';
import { fusiejaar, type ScenarioInput, type VasteLijn } from './scenarioInput';
import { geldigeWaarde, vastCijfer } from './vastCijfer';

export const belastingsoorten = ['apb', 'oov'] as const;
export type Belastingsoort = (typeof belastingsoorten)[number];

/** Rates are points: the value of APB is that of 1 %, the value of opcentiemen that of 100. */
export const eenheid: Readonly<Record<Belastingsoort, number>> = { apb: 1, oov: 100 };

export const tarieflijn: Readonly<Record<Belastingsoort, VasteLijn>> = {
  apb: 'BEL.APB',
  oov: 'BEL.OOV',
};
export const waardelijn: Readonly<Record<Belastingsoort, VasteLijn>> = {
  apb: 'BEL.APB.WAARDE',
  oov: 'BEL.OOV.WAARDE',
};

export interface Belasting {
  readonly tarieven: readonly number[];
  readonly waarden: readonly number[];
  /** Yearly yield per partner, at his own rate. */
  readonly opbrengsten: readonly number[];
  readonly laagste: number;
  readonly hoogste: number;
  /** At which the yield of all together stays the same. */
  readonly gewogen: number;
  readonly nieuwTarief: number;
  /** Change of the yearly yield per partner. */
  readonly effecten: readonly number[];
  readonly effect: number;
  /** What a year receives of it, by cash. */
  readonly perJaar: readonly number[];
}

export function belasting(
  input: ScenarioInput,
  boek: Cijferboek,
  actief: ActieveAannames,
  soort: Belastingsoort,
): Belasting {
  const given = (lijn: VasteLijn): number[] =>
    input.partners.map(({ id }) => vastCijfer(input, boek, id, lijn));
  const tarieven = given(tarieflijn[soort]);
  const waarden = given(waardelijn[soort]);
  const opbrengsten = tarieven.map(
    (tarief, index) => (tarief / eenheid[soort]) * (waarden[index] ?? Number.NaN),
  );
  const laagste = harmonisatie(tarieven, waarden, 'laagste');
  const hoogste = harmonisatie(tarieven, waarden, 'hoogste');
  const gewogen = gewogenTarief(tarieven, waarden);
  const keuze = actief.tekst(`${soort}.methode`);
  const nieuwTarief =
    keuze === 'laagste'
      ? laagste
      : keuze === 'hoogste'
        ? hoogste
        : keuze === 'gewogen'
          ? gewogen
          : keuze === 'eigen'
            ? geldigeWaarde(tarieflijn[soort], actief.getal(`${soort}.tarief`))
            : Number.NaN;
  // A weighted rate may lie below 1 where a partner has none: that is no mistaken percentage.
  const effecten = tarieven.map((tarief, index) =>
    opbrengstverschil(tarief, waarden[index] ?? Number.NaN, nieuwTarief, eenheid[soort]),
  );
  const effect = sum(effecten);
  const deel = actief.getal(`${soort}.deelEersteJaar`);
  const n = fusiejaar(input);
  return {
    tarieven,
    waarden,
    opbrengsten,
    laagste,
    hoogste,
    gewogen,
    nieuwTarief,
    effecten,
    effect,
    perJaar: input.jaren.map((jaar) => (jaar < n ? 0 : jaar === n ? effect * deel : effect)),
  };
}

/** Without any value there is nothing to weigh by: then no rate is known. */
function gewogenTarief(tarieven: readonly number[], waarden: readonly number[]): number {
  return sum(waarden) > 0 ? harmonisatie(tarieven, waarden, 'gewogen') : Number.NaN;
}
