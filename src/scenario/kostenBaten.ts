import { jarenTotGedekt, roundToCent } from '../core';
import { effectOp } from './aanpassing';
import type { Fusie } from './fusie';
import { fusiejaar, type ScenarioInput } from './scenarioInput';

export const nooitNegatief = 'nooit negatief';
export const nogNegatief = 'negatief';
export const nietTerugverdiend = 'niet binnen deze jaren';

/** What the merger brings and costs, as far as its adjustments are switched on. */
export interface KostenBaten {
  /** Effect on the result of the year of what comes back every year, and of what comes once. */
  readonly terugkerend: readonly number[];
  readonly eenmalig: readonly number[];
  readonly terugkerendGecumuleerd: readonly number[];
  readonly eenmaligGecumuleerd: readonly number[];
  /** Both cumulated: the only place where the two meet. */
  readonly netto: readonly number[];
  /** Per year the first year since which it has not been negative; NaN where it is not known. */
  readonly sinds: readonly (number | typeof nooitNegatief | typeof nogNegatief)[];
  /** The same at the end of the last year. */
  readonly terugverdiendIn: number | typeof nooitNegatief | typeof nietTerugverdiend;
  /** Years from 1 January of N until that is so; 0 where it is earlier, NaN where it never is. */
  readonly terugverdientijd: number;
  readonly laagste: { readonly bedrag: number; readonly jaar: number };
}

function gecumuleerd(perJaar: readonly number[]): number[] {
  let total = 0;
  return perJaar.map((amount) => (total += amount));
}

function sindsWanneer(jaren: readonly number[], netto: readonly number[]): KostenBaten['sinds'] {
  let since: KostenBaten['sinds'][number] = nooitNegatief;
  return netto.map((amount, t) => {
    const jaar = jaren[t] ?? Number.NaN;
    if (Number.isNaN(amount)) since = Number.NaN;
    else if (roundToCent(amount) < 0) since = nogNegatief;
    else if (since === nogNegatief) since = jaar;
    return since;
  });
}

export function kostenBaten(input: ScenarioInput, { aanpassingen }: Fusie): KostenBaten {
  const { jaren } = input;
  const n = fusiejaar(input);
  const effect = (once: boolean): number[] => {
    const such = aanpassingen.filter(({ eenmalig = false }) => eenmalig === once);
    return jaren.map((_, t) => effectOp(such, 'M2.V', t));
  };
  const terugkerend = effect(false);
  const eenmalig = effect(true);
  const terugkerendGecumuleerd = gecumuleerd(terugkerend);
  const eenmaligGecumuleerd = gecumuleerd(eenmalig);
  const netto = terugkerendGecumuleerd.map(
    (amount, t) => amount + (eenmaligGecumuleerd[t] ?? Number.NaN),
  );
  const sinds = sindsWanneer(jaren, netto);
  const slot = sinds.at(-1) ?? Number.NaN;
  const vanafBegin = jarenTotGedekt(netto, 0);
  // Never below zero is earned back at once, also where N lies before the first column.
  const sindsN = slot === nooitNegatief ? 0 : vanafBegin - (n - (jaren[0] ?? Number.NaN));
  const terugverdientijd = Number.isFinite(vanafBegin) ? Math.max(0, sindsN) : Number.NaN;
  const bedrag = Math.min(...netto);
  return {
    terugkerend,
    eenmalig,
    terugkerendGecumuleerd,
    eenmaligGecumuleerd,
    netto,
    sinds,
    terugverdiendIn: slot === nogNegatief ? nietTerugverdiend : slot,
    terugverdientijd,
    laagste: { bedrag, jaar: jaren[netto.indexOf(bedrag)] ?? Number.NaN },
  };
}
