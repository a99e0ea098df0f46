import { fold, type Figures } from '../../figures';
import { alleParen, maakFonds, type Fonds, type Fondsgemeente } from '../../fonds';
import type { Fondsstand } from '../../plan';

export const parenkeuzes = ['alle', 'regio', 'buren'] as const;
export type Parenkeuze = (typeof parenkeuzes)[number];

/** Two places for each pair of one referentieregio. */
export function regioparen({ register }: Figures, gemeenten: readonly Fondsgemeente[]): Int32Array {
  const regios = gemeenten.map(({ nis }) => register.byCode(nis)?.indeling?.referentieregio);
  const all = alleParen(gemeenten.length);
  const kept: number[] = [];
  for (let at = 0; at < all.length; at += 2) {
    const [a, b] = [all[at] ?? 0, all[at + 1] ?? 0];
    if (regios[a] !== undefined && regios[a] === regios[b]) kept.push(a, b);
  }
  return Int32Array.from(kept);
}

export interface Burenparen {
  readonly paren: Int32Array;
  readonly onbekend: readonly string[];
}

/** Pairs out of lines such as "Gent: Destelbergen, Merelbeke-Melle"; each pair once. */
export function burenparen(text: string, gemeenten: readonly Fondsgemeente[]): Burenparen {
  const placeOf = (word: string): number =>
    gemeenten.findIndex(({ nis, naam }) => nis === word || fold(naam) === fold(word));
  const onbekend: string[] = [];
  const paren = new Map<string, readonly [number, number]>();
  for (const line of text.split('\n')) {
    const places = line
      .split(/[:;,\t]/)
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .flatMap((word) => {
        const place = placeOf(word);
        if (place < 0) onbekend.push(word);
        return place < 0 ? [] : [place];
      });
    const [first, ...others] = places;
    for (const other of others) {
      if (first === undefined || other === first) continue;
      const pair = [Math.min(first, other), Math.max(first, other)] as const;
      paren.set(pair.join(' '), pair);
    }
  }
  return { paren: Int32Array.from([...paren.values()].flat()), onbekend };
}

/** What an unknown block is tested on, in euro. */
const proefbedrag = 1_000_000;

export interface Toetsfonds {
  readonly fonds: Fonds;
  /** The amount is not known, and the test is for each million. */
  readonly perMiljoen: boolean;
}

/** The whole fund, or the fund of one block; `blok` is its place. */
export function toetsfonds(
  { gemeenten, invoer }: Fondsstand,
  blok: number | undefined,
): Toetsfonds {
  const fonds = maakFonds(gemeenten, invoer);
  if (blok === undefined) return { fonds, perMiljoen: false };
  const blokken = fonds.blokken.slice(blok, blok + 1);
  const perMiljoen = blokken.some(({ bedrag }) => Number.isNaN(bedrag));
  return {
    fonds: {
      ...fonds,
      blokken: blokken.map((each) => (perMiljoen ? { ...each, bedrag: proefbedrag } : each)),
    },
    perMiljoen,
  };
}
