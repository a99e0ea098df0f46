import type {
  AannameId,
  Aannamewaarde,
  KostenBaten,
  Scenariokolom,
  Schakelgroep,
} from '../scenario';
import type { Ontbrekend } from './ontbrekend';

/** What a question is about: the AFM of the test year, or the lowest BBR of all tested years. */
export const maatstaven = ['afm', 'bbr'] as const;
export type Maatstaf = (typeof maatstaven)[number];

/** Both of them for one scenario; NaN where they are not known or nothing is tested. */
export interface Uitkomst {
  readonly afm: number;
  /** The last year in which the AFM is tested; NaN where it is not. */
  readonly afmJaar: number;
  readonly bbr: number;
  readonly bbrJaar: number;
}

/** Assumptions of the live scenario that are something else for once. */
export type Wijziging = Readonly<Partial<Record<AannameId, Aannamewaarde>>>;

/** What one can turn to reach a norm. */
export const hefbomen = ['apb', 'oov', 'besparing', 'investeringen'] as const;
export type Hefboom = (typeof hefbomen)[number];

export type Doelantwoord =
  | {
      readonly kind: 'gevonden';
      /** At which the measure is 0 to the cent. */
      readonly waarde: number;
      /** What one would type to get it. */
      readonly wijziging: Wijziging;
      /** Solved as a straight line; otherwise between two bounds that came together. */
      readonly exact: boolean;
      /** The nearest value that somebody would vote, on the safe side, and what it gives. */
      readonly praktisch: { readonly waarde: number; readonly uitkomst: number };
    }
  /**
   * Even at the bound of the lever the measure is not 0: below it the norm cannot be reached, above
   * it (the least that it comes to) the norm is met all along.
   */
  | { readonly kind: 'onbereikbaar'; readonly grens: number; readonly uitkomst: number }
  /** It stays what it is, also where that is 0. */
  | { readonly kind: 'zonder effect' }
  /** A figure or the scenario is missing, or nothing is tested. */
  | {
      readonly kind: 'onbekend';
      /** The figures that would make it known; left out where they alone would not. */
      readonly ontbreekt?: readonly Ontbrekend[] | undefined;
    };

export interface Doelresultaat {
  readonly maatstaf: Maatstaf;
  readonly hefboom: Hefboom;
  /** What the lever stands at now; NaN where it is not known or each partner keeps his own rate. */
  readonly nu: number;
  readonly uitkomstNu: number;
  readonly antwoord: Doelantwoord;
}

/** Where a measure turns: it stays ≥ 0 as long as the assumption is at most or at least this. */
export type Omslag =
  | { readonly kind: 'hoogstens' | 'minstens'; readonly waarde: number }
  | { readonly kind: 'tussen'; readonly laag: number; readonly hoog: number }
  /** Over the whole range that a cell accepts the measure stays on the same side of 0. */
  | { readonly kind: 'nooit onder 0' | 'altijd onder 0' }
  | { readonly kind: 'onbekend' };

export interface Tornadoregel {
  readonly aanname: AannameId;
  readonly nu: number;
  readonly laag: number;
  readonly hoog: number;
  /** The measure with the assumption at each end of its range, all else as it is. */
  readonly uitkomsten: Readonly<Record<Maatstaf, { readonly laag: number; readonly hoog: number }>>;
  readonly omslag: Readonly<Record<Maatstaf, Omslag>>;
}

/** Largest effect first, by the AFM and then by the BBR. */
export interface Tornado {
  readonly nu: Uitkomst;
  readonly regels: readonly Tornadoregel[];
}

/** By which range an assumption is tried. */
export type Bandbreedtes = ReadonlyMap<AannameId, readonly [laag: number, hoog: number]>;

export const stressen = ['loon', 'rente', 'apbbasis', 'subsidies', 'uitvoering'] as const;
export type Stress = (typeof stressen)[number];
export type Stressschakelaar = Extract<Schakelgroep, Stress>;

export interface Stressresultaat {
  readonly stress: Stress;
  readonly wijziging: Wijziging;
  readonly uitkomst: Uitkomst;
  /** The municipalities together under the same setback, in the same years, without a merger. */
  readonly zonderFusie: Uitkomst;
}

export interface Scenarioresultaat {
  readonly kolom: Scenariokolom;
  readonly uitkomst: Uitkomst;
  readonly perJaar: Readonly<Record<Maatstaf, readonly number[]>>;
  /** Debt that Flanders takes over. */
  readonly overgenomen: number;
  /** Effect on the result of all that comes once; a cost is negative. */
  readonly eenmalig: number;
  /** Of what comes back every year, in the year of which the AFM is tested. Never added up. */
  readonly jaarlijks: number;
  readonly terugverdiendIn: KostenBaten['terugverdiendIn'];
  /** Lowest cumulated amount of the two. */
  readonly laagstePunt: number;
}

export interface Partnerset {
  /** Ids; a single one stays alone. */
  readonly partners: readonly string[];
  /** On 1 January of the chosen year. */
  readonly inwoners: number;
  readonly overgenomen: number;
  readonly uitkomst: Uitkomst;
  /** Change of the yearly yield of both taxes together. */
  readonly belastingeffect: number;
  /** Debt of 1 January of the merger year after the takeover, per inhabitant. */
  readonly schuldPerInwoner: number;
}
