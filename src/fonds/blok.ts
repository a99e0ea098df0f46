/** One value for each municipality, in their order; NaN is not known. */
export type Reeks = readonly number[];

/** By what a segment's amount is divided: its own members, or all of Flanders. */
export const noemers = ['segment', 'Vlaanderen'] as const;
export type Noemer = (typeof noemers)[number];

/** The shares of partners add up: recipients of a leefloon, or inhabitants for the basisfinanciering. */
export interface Aandelenregel {
  readonly soort: 'aandelen';
  readonly indicator: Reeks;
}

/**
 * What a municipality falls short of a norm per inhabitant. A merged municipality is measured anew
 * on the joint grondslag and the joint inhabitants.
 */
export interface Tekortregel {
  readonly soort: 'tekort';
  /** In euro: what the tax yields at the same rate everywhere. */
  readonly grondslag: Reeks;
  readonly inwoners: Reeks;
  /** In euro per inhabitant. */
  readonly norm: number;
}

/**
 * Only members share. One member brings the whole merged municipality in; then the indicator of
 * every partner counts, or that of the members alone.
 */
export interface Segmentregel {
  readonly soort: 'segment';
  readonly indicator: Reeks;
  readonly lid: readonly boolean[];
  readonly noemer: Noemer;
  /** Whether what a partner from outside the segment brings counts as well. */
  readonly buitenpartnerTelt: boolean;
  /**
   * The indicator of all of Flanders, where municipalities were joined before and a part of it no
   * longer stands in `indicator`.
   */
  readonly vlaanderen?: number;
}

export type Blokregel = Aandelenregel | Tekortregel | Segmentregel;

/**
 * One part of the fund: an amount in euro and the rule by which it is divided. A block of 0 euro is
 * no part of the fund: nobody gets anything, whatever is known of its indicator.
 */
export interface Blok {
  readonly id: string;
  readonly naam: string;
  readonly bedrag: number;
  readonly regel: Blokregel;
}

/** A fund as a list of blocks over the same municipalities. */
export interface Fonds {
  /** How many municipalities every series has. */
  readonly aantal: number;
  readonly blokken: readonly Blok[];
  /**
   * Whether one municipality may share in more than one segment. Where it may not, it shares in the
   * first segment of the list, with an amount, of which it, or a partner, is a member.
   */
  readonly meerSegmenten: boolean;
  /**
   * False where the shares of the blocks are not 100 % together. Each block is divided all the same,
   * but what somebody gets of all blocks is no part of this fund, and not known.
   */
  readonly isGeheel?: boolean;
}

/** Municipalities that become one, by their place; no municipality in two of them. */
export type Fusies = readonly (readonly number[])[];
