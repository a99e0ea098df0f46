import type { Report } from '../figures';
import type { HarmonisatieKeuze, overnameberekeningen } from './aanname';
import type { Cijfer } from './cijfer';

/** What a user picks before anything is computed. */
export interface ScenarioChoice {
  /** Ids of the register, in the order of the sheets. */
  readonly gemeenten: readonly string[];
  /** ISO date; 1 January. */
  readonly fusiedatum: string;
  /** Without it: from the last accounts to six years after the merger. */
  readonly jaren?: { readonly van: number; readonly tot: number } | undefined;
  /** ISO date, 1 January; without it the newest day on which all were counted. */
  readonly inwonersOp?: string | undefined;
  /** Id of a regulation, or `geen`; without it the one for the date, or none where none fits. */
  readonly regeling?: string | undefined;
  /** For a year that has both accounts and plan; accounts when left out. */
  readonly rapport?: Report | undefined;
  /** How one rate comes out of those of the partners; the lowest when left out. */
  readonly methodes?:
    | { readonly apb?: HarmonisatieKeuze | undefined; readonly oov?: HarmonisatieKeuze | undefined }
    | undefined;
  /** How the yearly effect of the takeover is computed; by the estimate when left out. */
  readonly overnameberekening?: (typeof overnameberekeningen)[number] | undefined;
  readonly fusienaam?: string | undefined;
  /** The user's own figures beside the bundled ones. */
  readonly eigenCijfers?: readonly Cijfer[] | undefined;
  /** Which source counts where two differ: by key of the figure what `bronnaam` calls it. */
  readonly keuzes?: ReadonlyMap<string, string> | undefined;
  /** What an earlier build wrote: it stays, whatever the sources say now. */
  readonly vastgelegd?: readonly Cijfer[] | undefined;
  /** Keys of which the sources may replace what was written. */
  readonly aanvaard?: ReadonlySet<string> | undefined;
}

/** What the merged municipality is called as long as nobody names it. */
export const standaardFusienaam = 'Fusiegemeente';
export const meestePartners = 6;
export const meesteJaren = 20;
/** The horizon ends so many years after the merger. */
export const jarenNaFusie = 6;
