import { faseringsgrens } from '../../core';
import type { Voorafnamegroep } from '../../regulations';
import { gewichten, hervorming, type Gewicht } from './hervorming';
import { huidigeStructuur, voorafnames } from './huidigeStructuur';

/** Whether parts are 100 % together; false while one of them is missing. */
export function samenHonderd(parts: readonly number[]): boolean {
  return Math.abs(parts.reduce((sum, part) => sum + part, 0) - 1) <= faseringsgrens;
}

/**
 * The share of each block of the proposal, by its id: the weight of its group, for the spatial
 * segments times the part of the segment in that group. Unknown (NaN) while the five weights, or the
 * parts within a group that counts, are not 100 % together.
 */
export function aandelenUitGewichten(
  weights: ReadonlyMap<Gewicht, number>,
  parts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const blokken = hervorming();
  const closes = samenHonderd(gewichten.map((groep) => weights.get(groep) ?? Number.NaN));
  return new Map(
    gewichten.flatMap((groep) => {
      const weight = closes ? (weights.get(groep) ?? Number.NaN) : Number.NaN;
      const members = blokken.filter((blok) => blok.groep === groep);
      return divided(
        weight,
        members.map(({ id }) => [id, members.length === 1 ? 1 : (parts.get(id) ?? Number.NaN)]),
      );
    }),
  );
}

/** The share of each voorafname, by id of its block, given how the four groups divide the whole. */
export function aandelenVanVoorafnames(
  parts: ReadonlyMap<Voorafnamegroep, number>,
  whole: number = voorafnames.aandeel,
): ReadonlyMap<string, number> {
  const blokken = huidigeStructuur().filter(({ id }) => id.startsWith(`${voorafnames.id}.`));
  return new Map(
    divided(
      whole,
      blokken.map(({ id, leden }) => [
        id,
        leden === 'alle' || leden === 'gebruiker' ? Number.NaN : (parts.get(leden) ?? Number.NaN),
      ]),
    ),
  );
}

function divided(
  whole: number,
  parts: readonly (readonly [id: string, part: number])[],
): (readonly [string, number])[] {
  const closes = samenHonderd(parts.map(([, part]) => part));
  return parts.map(([id, part]) => [id, whole === 0 ? 0 : closes ? whole * part : Number.NaN]);
}
