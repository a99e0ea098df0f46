import { uitrustingsorde } from '../figures';
import type { Partnerset, Regelruimte } from './partnerset';

/** By what sets can be sorted; what differs by regulation names it. */
export type Kolom =
  | 'grootte'
  | 'inwoners'
  | 'geraamd'
  | 'uitrustingsgraad'
  | 'bezwaren'
  | 'aaneengesloten'
  | { readonly van: 'schijfVanaf' | 'naarVolgende' | 'ruimte'; readonly regeling: string };

export const richtingen = ['oplopend', 'aflopend'] as const;
export type Richting = (typeof richtingen)[number];

/**
 * A sorted copy; equal ones keep their order. Last, whichever way: what is not known, and the sets
 * that have no next bracket. Ascending by uitrustingsgraad puts the best equipped first, by adjacency what is one whole.
 */
export function gesorteerd(
  sets: readonly Partnerset[],
  kolom: Kolom,
  richting: Richting,
): Partnerset[] {
  const sign = richting === 'oplopend' ? 1 : -1;
  return sets
    .map((set) => ({ set, value: waarde(set, kolom) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) {
        return Number(one.value === null) - Number(other.value === null);
      }
      return sign * (one.value - other.value);
    })
    .map(({ set }) => set);
}

function waarde(set: Partnerset, kolom: Kolom): number | null {
  switch (kolom) {
    case 'grootte':
      return set.leden.length;
    case 'inwoners':
      return set.inwoners?.aantal ?? null;
    case 'geraamd':
      return set.geraamd?.aantal ?? null;
    case 'uitrustingsgraad':
      return uitrustingsorde(set.uitrustingsgraad);
    case 'bezwaren':
      return set.bezwaren.length;
    case 'aaneengesloten':
      return set.aaneengesloten === null ? null : Number(!set.aaneengesloten);
    default:
      return ruimtewaarde(regelruimte(set, kolom.regeling), kolom.van);
  }
}

function ruimtewaarde(
  room: Regelruimte,
  van: 'schijfVanaf' | 'naarVolgende' | 'ruimte',
): number | null {
  if (Number.isNaN(room.ruimte)) return null;
  // Below the first bracket is a known place: before all others.
  return van === 'schijfVanaf' ? (room.schijfVanaf ?? -1) : room[van];
}

/** What a set has by one regulation. */
export function regelruimte({ regelingen }: Partnerset, id: string): Regelruimte {
  const found = regelingen.find(({ regeling }) => regeling === id);
  if (!found) throw new RangeError(`Geen regeling voor schuldovername: ${id}.`);
  return found;
}
