import type { Blokregel, Fonds, Noemer, Reeks } from '../blok';
import type { Blokontwerp } from './blokontwerp';
import { ledenVan, type Fondsgemeente } from './fondsgemeente';
import { samenHonderd } from './gewichten';
import { inwonersIndicator } from './indicatoren';

/** All that a fund is made of; what nobody gave is missing from a map, or NaN. */
export interface Fondsinvoer {
  /** In euro. */
  readonly hoofddotatie: number;
  readonly ontwerp: readonly Blokontwerp[];
  /** By id of the block, as a fraction of the whole fund; before the share of the design. */
  readonly aandelen: ReadonlyMap<string, number>;
  /** By id of the indicator, in the order of the municipalities. */
  readonly indicatoren: ReadonlyMap<string, Reeks>;
  /** By id of the block; before the group of the design. */
  readonly leden: ReadonlyMap<string, readonly boolean[]>;
  /** In euro per inhabitant, for every shortfall. */
  readonly norm: number;
  /** Switches, for the segments of which the source leaves it open. */
  readonly noemer: Noemer;
  readonly buitenpartnerTelt: boolean;
  readonly meerSegmenten: boolean;
  /** Whether each of the three switches was answered; without all three no segment is known. */
  readonly schakelaarsGeldig: boolean;
}

/** Whether nothing can be said of a block because a switch holds another word. */
export function wachtOpSchakelaars(
  { schakelaarsGeldig }: Fondsinvoer,
  { soort }: Blokontwerp,
): boolean {
  return soort === 'segment' && !schakelaarsGeldig;
}

/** NaN where nobody gave it, or where the switches leave the segment unknown. */
export function aandeelVan(invoer: Fondsinvoer, blok: Blokontwerp): number {
  if (wachtOpSchakelaars(invoer, blok)) return Number.NaN;
  return invoer.aandelen.get(blok.id) ?? blok.aandeel;
}

/** Of each block, in the order of the design. */
function aandelenVan(invoer: Fondsinvoer): readonly number[] {
  return invoer.ontwerp.map((blok) => aandeelVan(invoer, blok));
}

/** What the shares are together, where each is known and they are not 100 %; else undefined. */
export function aandelenGeenGeheel(invoer: Fondsinvoer): number | undefined {
  const shares = aandelenVan(invoer);
  const samen = shares.reduce((sum, share) => sum + share, 0);
  return Number.isNaN(samen) || samenHonderd(shares) ? undefined : samen;
}

/** Undefined while the user has not named who shares. */
export function ledenVanBlok(
  gemeenten: readonly Fondsgemeente[],
  { leden }: Fondsinvoer,
  blok: Blokontwerp,
): readonly boolean[] | undefined {
  return leden.get(blok.id) ?? ledenVan(gemeenten, blok.leden);
}

/** The values of an indicator; NaN for what is missing, negative or no number. */
export function reeksVan(
  gemeenten: readonly Fondsgemeente[],
  { indicatoren }: Fondsinvoer,
  id: string,
): Reeks {
  const given = indicatoren.get(id) ?? [];
  return gemeenten.map((_, row) => {
    const value = given[row] ?? Number.NaN;
    return value >= 0 && value !== Infinity ? value : Number.NaN;
  });
}

/** A fund over these municipalities. What is missing stays unknown: nobody's part of it is 0. */
export function maakFonds(gemeenten: readonly Fondsgemeente[], invoer: Fondsinvoer): Fonds {
  return {
    aantal: gemeenten.length,
    meerSegmenten: invoer.meerSegmenten,
    isGeheel: samenHonderd(aandelenVan(invoer)),
    blokken: invoer.ontwerp.map((blok, place) => ({
      id: blok.id,
      naam: blok.naam,
      bedrag: aandeelVan(invoer, blok) * invoer.hoofddotatie,
      regel: regelVan(gemeenten, invoer, blok, place),
    })),
  };
}

/**
 * Who shares in the segment at this place. Undefined while the user has not named them, and, where
 * nobody shares in two segments, while the members of an earlier one are not named.
 */
export function bekendeLeden(
  gemeenten: readonly Fondsgemeente[],
  invoer: Fondsinvoer,
  place: number,
): readonly boolean[] | undefined {
  const named = invoer.ontwerp
    .slice(0, place + 1)
    .map((blok) =>
      blok.soort === 'segment' && aandeelVan(invoer, blok) !== 0
        ? ledenVanBlok(gemeenten, invoer, blok)
        : [],
    );
  return invoer.meerSegmenten || !named.includes(undefined) ? named[place] : undefined;
}

function regelVan(
  gemeenten: readonly Fondsgemeente[],
  invoer: Fondsinvoer,
  blok: Blokontwerp,
  place: number,
): Blokregel {
  const { norm, noemer, buitenpartnerTelt } = invoer;
  const indicator = reeksVan(gemeenten, invoer, blok.indicator);
  switch (blok.soort) {
    case 'aandelen':
      return { soort: 'aandelen', indicator };
    case 'tekort': {
      const inwoners = reeksVan(gemeenten, invoer, inwonersIndicator);
      return { soort: 'tekort', grondslag: indicator, inwoners, norm };
    }
    case 'segment': {
      const lid = bekendeLeden(gemeenten, invoer, place);
      // While nobody knows who shares, nobody's part is known.
      const rule = lid
        ? { indicator, lid }
        : { indicator: gemeenten.map(() => Number.NaN), lid: gemeenten.map(() => true) };
      return { soort: 'segment', ...rule, noemer, buitenpartnerTelt, ...blok.vast };
    }
  }
}
