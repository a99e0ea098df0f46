import type { Report } from '../figures';
import type { SchuldovernameRegeling } from '../regulations';
import type { Aannames, Aannamewaarde, Scenariokolom, ScenarioNaam } from './aanname';
import type { Cijfer } from './cijfer';
import type { KostenpostId } from './kostenposten';
import type { Invoerlijn } from './schemaM2';

/** A municipality that takes part. */
export interface Partner {
  /** Unique and lasting: the id of the register, or what a file with figures calls it. */
  readonly id: string;
  /** As the sheets name it, and as Cijfers is looked up by: `Hasselt (tot 2024)`. */
  readonly label: string;
  /** Short: `Hasselt`. */
  readonly naam: string;
}

/** Figures that belong to no year of the horizon: each with the key under which Cijfers has it. */
export const vasteLijnen = [
  'BEL.APB',
  'BEL.APB.WAARDE',
  'BEL.OOV',
  'BEL.OOV.WAARDE',
  'SCHULD.31DEC',
] as const;
export type VasteLijn = (typeof vasteLijnen)[number];

/** Figures that only the municipality knows: no source has them, they are typed. */
export const eigenLijnen = [
  'GF.N-1',
  'GF.N-2',
  'BIJDRAGE.POLITIE',
  'BIJDRAGE.BRANDWEER',
  'AGB.SCHULD',
] as const;
export type EigenLijn = (typeof eigenLijnen)[number];

/** What the cell of an input holds; null where it is empty. */
export type Celwaarde = Aannamewaarde;

/** How a post of costs is spread, and whether a plan holds it already. */
export interface PostInvoer {
  /** `I.b` or `II.b`. */
  readonly regel: Celwaarde;
  /** `ja` or `nee`. */
  readonly inMeerjarenplan: Celwaarde;
  /** Share of the amount in each year. */
  readonly fasering: (jaar: number) => Celwaarde;
}

/** One internal flow, as the one who receives and the one who pays have it. */
export interface EliminatieInvoer {
  readonly soort: Celwaarde;
  readonly ontvangst: (jaar: number) => Celwaarde;
  readonly uitgave: (jaar: number) => Celwaarde;
}

/** One row of the sheet Leningen. */
export interface LeningInvoer {
  readonly gemeente: Celwaarde;
  /** `gemeente en OCMW` or `AGB`. */
  readonly bestuur: Celwaarde;
  readonly schuldeiser: Celwaarde;
  /** On 31 December of the year of the debt. */
  readonly saldo: Celwaarde;
  /** A fraction: 2,5 % = 0,025. */
  readonly rente: Celwaarde;
  /** Serial number of the day. */
  readonly einddatum: Celwaarde;
  readonly aflossing: Celwaarde;
  /** `ja` or `nee`. */
  readonly doorgeeflening: Celwaarde;
}

/** What a user typed. NaN where a cell for a number is empty. */
export interface Invoer {
  readonly jaarlijks: (partner: string, lijn: Invoerlijn, jaar: number) => number;
  readonly vast: (partner: string, lijn: VasteLijn | EigenLijn | 'INWONERS') => number;
  /** Whether the municipality has an AGB: `ja` or `nee`. */
  readonly agb: (partner: string) => Celwaarde;
  readonly post: (post: KostenpostId) => PostInvoer;
  readonly eliminaties: readonly EliminatieInvoer[];
  readonly leningen: readonly LeningInvoer[];
}

/** Nobody typed anything yet. */
export const legeInvoer: Invoer = {
  jaarlijks: () => Number.NaN,
  vast: () => Number.NaN,
  agb: () => null,
  post: () => ({ regel: 'I.b', inMeerjarenplan: 'nee', fasering: () => null }),
  eliminaties: [],
  leningen: [],
};

/** Everything that a scenario is computed from; it holds no clock and asks nobody. */
export interface ScenarioInput {
  readonly partners: readonly Partner[];
  /** What the merged municipality is called. */
  readonly fusienaam: string;
  /** The municipality that came out of the merger, whose studies are shown; empty when unknown. */
  readonly opvolger: string;
  /** The group of which only totals were published, as Cijfers names it; empty where there is none. */
  readonly groep: string;
  /** ISO date: 1 January of year N. */
  readonly fusiedatum: string;
  /** The years of the columns, one after another. */
  readonly jaren: readonly number[];
  /** Which report each column shows; the same for all partners, or the sum would mix them. */
  readonly rapport: (jaar: number) => Report;
  readonly vasteSleutels: (partner: string, lijn: VasteLijn) => string;
  /** Year whose debt on 31 December counts for the takeover. */
  readonly schuldjaar: number;
  readonly cijfers: readonly Cijfer[];
  /** Shown on Cijfers beside the figure that was chosen; nothing is computed with them. */
  readonly nietGekozen: readonly Cijfer[];
  /** Of municipalities that do not take part: kept on Cijfers for when they do again. */
  readonly vanAnderen: readonly Cijfer[];
  /** Date of the figures (ISO), as their newest document bears it. */
  readonly cijfersVan: string;
  readonly regelingen: readonly SchuldovernameRegeling[];
  /** Fraction of the debt that the corrected margin counts as repaid. */
  readonly normGecorrigeerdeAflossingen: number;
  /** First year and length of the plan periods. */
  readonly planperiode: { readonly eersteJaar: number; readonly duur: number };
  /** The columns of assumptions, in their order. */
  readonly scenarios: readonly Scenariokolom[];
  /** undefined where the selector holds no name of a scenario: then no assumption is known. */
  readonly scenario: ScenarioNaam | undefined;
  readonly aannames: Aannames;
  /** What the product proposes for each of them. */
  readonly voorstel: Aannames;
  readonly invoer: Invoer;
}

export function fusiejaar({ fusiedatum }: Pick<ScenarioInput, 'fusiedatum'>): number {
  return Number(fusiedatum.slice(0, 4));
}
