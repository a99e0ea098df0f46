import { amountOf } from '../import/answers';
import { gelezen } from './bedragen';
import type { Totaallijn } from './leesLijst';
import { inEuro, type Leeswijze } from './leningrij';
import type { Totaalvergelijking } from './leninguitkomst';
import { woorden } from './leningkolommen';

/**
 * Each printed sum against that of the rows above it: all of them, or those since the sum before,
 * whichever it is. `saldi` holds NaN for a row that is not known.
 */
export function vergelijkTotalen(
  totalen: readonly Totaallijn[],
  saldi: readonly number[],
  wijze: Leeswijze,
): Totaalvergelijking[] {
  return totalen.map(({ line, text, saldo, na }, index) => {
    const gedrukt = printed(saldo, wijze);
    const since = totalen[index - 1]?.na ?? 0;
    const sums = [som(saldi.slice(0, na)), som(saldi.slice(since, na))] as const;
    const [all, part] = sums;
    const own = sums.find((each) => each === gedrukt);
    const computed = own ?? (/^sub/.test(woorden(text)) ? part : all);
    return { line, text, gedrukt, som: computed, verschil: cents(gedrukt - computed) };
  });
}

function printed(saldo: Totaallijn['saldo'], { antwoorden, stijl, eenheid }: Leeswijze): number {
  const amount = amountOf(gelezen(saldo, stijl.dutch), antwoorden.getallen);
  if (amount === null || eenheid === null) return Number.NaN;
  return cents(inEuro(stijl.omgekeerd.has('saldo') ? -amount : amount, eenheid));
}

function som(amounts: readonly number[]): number {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0));
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100 + 0;
}
