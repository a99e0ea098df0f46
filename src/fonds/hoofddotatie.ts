import { roundToCent } from '../core';
import { gemeentefonds } from '../regulations';

/** The amount of a year that is known, how it grows and how it is rounded. */
export interface Fondsgroei {
  readonly basisjaar: number;
  /** In euro. */
  readonly basisbedrag: number;
  /** As a fraction (3,5 % = 0,035). */
  readonly groei: number;
  /** Each year is rounded up to a multiple of so many euro. */
  readonly afrondingOp: number;
}

/**
 * The fund in a year, in euro: each year the growth on the amount of the year before, rounded up.
 * NaN before the year that is known: the growth is not counted back.
 */
export function fondsInJaar(
  { basisjaar, basisbedrag, groei, afrondingOp }: Fondsgroei,
  jaar: number,
): number {
  if (!Number.isInteger(jaar) || jaar < basisjaar) return Number.NaN;
  let bedrag = basisbedrag;
  for (let year = basisjaar; year < jaar; year += 1) {
    bedrag = opHoger(bedrag * (1 + groei), afrondingOp);
  }
  return bedrag;
}

/** To the cent first: 10.000 × 1,1 must not become 12.000 because of its last bit. */
function opHoger(bedrag: number, veelvoud: number): number {
  return Math.ceil(roundToCent(bedrag) / veelvoud) * veelvoud;
}

const miljoen = 1_000_000;

/** The years whose hoofddotatie was published, oldest first, in euro. */
export function gepubliceerdeHoofddotaties(): readonly (readonly [jaar: number, euro: number])[] {
  return [...gemeentefonds.hoofddotaties]
    .map(([jaar, known]) => [jaar, roundToCent(known.miljoen * miljoen)] as const)
    .toSorted(([one], [other]) => one - other);
}

/** The growth of the law on the last published amount that is not later than the year. */
export function groeiVolgensDecreet(jaar: number): Fondsgroei {
  const [basisjaar, basisbedrag] = gepubliceerdeHoofddotaties().findLast(
    ([published]) => published <= jaar,
  ) ?? [jaar, Number.NaN];
  const { groeiHoofddotatie: groei, afrondingOp } = gemeentefonds;
  return { basisjaar, basisbedrag, groei, afrondingOp };
}
