import type { Municipality } from '../../figures';
import { gemeentefonds } from '../../regulations';
import type { Ledengroep } from './blokontwerp';

/** A municipality of today with the classes that a fund asks for. */
export interface Fondsgemeente {
  readonly nis: string;
  readonly naam: string;
  /** Code a0 … c3. */
  readonly uitrustingsgraad: string;
  readonly centrumstad: boolean;
  readonly provincialeStad: boolean;
  readonly kustgemeente: boolean;
}

/** The municipalities that have classes: those of today. */
export function fondsgemeenten(municipalities: readonly Municipality[]): Fondsgemeente[] {
  return municipalities.flatMap(({ nis, naam, indeling }) =>
    indeling === null
      ? []
      : [
          {
            nis,
            naam,
            uitrustingsgraad: indeling.uitrustingsgraad.code,
            centrumstad: indeling.centrumstad,
            provincialeStad: indeling.provincialeStad,
            kustgemeente: indeling.kustgemeente,
          },
        ],
  );
}

const grootsteden = new Set(
  gemeentefonds.verdeling.flatMap(({ groepen }) =>
    groepen.flatMap(({ naam, leden }) =>
      naam === 'grootsteden' ? leden.map(({ nis }) => nis) : [],
    ),
  ),
);

/** Whether each municipality belongs to the group; undefined where only the user can tell. */
export function ledenVan(
  gemeenten: readonly Fondsgemeente[],
  groep: Ledengroep,
): readonly boolean[] | undefined {
  switch (groep) {
    case 'alle':
      return gemeenten.map(() => true);
    case 'grootsteden':
      return gemeenten.map(({ nis }) => grootsteden.has(nis));
    case 'centrumsteden':
      return gemeenten.map(({ nis, centrumstad }) => centrumstad && !grootsteden.has(nis));
    case 'provinciale steden':
      return gemeenten.map(({ provincialeStad }) => provincialeStad);
    case 'kustgemeenten':
      return gemeenten.map(({ kustgemeente }) => kustgemeente);
    case 'gebruiker':
      return undefined;
  }
}
