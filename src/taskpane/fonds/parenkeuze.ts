import type { Figures } from '../../figures';
import { alleParen, type Fondsgemeente } from '../../fonds';
import { leesBurenregels } from '../burenregels';

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
  const places = new Map(gemeenten.map(({ nis }, place) => [nis, place]));
  const { regels, onbekend } = leesBurenregels(text, gemeenten);
  const paren = new Map<string, readonly [number, number]>();
  for (const { van, namen } of regels) {
    const [first, ...others] = [...(van ? [van] : []), ...namen].map(({ nis }) => places.get(nis));
    for (const other of others) {
      if (first === undefined || other === undefined || other === first) continue;
      const pair = [Math.min(first, other), Math.max(first, other)] as const;
      paren.set(pair.join(' '), pair);
    }
  }
  return { paren: Int32Array.from([...paren.values()].flat()), onbekend };
}
