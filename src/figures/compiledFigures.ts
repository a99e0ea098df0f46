/**
 * The one file that the browser fetches: `data/` compiled by `tools/data/compile.ts`. Rows are
 * lists, because names of fields would be most of the bytes; this is the only place that says what
 * stands where.
 */
export const compiledVersion = 1;

export interface CompiledSource {
  readonly id: string;
  readonly titel: string;
  readonly uitgever: string;
  readonly datum: string | null;
  readonly opmerking: string | null;
}

/** Position in another list of this file. */
export type Index = number;

export interface CompiledFigures {
  readonly versie: typeof compiledVersion;
  readonly bronnen: readonly CompiledSource[];
  /** pad, label, eenheid. */
  readonly rubrieken: readonly (readonly [string, string, string, 0 | 1])[];
  /** woord, pad. */
  readonly woorden: readonly (readonly [string, string])[];
  /** code, omschrijving. */
  readonly uitrustingsgraden: readonly (readonly [string, string])[];
  readonly provincies: readonly string[];
  readonly arrondissementen: readonly string[];
  readonly referentieregios: readonly string[];
  readonly gemeenten: readonly CompiledMunicipality[];
  /** datum, NIS and name of the former municipality, NIS of its successor. */
  readonly fusies: readonly (readonly [string, string, string, string])[];
  readonly groepen: readonly { readonly naam: string; readonly leden: readonly string[] }[];
  readonly inwoners: {
    /** Source of each quality: officieel, afgeleid, prognose. */
    readonly bronnen: Readonly<Record<string, Index>>;
    readonly reeksen: readonly CompiledInhabitants[];
  };
  readonly investeringen: {
    readonly pad: string;
    readonly bestuur: string;
    readonly bron: Index;
    readonly reeksen: readonly CompiledInvestments[];
  };
  /** Kinds of row in `gepubliceerd`: what many of them share. A hosted folder has the same lists. */
  readonly soorten: readonly CompiledRowKind[];
  readonly gepubliceerd: readonly CompiledRow[];
}

/**
 * nis, naam, then indexes of provincie, arrondissement, referentieregio and uitrustingsgraad, the
 * classes as bits (1 centrumstad, 2 provinciale stad, 4 kust, 8 faciliteiten), area in km².
 */
export type CompiledMunicipality = readonly [
  string,
  string,
  Index,
  Index,
  Index,
  Index,
  number,
  number,
];

/**
 * nis, first year, the first letter of the quality of each year (`-` where there is none), the
 * inhabitants, how far the lower bound lies below and the upper bound above them.
 */
export type CompiledInhabitants = readonly [
  string,
  number,
  string,
  readonly (number | null)[],
  readonly (number | null)[],
  readonly (number | null)[],
];

/** nis, report, first year, euro per year (null where there is none). */
export type CompiledInvestments = readonly [string, string, number, readonly (number | null)[]];

export interface CompiledRowKind {
  readonly tabel: string;
  readonly rapport: string | null;
  readonly bestuur: string | null;
  readonly kwaliteit: string;
  readonly status: string | null;
  readonly bron: Index;
}

/**
 * entity (a NIS code or the name of a group), kind, paths, parent path, label, year, amount in the
 * signs of M2, unit, place, remark.
 */
export type CompiledRow = readonly [
  string,
  Index,
  readonly string[],
  string | null,
  string,
  number,
  number,
  string,
  string,
  string | null,
];

const lists = [
  'bronnen',
  'rubrieken',
  'woorden',
  'uitrustingsgraden',
  'provincies',
  'arrondissementen',
  'referentieregios',
  'gemeenten',
  'fusies',
  'groepen',
  'soorten',
  'gepubliceerd',
] as const;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * Whether a file is one that this version reads. Its content was checked when it was compiled and
 * its bytes by their checksum, so the outline is enough here.
 */
export function isCompiledFigures(value: unknown): value is CompiledFigures {
  return (
    isObject(value) &&
    value['versie'] === compiledVersion &&
    lists.every((key) => Array.isArray(value[key])) &&
    ['inwoners', 'investeringen'].every((key) => {
      const series = value[key];
      return isObject(series) && Array.isArray(series['reeksen']);
    })
  );
}
