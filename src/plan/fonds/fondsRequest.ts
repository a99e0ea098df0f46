import type { Figures, Municipality } from '../../figures';
import type { Fondsgemeente, Fondsinvoer, Fusies, Reeks, Verdeling } from '../../fonds';
import type { PlanRequest } from '../planRequest';

/** A merger that the sheets propose, as a scenario has it. */
export interface Fondsvoorstel {
  /** The label that the partners get. */
  readonly naam: string;
  /** NIS codes of municipalities of today. */
  readonly gemeenten: readonly string[];
  /** The year that is asked about. */
  readonly jaar: number;
}

/** What the sheets ask of the bundled data. */
export interface Fondsgegevens {
  readonly register: { readonly today: readonly Municipality[] };
  readonly inwoners: Figures['inwoners'];
  readonly series: Figures['series'];
}

export interface FondsPlanRequest extends Pick<PlanRequest, 'sheetNames' | 'inputs' | 'version'> {
  readonly figures: Fondsgegevens;
  readonly voorstel?: Fondsvoorstel | undefined;
}

/** The two lists of blocks that the sheets know, as they stand in the cell that chooses one. */
export const structuren = ['huidige structuur', 'hervorming'] as const;
export type Structuur = (typeof structuren)[number];

/** All that stands in the cells of the sheets, as the engine takes it, and what it makes of it. */
export interface Fondsstand {
  /** Sorted by name: the rows of "Fonds - verdeling". */
  readonly gemeenten: readonly Fondsgemeente[];
  /** null where the cell holds another word: then no block is known. */
  readonly structuur: Structuur | null;
  /** The year asked about; NaN where the cell holds none. */
  readonly jaar: number;
  readonly invoer: Fondsinvoer;
  /** Groups of two or more with one label, by their rows. */
  readonly fusies: Fusies;
  /** The label of each merger, as its first municipality has it. */
  readonly labels: readonly string[];
  readonly inwoners: Reeks;
  readonly vandaag: Verdeling;
  readonly na: Verdeling;
}
