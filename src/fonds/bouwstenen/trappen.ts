import { uitrustingsgraden } from '../../figures';
import type { Fusies, Reeks } from '../blok';
import { gemeentenNa } from '../verdeling';
import type { Fondsgemeente } from './fondsgemeente';
import { besteTrap } from './klassen';

/** One step of both divisions, and how many municipalities stand on it. */
export interface Trap {
  /** Code of the uitrustingsgraad; the step by inhabitants has the same place. */
  readonly code: string;
  /** Fewest inhabitants of the step; Infinity for one on which nobody stands. */
  readonly vanaf: number;
  readonly uitrusting: VoorEnNa;
  readonly inwoners: VoorEnNa;
}

export interface VoorEnNa {
  readonly voor: number;
  readonly na: number;
}

export interface Trapvergelijking {
  /** Best equipped, and largest, first. */
  readonly trappen: readonly Trap[];
  readonly gemeenten: VoorEnNa;
  /** How many municipalities stand on the same step in both divisions. */
  readonly gelijk: VoorEnNa;
  /** The partners that leave their step for that of their merger, in one division or in both. */
  readonly wissels: readonly Trapwissel[];
  /** How many of them in each division. */
  readonly verschoven: { readonly uitrusting: number; readonly inwoners: number };
}

/** A partner, and the place of its step before and after the merger in both divisions. */
export interface Trapwissel {
  readonly gemeente: number;
  readonly uitrusting: VoorEnNa;
  readonly inwoners: VoorEnNa;
}

/**
 * Inwonerstrappen beside uitrustingstrappen. The source gives no bounds: the steps by inhabitants
 * hold today as many municipalities as those of the uitrustingsgraad, largest first, and keep their
 * bounds after mergers, so that who does not merge stays on its step. A merged municipality stands in
 * the best class among its partners. null where inhabitants are missing: every bound rests on all.
 */
export function vergelijkTrappen(
  gemeenten: readonly Fondsgemeente[],
  inwoners: Reeks,
  fusies: Fusies = [],
): Trapvergelijking | null {
  const people = gemeenten.map((_, row) => inwoners[row] ?? Number.NaN);
  if (people.some(Number.isNaN)) return null;
  const stand = (rows: readonly number[], bounds: readonly number[]): Stand => ({
    uitrusting: besteTrap(gemeenten, rows),
    inwoners: trapVan(
      rows.reduce((sum, row) => sum + (people[row] ?? Number.NaN), 0),
      bounds,
    ),
  });
  const vanaf = grenzen(gemeenten, people);
  const before = gemeenten.map((_, row) => stand([row], vanaf));
  const merged = gemeentenNa(gemeenten.length, fusies);
  const after = merged.map((rows) => stand(rows, vanaf));
  const wissels = merged.flatMap((rows, place) =>
    rows.flatMap((row) => wisselVan(row, before[row], after[place])),
  );
  const moved = (division: keyof Stand): number =>
    wissels.filter((each) => beweegt(each[division])).length;
  return {
    trappen: uitrustingsgraden.map((code, trap) => ({
      code,
      vanaf: vanaf[trap] ?? Infinity,
      uitrusting: count(before, after, (each) => each.uitrusting === trap),
      inwoners: count(before, after, (each) => each.inwoners === trap),
    })),
    gemeenten: { voor: before.length, na: after.length },
    gelijk: count(before, after, (each) => each.uitrusting === each.inwoners),
    wissels,
    verschoven: { uitrusting: moved('uitrusting'), inwoners: moved('inwoners') },
  };
}

/** On which step of each division a municipality stands. */
interface Stand {
  readonly uitrusting: number;
  readonly inwoners: number;
}

function wisselVan(
  gemeente: number,
  voor: Stand | undefined,
  na: Stand | undefined,
): readonly Trapwissel[] {
  if (!voor || !na) return [];
  const uitrusting = { voor: voor.uitrusting, na: na.uitrusting };
  const inwoners = { voor: voor.inwoners, na: na.inwoners };
  return beweegt(uitrusting) || beweegt(inwoners) ? [{ gemeente, uitrusting, inwoners }] : [];
}

const beweegt = ({ voor, na }: VoorEnNa): boolean => voor !== na;

function count(
  before: readonly Stand[],
  after: readonly Stand[],
  matches: (each: Stand) => boolean,
): VoorEnNa {
  return { voor: before.filter(matches).length, na: after.filter(matches).length };
}

/** The fewest inhabitants of each step; an empty step has the bound of the one above it. */
function grenzen(gemeenten: readonly Fondsgemeente[], people: Reeks): readonly number[] {
  const largestFirst = people.toSorted((one, other) => other - one);
  let counted = 0;
  return uitrustingsgraden.map((_, trap) => {
    counted += gemeenten.filter((_each, row) => besteTrap(gemeenten, [row]) === trap).length;
    return counted === 0 ? Infinity : (largestFirst[counted - 1] ?? Infinity);
  });
}

/** The first step whose bound is reached; nobody is smaller than the last one. */
function trapVan(people: number, bounds: readonly number[]): number {
  return bounds.findIndex((bound) => people >= bound);
}
