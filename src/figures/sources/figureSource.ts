import type { FigureRecord } from '../figureRecord';
import type { MunicipalRegister } from '../municipalRegister';
import type { Rubrieken } from '../rubrieken';
import type { UnreadSource } from './sourceProblem';

/** A municipality of which a source has figures. */
export interface SourceMunicipality {
  /** Id of the register: a code that served two territories has two. */
  readonly id: string;
  readonly nis: string;
  readonly naam: string;
  /** The years that it has figures for, oldest first. */
  readonly jaren: readonly number[];
}

export interface SourceListing {
  readonly naam: string;
  readonly uitgever: string;
  /** ISO date; null where it is not known. */
  readonly datum: string | null;
  readonly gemeenten: readonly SourceMunicipality[];
}

/**
 * Where figures come from. Nothing is asked before one of the two is called, and every failure is
 * a ProblemError with a SourceProblem (of the bundled data: a FigureProblem).
 */
export interface FigureSource {
  /** Unique; of a hosted folder its address. */
  readonly id: string;
  list(signal: AbortSignal): Promise<SourceListing>;
  /** All figures of these municipalities, each with document and checksum. */
  load(ids: readonly string[], signal: AbortSignal): Promise<readonly FigureRecord[]>;
}

/** What figures are held against: `Figures` is one. */
export interface FigureSchema {
  readonly register: MunicipalRegister;
  readonly rubrieken: Rubrieken;
}

/** What comes on top of the bundled data, and what should have. */
export interface AddedFigures {
  readonly records: readonly FigureRecord[];
  readonly unread: readonly UnreadSource[];
}

export const nothingAdded: AddedFigures = { records: [], unread: [] };
