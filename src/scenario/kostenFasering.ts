import { fasering, faseringsgrens, sum } from '../core';
import type { ActieveAannames } from './actieveAannames';
import { kostenposten, type KostenpostId, type Kostensoort } from './kostenposten';
import { fusiejaar, type Celwaarde, type PostInvoer, type ScenarioInput } from './scenarioInput';

/** The lines of M2 on which a cost can fall. */
export const kostenlijnen = ['exploitatie', 'investering'] as const;
export type Kostenlijn = (typeof kostenlijnen)[number];

/** How a line is called where somebody chooses it: as schema M2 numbers it. */
export const regelwoorden: Readonly<Record<Kostenlijn, string>> = {
  exploitatie: 'I.b',
  investering: 'II.b',
};

/** One post of costs or savings over the years. */
export interface Kostenpost {
  readonly id: KostenpostId;
  readonly soort: Kostensoort;
  /** undefined where the cell names none. */
  readonly lijn: Kostenlijn | undefined;
  /** Whether a plan holds it: undefined where the cell says neither "ja" nor "nee". */
  readonly inMeerjarenplan: boolean | undefined;
  /** Once, or per year; 0 where a plan holds it already: then it is not counted again. */
  readonly bedrag: number;
  /** Share of the amount in each year, as typed or as proposed. */
  readonly aandelen: readonly number[];
  readonly aandeelSamen: number;
  /** In the sign of the line of M2: a saving is negative. */
  readonly perJaar: readonly number[];
}

/** An amount is never negative: a saving has posts of its own. */
export function bedragVanaf0(bedrag: number): number {
  return bedrag >= 0 ? bedrag : Number.NaN;
}

/** What costs and savings per year are multiplied by; 1 up to and including year N. */
export function kostenindex(input: ScenarioInput, actief: ActieveAannames): number[] {
  const n = fusiejaar(input);
  const groei = actief.getal('kosten.index');
  return input.jaren.map((jaar) => {
    if (jaar <= n) return 1;
    return groei > -1 ? (1 + groei) ** (jaar - n) : Number.NaN;
  });
}

function isEmpty(value: Celwaarde): boolean {
  return value === null || value === '';
}

/**
 * The shares that were typed, where an empty cell is none of it. Nothing typed: a one-off falls
 * in year N, and what comes back every year does so in full from N on.
 */
function aandelenVan(input: ScenarioInput, soort: Kostensoort, post: PostInvoer): number[] {
  const n = fusiejaar(input);
  const typed = input.jaren.map((jaar) => post.fasering(jaar));
  if (typed.every(isEmpty))
    return input.jaren.map((jaar) => Number(soort === 'transitie' ? jaar === n : jaar >= n));
  return typed.map((value) => {
    if (isEmpty(value)) return 0;
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : Number.NaN;
  });
}

/** Spread over the years; a year that holds nothing of it is known, whatever the amount is. */
function gespreid(
  soort: Kostensoort,
  bedrag: number,
  aandelen: readonly number[],
  index: readonly number[],
): number[] {
  if (bedrag === 0) return aandelen.map(() => 0);
  if (soort === 'transitie') {
    if (!(Math.abs(sum(aandelen) - 1) <= faseringsgrens)) return aandelen.map(() => Number.NaN);
    const amounts = fasering(bedrag, aandelen);
    return aandelen.map((share, t) => (share === 0 ? 0 : (amounts[t] ?? Number.NaN)));
  }
  return aandelen.map((share, t) => {
    const amount = share === 0 ? 0 : bedrag * share * (index[t] ?? Number.NaN);
    return soort === 'besparing' ? 0 - amount : amount;
  });
}

/** All posts; what a plan of a partner already holds counts for nothing. */
export function kostenpostenNaFusie(
  input: ScenarioInput,
  actief: ActieveAannames,
  index: readonly number[],
): Kostenpost[] {
  return kostenposten.map(({ id, soort }): Kostenpost => {
    const post = input.invoer.post(id);
    const regel = String(post.regel ?? '').toLowerCase();
    const woord = String(post.inMeerjarenplan ?? '').toLowerCase();
    const inMeerjarenplan = woord === 'ja' ? true : woord === 'nee' ? false : undefined;
    const geraamd = bedragVanaf0(actief.getal(id));
    const aandelen = aandelenVan(input, soort, post);
    const bedrag =
      geraamd === 0 || inMeerjarenplan === true
        ? 0
        : inMeerjarenplan === false
          ? geraamd
          : Number.NaN;
    return {
      id,
      soort,
      lijn: kostenlijnen.find((lijn) => regelwoorden[lijn].toLowerCase() === regel),
      inMeerjarenplan,
      bedrag,
      aandelen,
      aandeelSamen: sum(aandelen),
      perJaar: gespreid(soort, bedrag, aandelen, index),
    };
  });
}

/** What the posts of a kind come to on a line; unknown where a cost has no known line. */
export function opLijn(
  posten: readonly Kostenpost[],
  soort: Kostensoort,
  lijn: Kostenlijn,
  index: number,
): number {
  return sum(
    posten
      .filter((post) => post.soort === soort)
      .map((post) => {
        const amount = post.perJaar[index] ?? Number.NaN;
        if (amount === 0) return 0;
        if (post.lijn === undefined) return Number.NaN;
        return post.lijn === lijn ? amount : 0;
      }),
  );
}
