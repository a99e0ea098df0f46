import { regelruimte } from './gesorteerd';
import type { Partnerset } from './partnerset';

/** What a set must meet; what is left out does not count. */
export interface Setfilter {
  /** Numbers of partners that may be, the municipality itself included. */
  readonly groottes?: readonly number[] | undefined;
  readonly zonderBezwaren?: boolean | undefined;
  /** The bracket of a regulation that begins here is reached, or a higher one. */
  readonly schijf?: { readonly regeling: string; readonly vanaf: number } | undefined;
  /** Places of municipalities that must all be in it. */
  readonly bevat?: readonly number[] | undefined;
  readonly minimumInwoners?: number | undefined;
  /** By the borders that were supplied it is one whole; with `mogelijk` also where they do not tell. */
  readonly geheel?: 'zeker' | 'mogelijk' | undefined;
}

/** Keeps the order. A set of which the inhabitants are not known reaches no bracket and no minimum. */
export function gefilterd(sets: readonly Partnerset[], filter: Setfilter): Partnerset[] {
  const { groottes, zonderBezwaren, schijf, bevat, minimumInwoners, geheel } = filter;
  return sets.filter((set) => {
    const { leden, inwoners, bezwaren, aaneengesloten } = set;
    return (
      (groottes === undefined || groottes.includes(leden.length)) &&
      (zonderBezwaren !== true || bezwaren.length === 0) &&
      (schijf === undefined || reaches(set, schijf)) &&
      (bevat === undefined || bevat.every((place) => leden.includes(place))) &&
      (minimumInwoners === undefined ||
        (inwoners !== null && inwoners.aantal >= minimumInwoners)) &&
      (geheel !== 'zeker' || aaneengesloten === true) &&
      (geheel !== 'mogelijk' || aaneengesloten !== false)
    );
  });
}

function reaches(set: Partnerset, { regeling, vanaf }: { regeling: string; vanaf: number }) {
  const { schijfVanaf } = regelruimte(set, regeling);
  return schijfVanaf !== null && schijfVanaf >= vanaf;
}
