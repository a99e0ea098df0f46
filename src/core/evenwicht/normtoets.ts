import { roundToCent } from '../cents';
import { checkSameLength, refuse } from '../check';

export interface Tekort {
  readonly norm: 'BBR' | 'AFM';
  readonly jaar: number;
  /** Negative, in euro, rounded to the cent. */
  readonly bedrag: number;
}

export interface NormtoetsUitslag {
  readonly voldoet: boolean;
  /** BBR in the order of the years, then AFM. */
  readonly tekorten: readonly Tekort[];
  /** What could not be tested because the amount is unknown; then the norm is not met either. */
  readonly onbekend: readonly Pick<Tekort, 'norm' | 'jaar'>[];
}

/**
 * The two norms of the financieel evenwicht: BBR ≥ 0 in every year given, AFM ≥ 0 in the
 * toetsjaren (by default the last year given). Compared after rounding to the cent.
 *
 * Source: BVR 30 maart 2018, art. 16.
 * @throws when the series differ in length, the years do not ascend, or a toetsjaar is not a year given
 */
export function normtoets({
  jaren,
  bbr,
  afm,
  toetsjaren,
}: {
  readonly jaren: readonly number[];
  readonly bbr: readonly number[];
  readonly afm: readonly number[];
  readonly toetsjaren?: readonly number[];
}): NormtoetsUitslag {
  checkSameLength('bbr', bbr, 'afm', afm);
  checkSameLength('bbr', bbr, 'jaren', jaren);
  jaren.forEach((jaar, index) => {
    const before = jaren[index - 1];
    if (before !== undefined && jaar <= before) {
      refuse({ code: 'years-not-ascending', earlier: before, later: jaar });
    }
  });
  const tested = toetsjaren ?? jaren.slice(-1);
  const missing = tested.find((jaar) => !jaren.includes(jaar));
  if (missing !== undefined) {
    refuse({ code: 'test-year-not-given', year: missing, years: jaren });
  }

  const results = [
    ...jaren.map((jaar, index) => ({ norm: 'BBR' as const, jaar, bedrag: bbr[index] })),
    ...jaren
      .map((jaar, index) => ({ norm: 'AFM' as const, jaar, bedrag: afm[index] }))
      .filter(({ jaar }) => tested.includes(jaar)),
  ].map((result) => ({ ...result, bedrag: roundToCent(result.bedrag ?? Number.NaN) }));
  const tekorten = results.filter(({ bedrag }) => bedrag < 0);
  const onbekend = results
    .filter(({ bedrag }) => Number.isNaN(bedrag))
    .map(({ norm, jaar }) => ({ norm, jaar }));
  return { voldoet: tekorten.length === 0 && onbekend.length === 0, tekorten, onbekend };
}
