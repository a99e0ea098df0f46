/** A code and a name, enough to point at a municipality in a message. */
export interface MunicipalityName {
  readonly nis: string;
  readonly naam: string;
}

/**
 * A municipality for as long as it existed with one territory. Where only the code lived on
 * (11002 Antwerpen on 1 January 2025) it is two municipalities with one code.
 */
export interface Municipality extends MunicipalityName {
  readonly kind: 'gemeente';
  /** Unique: the NIS code, for a former municipality whose code lives on `11002 tot 2024`. */
  readonly id: string;
  /** First and last day (ISO); null where it began before, or goes on beyond, what is known. */
  readonly van: string | null;
  readonly tot: string | null;
  readonly opvolger: MunicipalityName | null;
  readonly voorgangers: readonly MunicipalityName[];
  /** How it is classed today; null for a former municipality, because it is not known. */
  readonly indeling: Indeling | null;
}

export interface Indeling {
  readonly provincie: string;
  readonly arrondissement: string;
  readonly referentieregio: string;
  readonly uitrustingsgraad: { readonly code: string; readonly omschrijving: string };
  readonly centrumstad: boolean;
  readonly provincialeStad: boolean;
  readonly kustgemeente: boolean;
  readonly faciliteitengemeente: boolean;
  /** In square kilometres. */
  readonly oppervlakte: number;
}

/** Municipalities of which only totals were published. */
export interface MunicipalityGroup {
  readonly kind: 'groep';
  readonly id: string;
  readonly naam: string;
  readonly nis: null;
  readonly leden: readonly MunicipalityName[];
}

export type Entity = Municipality | MunicipalityGroup;

/** The last year on whose 1 January it existed; null for a municipality of today. */
export function lastYear({ tot }: Municipality): number | null {
  return tot === null ? null : Number(tot.slice(0, 4));
}

/** The first year on whose 1 January it existed; null where it was there before our figures. */
export function firstYear({ van }: Municipality): number | null {
  return van === null ? null : Number(van.slice(0, 4));
}

export function existedOn1January(municipality: Municipality, year: number): boolean {
  const first = firstYear(municipality);
  const last = lastYear(municipality);
  return (first === null || year >= first) && (last === null || year <= last);
}

export function nameOf({ nis, naam }: MunicipalityName): MunicipalityName {
  return { nis, naam };
}
